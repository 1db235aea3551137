import { expect, it } from "vitest";
import { filterOf, listParamsSchema, sortOf } from "./search";

const VENUE = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4";
const COURT = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0e0";
const where = { view: "venue", venueId: VENUE, zone: "Europe/Sofia" } as const;

it("takes days by the clock of the venue, also those on which it changes", () => {
  const params = listParamsSchema.parse({ from: "2026-10-25", to: "2026-10-25" });
  // 25 hours lie between.
  expect(filterOf(params, where)).toMatchObject({ from: "2026-10-24T21:00:00.000Z", to: "2026-10-25T22:00:00.000Z" });
  const spring = listParamsSchema.parse({ from: "2026-03-29", to: "2026-03-29" });
  expect(filterOf(spring, where)).toMatchObject({ from: "2026-03-28T22:00:00.000Z", to: "2026-03-29T21:00:00.000Z" });
  expect(filterOf(spring, { ...where, zone: "Europe/Lisbon" })).toMatchObject({ from: "2026-03-29T00:00:00.000Z" });
});

it("drops what makes no sense in the address", () => {
  const params = listParamsSchema.parse({
    status: "lost",
    court: "1",
    from: "2026-02-30",
    q: "  ",
    sort: "-status",
    page: "0",
  });
  expect(params).toEqual({ sort: "newest", page: 1 });
});

it("asks for a court only together with its venue", () => {
  const params = listParamsSchema.parse({ court: COURT });
  expect(filterOf(params, where)).toEqual({ view: "venue", venue_id: VENUE, court_id: COURT });
  expect(filterOf(params, { ...where, venueId: undefined })).toEqual({ view: "venue" });
});

it("orders as the API can", () => {
  expect(sortOf("-start")).toBe("-start");
  expect(sortOf("-status")).toBe("newest");
});
