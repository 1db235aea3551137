import { expect, test } from "vitest";
import { auditFilters, auditSearchOf, userFilters, userSearchOf } from "./user-search";

test("days are whole days of the country, also that of 23 hours and that of 25", () => {
  const spring = userSearchOf(userFilters.parse({ from: "2026-03-29", to: "2026-03-29" }));
  expect(spring).toMatchObject({ created_from: "2026-03-28T22:00:00.000Z", created_to: "2026-03-29T21:00:00.000Z" });
  const autumn = auditSearchOf(auditFilters.parse({ from: "2026-10-25", to: "2026-10-25" }));
  expect(autumn).toMatchObject({ from: "2026-10-24T21:00:00.000Z", to: "2026-10-25T22:00:00.000Z" });
});

test("what makes no sense in an address is not asked for", () => {
  const filters = { active: "perhaps", from: "2026-02-30", page: "0", q: "x".repeat(256) };
  expect(userSearchOf(userFilters.parse(filters))).toEqual({ page: 1, page_size: 20 });
  expect(auditSearchOf(auditFilters.parse({ account_id: "17", page: "2" }))).toEqual({ page: 2, page_size: 20 });
});

test("inactive accounts are asked for as such", () => {
  expect(userSearchOf(userFilters.parse({ active: "false", q: "радка" }))).toMatchObject({
    is_active: false,
    q: "радка",
  });
});
