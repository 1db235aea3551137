import { describe, expect, it } from "vitest";
import { byArea, difference, includedIn, presetOf, PRESETS } from "./scopes";

describe("scopes", () => {
  it.each(["customer", "owner", "admin"] as const)("are recognised as those of the role %s, in any order", (name) => {
    expect(presetOf([...PRESETS[name]].reverse())).toBe(name);
  });

  it("with one more or one less are no role", () => {
    expect(presetOf([...PRESETS.customer, "users:read"])).toBeUndefined();
    expect(presetOf(PRESETS.customer.slice(1))).toBeUndefined();
    expect(presetOf([])).toBeUndefined();
  });

  it("stand beside those about the same thing, the widest of admins before the narrow ones", () => {
    const groups = byArea(["admin:venues:read", "users:me", "admin:venues", "venues:read", "weather:make"]);
    expect(groups).toEqual([
      ["users", ["users:me"]],
      ["venues", ["venues:read", "admin:venues", "admin:venues:read"]],
      ["other", ["weather:make"]],
    ]);
  });

  it("of a super-scope are its own narrow ones, and reading", () => {
    const chosen = ["users:me", "admin:venues"];
    expect(includedIn("admin:venues:write", chosen)).toBe("admin:venues");
    expect(includedIn("venues:read", chosen)).toBe("admin:venues");
    expect(includedIn("venues:write", chosen)).toBeUndefined();
    expect(includedIn("admin:venues", chosen)).toBeUndefined();
    expect(includedIn("admin:users", ["admin:users:read"])).toBeUndefined();
  });

  it("differ by what is given and what is taken away", () => {
    expect(difference(["a", "b"], ["b", "c"])).toEqual({ added: ["c"], removed: ["a"] });
  });
});
