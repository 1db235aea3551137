import { describe, expect, it } from "vitest";
import { pricesCrossed, venueParamsSchema, venueSearchOf } from "./search-params";

const asked = (params: Record<string, unknown>) => venueSearchOf(venueParamsSchema.parse(params));

describe("a search for venues in the address bar", () => {
  it("asks for active venues, a page at a time", () => {
    expect(asked({})).toEqual({ status: "active", page_size: 12 });
  });

  it("becomes what the API calls it", () => {
    const params = {
      q: "клей",
      city: "Пловдив",
      sport: "tennis",
      min: 5,
      max: "20.5",
      people: 4,
      roof: "out",
      parking: true,
      showers: true,
      page: 2,
    };
    expect(asked(params)).toEqual({
      q: "клей",
      city: "Пловдив",
      sport_type: "tennis",
      min_price: "5",
      max_price: "20.5",
      min_capacity: 4,
      is_indoor: false,
      has_parking: true,
      has_showers: true,
      status: "active",
      page: 2,
      page_size: 12,
    });
  });

  it("looks around the person instead of in a town, the nearest first", () => {
    expect(asked({ near: "42.15,24.75", city: "София" })).toMatchObject({
      near: "42.15,24.75",
      radius_km: "10",
      sort: "distance",
    });
    expect(asked({ near: "42.15,24.75", city: "София" })).not.toHaveProperty("city");
  });

  it("asks for a free time only with a day and a time", () => {
    expect(asked({ day: "2026-12-01", time: "18:30", minutes: 90 })).toMatchObject({
      free_at: "2026-12-01T18:30",
      duration: 90,
    });
    expect(asked({ day: "2026-12-01", minutes: 90 })).not.toHaveProperty("free_at");
    expect(asked({ day: "2026-12-01", minutes: 90 })).not.toHaveProperty("duration");
  });

  it("looks for numbers, too", () => {
    expect(asked({ q: "1912" })).toMatchObject({ q: "1912" });
  });

  it("shows all of them on the map", () => {
    expect(asked({ view: "map", page: 3 })).toEqual({ status: "active", page_size: 100 });
  });

  it.each([
    { sport: "chess" },
    { min: -1 },
    { people: 0 },
    { near: "here" },
    { day: "2026-13-01" },
    { time: "18:15" },
    { minutes: 75 },
    { sort: "distance" },
    { page: 0 },
  ])("leaves out what makes no sense: %o", (params) => {
    expect(asked(params)).toEqual({ status: "active", page_size: 12 });
  });

  it("knows prices that the API would refuse", () => {
    expect(pricesCrossed({ min: 20, max: 10 })).toBe(true);
    expect(pricesCrossed({ min: 10, max: 10 })).toBe(false);
    expect(pricesCrossed({ min: 10 })).toBe(false);
  });
});
