import createClient from "openapi-fetch";
import { session, type Session } from "@common/session/session";
import { ApiProblem } from "./problem";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];

const TOO_LONG = 20_000;

/**
 * Sends a request with the access token, if somebody is signed in; one that was refused for its token is sent again, once,
 * with a new one.
 *
 * @throws ApiProblem if no answer comes
 */
export async function send(request: Request, who: Session = session): Promise<Response> {
  const again = request.clone();
  const token = await who.accessToken();
  const response = await attempt(request, token);
  if (response.status !== 401 || !token) {
    return response;
  }
  const fresh = await who.refresh(token);
  return fresh ? attempt(again, fresh) : response;
}

async function attempt(request: Request, token: string | undefined): Promise<Response> {
  if (token) {
    request.headers.set("Authorization", `Bearer ${token}`);
  }
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(TOO_LONG)]) });
  } catch (failure) {
    if (request.signal.aborted) {
      throw failure;
    }
    throw ApiProblem.unreachable();
  }
}

/** The API; its types come from the description of the API. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: (request) => send(request) });

type Outcome<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/**
 * What was answered.
 *
 * @throws ApiProblem if it was refused
 */
export async function answer<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  return (await answerWithHeaders(call)).data;
}

/** As {@link answer}, for those who need the headers, too. */
export async function answerWithHeaders<Data>(call: Promise<Outcome<Data>>): Promise<{ data: Data; headers: Headers }> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw await problemOf(error, response);
  }
  return { data: data as Data, headers: response.headers };
}

/** The body was read already. */
function problemOf(error: unknown, response: Response): Promise<ApiProblem> {
  return ApiProblem.of(
    new Response(JSON.stringify(error ?? {}), { status: response.status, headers: response.headers }),
  );
}
