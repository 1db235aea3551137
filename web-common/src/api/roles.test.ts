import { describe, expect, it } from "vitest";
import { mayUsePanel, rolesOf } from "./roles";

const CUSTOMER = ["users:me", "venues:read", "bookings:read", "bookings:write", "bookings:cancel", "payments:read"];

describe("the roles of an account", () => {
  it("are none for a customer, who has nothing to do in the panel", () => {
    const roles = rolesOf({ scopes: CUSTOMER });
    expect([roles.isOwner, roles.isAdmin, mayUsePanel({ scopes: CUSTOMER })]).toEqual([false, false, false]);
  });

  it.each([[["venues:write"]], [["bookings:manage"]], [["admin:notifications:read"]]])(
    "lead %s into the panel",
    (scopes) => {
      expect(mayUsePanel({ scopes })).toBe(true);
    },
  );

  it("follow from a scope that stands for others", () => {
    const { may } = rolesOf({ scopes: ["admin:venues"] });
    expect(["admin:venues", "admin:venues:write", "venues:read"].filter(may)).toHaveLength(3);
    expect(["venues:write", "admin:bookings", "admin:venuesx"].filter(may)).toEqual([]);
  });

  it("do not follow the other way round", () => {
    expect(rolesOf({ scopes: ["admin:venues:read"] }).may("admin:venues")).toBe(false);
  });
});
