import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { afterEach, expect, it, vi } from "vitest";
import { session } from "@common/session/session";

const VENUE = "01a221f5-5569-7a9c-a619-5f99e0f0160c";

/** What a page at this address asks for before its scripts are there. */
function askedFirst(path: string): (string | null)[] {
  const append = vi.spyOn(document.head, "append").mockReturnValue();
  window.history.replaceState(null, "", path);
  runInThisContext(readFileSync("public/first.js", "utf8"));
  return append.mock.calls.flat().map((link) => (link as Element).getAttribute("href"));
}

afterEach(() => {
  session.end();
  window.history.replaceState(null, "", "/");
});

it.each([`/bg/venues/${VENUE}`, `/en/venues/${VENUE}/`, `/bg/venues/${VENUE}?day=2026-12-01`])(
  "asks for the venue of %s at once",
  (path) => {
    expect(askedFirst(path)).toEqual([`/venues/${VENUE}`]);
  },
);

it.each(["/bg", "/bg/venues", `/bg/venues/${VENUE}/book`, `/de/venues/${VENUE}`, "/bg/venues/nothing"])(
  "asks for nothing at %s",
  (path) => {
    expect(askedFirst(path)).toEqual([]);
  },
);

it("asks for nothing without the token of somebody who is signed in", () => {
  session.accept({ access_token: "token", expires_in: 300 });

  expect(askedFirst(`/bg/venues/${VENUE}`)).toEqual([]);
});
