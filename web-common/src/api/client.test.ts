import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Session } from "@common/session/session";
import { empty, json, problem, stubApi, type Seen } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";
import { answer, send } from "./client";

let session: Session;

beforeEach(() => {
  stubLocks();
  session = new Session();
  session.accept({ access_token: "old", expires_in: 300 });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function request(): Request {
  return new Request(new URL("/bookings", window.location.origin), {
    method: "POST",
    body: JSON.stringify({ court: 1 }),
    headers: { "Idempotency-Key": "wish" },
  });
}

/** A server for which only the token "new" works. */
function serverThatRefusesOld(refresh: () => Response = () => json({ access_token: "new", expires_in: 300 })) {
  const isNew = ({ headers }: Seen) => headers.get("Authorization") === "Bearer new";
  return stubApi({
    "POST /bookings": (seen) => (isNew(seen) ? json({ id: "b" }, 201) : problem(401, "unauthenticated")),
    "POST /auth/refresh": refresh,
  });
}

test("a request that was refused for its token is sent again once, whole, with a new one", async () => {
  const requests = serverThatRefusesOld();

  const response = await send(request(), session);

  expect(response.status).toBe(201);
  const sent = requests.filter(({ url }) => url.pathname === "/bookings");
  expect(sent.map(({ body }) => body)).toEqual(['{"court":1}', '{"court":1}']);
  expect(sent.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer old", "Bearer new"]);
  expect(sent.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["wish", "wish"]);
});

test("a request that is refused with the new token, too, is not sent a third time", async () => {
  const requests = serverThatRefusesOld(() => json({ access_token: "as-bad", expires_in: 300 }));

  const response = await send(request(), session);

  expect(response.status).toBe(401);
  expect(requests.map(({ url }) => url.pathname)).toEqual(["/bookings", "/auth/refresh", "/bookings"]);
});

test("a request of somebody whose sign-in has ended is answered with the refusal", async () => {
  const requests = serverThatRefusesOld(() => problem(401, "unauthenticated"));

  const response = await send(request(), session);

  expect(response.status).toBe(401);
  expect(session.current()).toBe("anonymous");
  expect(requests.filter(({ url }) => url.pathname === "/bookings")).toHaveLength(1);
});

test("who is not signed in sends no token and is not refreshed", async () => {
  session.end();
  const requests = serverThatRefusesOld();

  await send(request(), session);

  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.has("Authorization")).toBe(false);
});

test("a request without any answer is a problem that people can be told about", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));

  await expect(send(request(), session)).rejects.toMatchObject({ kind: "network", status: 0 });
});

test("a request that was given up is not taken for a server that is away", async () => {
  stubApi({});
  const giveUp = new AbortController();
  const given = new Request(new URL("/bookings", window.location.origin), { signal: giveUp.signal });
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new DOMException("given up", "AbortError")));
  giveUp.abort();

  await expect(send(given, session)).rejects.toMatchObject({ name: "AbortError" });
});

test("a refusal is thrown with its name, its fields and how long to wait", async () => {
  const response = problem(429, "too-many-attempts", { "Retry-After": "90" });
  const error = { type: "/problems/too-many-attempts", errors: [{ field: "email", message: "no" }] };

  await expect(answer(Promise.resolve({ error, response }))).rejects.toMatchObject({
    kind: "too-many-attempts",
    status: 429,
    retryAfter: 90,
    errors: [{ field: "email", message: "no" }],
  });
});

test("an answer without a body is no failure", async () => {
  await expect(answer(Promise.resolve({ response: empty() }))).resolves.toBeUndefined();
});
