/** What was wrong with one field of a request. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** The API refused something (RFC 9457), or could not be reached at all. */
export class ApiProblem extends Error {
  /** The name of the fact, e.g. {@code booking-conflict}; {@code network} without any answer. */
  readonly kind: string;
  /** 0 without any answer. */
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** How many seconds to wait before another attempt, where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(kind: string, status: number, errors: readonly FieldError[] = [], retryAfter?: number) {
    super(`${kind} (${status})`);
    this.name = "ApiProblem";
    this.kind = kind;
    this.status = status;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  static async of(response: Response): Promise<ApiProblem> {
    const body = await readObject(response);
    const type = typeof body["type"] === "string" ? body["type"] : "";
    const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
    return new ApiProblem(
      type.split("/").pop() ?? "",
      response.status,
      Array.isArray(body["errors"]) ? (body["errors"] as FieldError[]) : [],
      Number.isFinite(seconds) ? seconds : undefined,
    );
  }

  static unreachable(): ApiProblem {
    return new ApiProblem("network", 0);
  }
}

/** Whether something was thrown because the API said this. */
export function isProblem(thrown: unknown, kind: string): thrown is ApiProblem {
  return thrown instanceof ApiProblem && thrown.kind === kind;
}

/** Whether the API said that there is no such thing, or that it cannot be called so. */
export function isMissing(thrown: unknown): boolean {
  return thrown instanceof ApiProblem && (thrown.status === 404 || thrown.status === 422);
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
