import { vi } from "vitest";

/** A request as the stub saw it. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The text of the body; empty without one. */
  readonly body: string;
}

type Reply = Response | Promise<Response>;
/** What a server says, by method and path. */
export type Answers = Readonly<Record<string, (request: Seen) => Reply>>;

/**
 * Puts a server in place of fetch for one test. The answers have names like {@code "GET /users/@me"}; what has none is
 * answered with 404. Returns the requests in their order.
 */
export function stubApi(answers: Answers): Seen[] {
  const seen: Seen[] = [];
  const stub = vi.fn(async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = await read(input, init);
    seen.push(request);
    const reply = answers[`${request.method} ${request.url.pathname}`];
    return reply ? reply(request) : problem(404, "not-found");
  });
  vi.stubGlobal("fetch", stub);
  return seen;
}

async function read(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Seen> {
  if (input instanceof Request) {
    return {
      method: input.method,
      url: new URL(input.url),
      headers: input.headers,
      body: await input.clone().text(),
    };
  }
  const { method, headers, body } = init ?? {};
  return {
    method: method ?? "GET",
    url: new URL(String(input), window.location.origin),
    headers: new Headers(headers),
    body: typeof body === "string" || body instanceof URLSearchParams ? body.toString() : "",
  };
}

/** An answer of the API. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** An answer without a body. */
export function empty(status = 204): Response {
  return new Response(null, { status });
}

/** A refusal of the API (RFC 9457). */
export function problem(status: number, kind: string, headers: Record<string, string> = {}): Response {
  return json({ type: `/problems/${kind}`, title: kind, status, detail: "", instance: "" }, status, {
    "Content-Type": "application/problem+json",
    ...headers,
  });
}
