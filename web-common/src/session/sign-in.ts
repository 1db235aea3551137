import { ApiProblem } from "@common/api/problem";
import { COOKIE_SESSION, session } from "./session";

/**
 * Signs in; the refresh token comes as a cookie.
 *
 * @throws ApiProblem if the server refuses or cannot be reached
 */
export async function signIn(username: string, password: string): Promise<void> {
  session.accept(await postForTokens("/auth/token", new URLSearchParams({ username, password })));
}

/** Without a token: who signs in may have one that has ended. */
export async function postForTokens(path: string, body: URLSearchParams | string): Promise<unknown> {
  const headers = typeof body === "string" ? { "Content-Type": "application/json" } : undefined;
  const response = await fetch(path, { method: "POST", body, headers: { ...headers, ...COOKIE_SESSION } }).catch(() => {
    throw ApiProblem.unreachable();
  });
  if (!response.ok) {
    throw await ApiProblem.of(response);
  }
  return response.json();
}
