import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { json, problem, stubApi } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";
import { Session } from "./session";

beforeEach(() => {
  stubLocks();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const tokens = (name: string) => ({ access_token: name, expires_in: 300 });

/** A tab in which somebody has signed in. */
function signedIn(): Session {
  const session = new Session();
  session.accept(tokens("first"));
  return session;
}

/** A server that cannot be told of a log-out at first; what reached it is listed by path. */
function serverAway() {
  const state = { away: true };
  const requests = stubApi({
    "POST /auth/logout": () => (state.away ? problem(503, "unavailable") : json({})),
    "POST /auth/refresh": () => json(tokens("fresh")),
  });
  return { state, paths: () => requests.map(({ url }) => url.pathname) };
}

test("a log-out that the server was not told of is told before anything else is asked", async () => {
  const { state, paths } = serverAway();
  const session = signedIn();

  await expect(session.leave()).rejects.toMatchObject({ status: 503 });
  expect(session.current()).toBe("signed-in");
  await expect(session.accessToken()).rejects.toMatchObject({ status: 503 });

  state.away = false;
  expect(await session.accessToken()).toBeUndefined();
  expect(session.current()).toBe("anonymous");
  expect(paths()).toEqual(["/auth/logout", "/auth/logout", "/auth/logout"]);
  expect(localStorage).toHaveLength(0);
});

test("the next visit logs out first, and signs nobody in while it cannot", async () => {
  const { state, paths } = serverAway();
  await expect(signedIn().leave()).rejects.toMatchObject({ status: 503 });

  const next = new Session();
  await next.begin();
  expect(next.current()).toBe("unknown");
  state.away = false;
  await next.begin();

  expect(next.current()).toBe("anonymous");
  expect(paths()).not.toContain("/auth/refresh");
});

test("a log-out of a sign-in that has ended already is one", async () => {
  stubApi({ "POST /auth/logout": () => problem(401, "unauthenticated") });
  const session = signedIn();
  await session.leave();
  expect(session.current()).toBe("anonymous");
});

test("a new sign-in is not ended by an earlier log-out that failed, in whichever tab", async () => {
  serverAway();
  const session = signedIn();
  await expect(session.leave()).rejects.toMatchObject({ status: 503 });

  new Session().accept(tokens("second"));

  await vi.waitFor(async () => expect(await session.accessToken()).toBe("second"));
});
