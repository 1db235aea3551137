import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { json, problem, stubApi } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";
import { Session } from "./session";

const MINUTE = 60_000;

beforeEach(() => {
  stubLocks();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function tokens(name: string) {
  return { access_token: name, expires_in: 300, refresh_token: "", token_type: "Bearer", scope: "" };
}

/** All that was begun before is done as far as it can be. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A server whose every answer is a token of its own. */
function serverOfTokens() {
  let count = 0;
  return stubApi({ "POST /auth/refresh": () => json(tokens(`fresh-${++count}`)) });
}

/** A tab in which somebody has signed in. */
function signedIn(): Session {
  const session = new Session();
  session.accept(tokens("first"));
  return session;
}

test("ten requests that are refused at the same time make one refresh, and all get its token", async () => {
  const requests = serverOfTokens();
  const session = signedIn();

  const results = await Promise.all(Array.from({ length: 10 }, () => session.refresh("first")));

  expect(results).toEqual(Array.from({ length: 10 }, () => "fresh-1"));
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.get("X-Session")).toBe("cookie");
});

test("ten requests of somebody whose sign-in has ended ask the server once", async () => {
  const requests = stubApi({ "POST /auth/refresh": () => problem(401, "unauthenticated") });
  const session = signedIn();

  const results = await Promise.all(Array.from({ length: 10 }, () => session.refresh("first")));

  expect(new Set(results)).toEqual(new Set([undefined]));
  expect(requests).toHaveLength(1);
});

test("a request that was refused with an old token gets the newer one without asking the server", async () => {
  const requests = serverOfTokens();
  const session = signedIn();
  await session.refresh("first");

  expect(await session.refresh("first")).toBe("fresh-1");
  expect(requests).toHaveLength(1);
});

test("two tabs never refresh at the same time, since each refresh token works once", async () => {
  const waiting: ((response: Response) => void)[] = [];
  stubApi({ "POST /auth/refresh": () => new Promise<Response>((resolve) => waiting.push(resolve)) });
  const tabs = [signedIn(), signedIn()];

  const results = Promise.all(tabs.map((tab) => tab.refresh("first")));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  await nextTask();
  expect(waiting).toHaveLength(1);

  // The second one asks with the cookie of the first one's answer, unless the new token has reached it already.
  waiting[0]?.(json(tokens("fresh")));
  const second = vi.waitFor(() => expect(waiting).toHaveLength(2)).then(() => waiting[1]?.(json(tokens("fresh"))));
  expect(await results).toEqual(["fresh", "fresh"]);
  await second.catch(() => undefined);
});

test("a second tab adopts the token that the first one got", async () => {
  const requests = serverOfTokens();
  const second = new Session();
  const first = signedIn();
  await first.refresh("first");

  await vi.waitFor(() => expect(second.current()).toBe("signed-in"));
  await vi.waitFor(async () => expect(await second.accessToken()).toBe("fresh-1"));
  expect(requests).toHaveLength(1);
});

test("a refresh that is refused signs out here and in the other tab", async () => {
  stubApi({ "POST /auth/refresh": () => problem(401, "unauthenticated") });
  const other = new Session();
  const session = signedIn();
  await vi.waitFor(() => expect(other.current()).toBe("signed-in"));

  expect(await session.refresh("first")).toBeUndefined();

  expect(session.current()).toBe("anonymous");
  expect(await session.accessToken()).toBeUndefined();
  await vi.waitFor(() => expect(other.current()).toBe("anonymous"));
});

test("a server that cannot be reached signs nobody out", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));
  const session = signedIn();

  await expect(session.refresh("first")).rejects.toMatchObject({ kind: "network" });

  expect(session.current()).toBe("signed-in");
  expect(localStorage.getItem("signed-in")).toBe("1");
});

test("a server that fails signs nobody out, and the next refresh asks it again", async () => {
  let healthy = false;
  stubApi({ "POST /auth/refresh": () => (healthy ? json(tokens("fresh")) : problem(503, "unavailable")) });
  const session = signedIn();

  await expect(session.refresh("first")).rejects.toMatchObject({ status: 503 });
  healthy = true;

  expect(await session.refresh("first")).toBe("fresh");
});

test("nothing secret is kept where scripts of a later visit could read it", async () => {
  serverOfTokens();
  const session = signedIn();
  await session.refresh("first");

  const stored = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]);
  expect(Object.keys(localStorage)).toEqual(["signed-in"]);
  expect(stored).not.toMatch(/first|fresh/);
});

test("a token that is about to expire is replaced before it is used", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  serverOfTokens();
  const session = signedIn();
  expect(await session.accessToken()).toBe("first");

  vi.setSystemTime(Date.now() + 5 * MINUTE - 10_000);

  expect(await session.accessToken()).toBe("fresh-1");
});

test("a visit after an earlier sign-in asks the server who it is", async () => {
  serverOfTokens();
  localStorage.setItem("signed-in", "1");
  const session = new Session();

  await session.begin();

  expect(session.current()).toBe("signed-in");
  expect(await session.accessToken()).toBe("fresh-1");
});

test("a first visit does not bother the server", async () => {
  const requests = serverOfTokens();
  const session = new Session();

  await session.begin();

  expect(session.current()).toBe("anonymous");
  expect(requests).toHaveLength(0);
});

test("a visit while the server is away leaves open who it is", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));
  localStorage.setItem("signed-in", "1");
  const session = new Session();

  await session.begin();

  expect(session.current()).toBe("unknown");
});

test("who listens is told of every change, once", () => {
  const session = new Session();
  const heard: string[] = [];
  const stop = session.subscribe(() => heard.push(session.current()));

  session.accept(tokens("first"));
  session.accept(tokens("second"));
  session.end();
  stop();
  session.accept(tokens("third"));

  expect(heard).toEqual(["signed-in", "anonymous"]);
});

test("while another request refreshes the same sign-in, its end is waited for", async () => {
  vi.useFakeTimers();
  let busy = 2;
  const requests = stubApi({
    "POST /auth/refresh": () =>
      busy-- > 0 ? problem(409, "refresh-under-way", { "Retry-After": "1" }) : json(tokens("fresh")),
  });
  const session = signedIn();

  const result = session.refresh("first");
  await vi.advanceTimersByTimeAsync(999);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1001);

  expect(await result).toBe("fresh");
  expect(requests).toHaveLength(3);
});

test("a refresh that stays under way is a server that is away, and ends no sign-in", async () => {
  vi.useFakeTimers();
  const requests = stubApi({ "POST /auth/refresh": () => problem(409, "refresh-under-way", { "Retry-After": "1" }) });
  const session = signedIn();

  const result = expect(session.refresh("first")).rejects.toMatchObject({ status: 503 });
  await vi.advanceTimersByTimeAsync(10_000);
  await result;

  expect(requests).toHaveLength(6);
  expect(session.current()).toBe("signed-in");
});
