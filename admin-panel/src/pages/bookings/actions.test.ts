import { describe, expect, it } from "vitest";
import { personOf } from "@/shell/person";
import { adminOf, customerOf, ownerOf } from "@/testing/people";
import { actionsOf } from "./actions";
import { bookingOf } from "./booking-fixture";

const START = Date.parse("2026-12-01T16:00:00Z");
const owner = personOf(ownerOf());
const admin = personOf(adminOf());
const step = (status: "pending" | "confirmed" | "completed" | "cancelled" | "no_show", now: number) =>
  actionsOf(bookingOf({ status }), owner, now).join(" ");

describe("what an owner may do", () => {
  it.each([
    ["pending", START - 1, "confirm refuse"],
    ["pending", START + 1, "confirm refuse"],
    ["confirmed", START - 1, "cancel"],
    ["confirmed", START, "complete noShow cancel"],
    ["completed", START + 1, ""],
    ["cancelled", START - 1, ""],
    ["no_show", START + 1, ""],
  ] as const)("with a %s one at %i: %s", (status, now, actions) => {
    expect(step(status, now)).toBe(actions);
  });
});

it("is nothing where the venue is somebody else's", () => {
  const foreign = bookingOf({ venue_owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0bb" });
  expect(actionsOf(foreign, owner, START)).toEqual([]);
});

it("is nothing for the owner of a venue who does not run bookings", () => {
  expect(actionsOf(bookingOf(), personOf(customerOf()), START)).toEqual([]);
});

it("is up to an admin at any venue, who may delete, too", () => {
  expect(actionsOf(bookingOf(), admin, START)).toEqual(["confirm", "refuse", "delete"]);
  expect(actionsOf(bookingOf({ status: "cancelled" }), admin, START)).toEqual(["delete"]);
  const reader = personOf(adminOf({ scopes: ["admin:bookings:read"] }));
  expect(actionsOf(bookingOf(), reader, START)).toEqual([]);
});
