import { describe, expect, it } from "vitest";
import { HALF_HOUR, HOUR } from "@common/lib/zone";
import type { Cell, DayColumn } from "./day-column";
import { drawn, isBookable, pick } from "./selection";

/** A day by letters: f is free, anything else is not; each is half an hour. */
function day(letters: string): DayColumn {
  const cells = Array.from(letters).map((letter, index): Cell => ({
    start: index * HALF_HOUR,
    row: String(index),
    state: letter === "f" ? "free" : "taken",
  }));
  return { day: "2026-12-01", cells };
}

const half = (index: number): number => index * HALF_HOUR;
const span = (from: number, to: number) => ({ start: half(from), end: half(to) });

describe("picking half-hours", () => {
  it("selects an hour first", () => {
    expect(pick(day("fff"), half(0), undefined).selection).toEqual(span(0, 2));
  });

  it("selects the hour that ends with the last free half-hour", () => {
    expect(pick(day("fft"), half(1), undefined).selection).toEqual(span(0, 2));
  });

  it("stretches to the half-hour that is picked next, forward and backward", () => {
    expect(pick(day("fffff"), half(4), span(0, 2)).selection).toEqual(span(0, 5));
    expect(pick(day("fffff"), half(0), span(2, 4)).selection).toEqual(span(0, 4));
  });

  it("shortens to a half-hour within, but to no less than an hour", () => {
    expect(pick(day("ffffff"), half(2), span(0, 6)).selection).toEqual(span(0, 3));
    expect(pick(day("ffffff"), half(1), span(0, 6)).selection).toEqual(span(0, 2));
  });

  it("clears when the beginning is picked again", () => {
    expect(pick(day("ffff"), half(0), span(0, 4)).selection).toBeUndefined();
  });

  it("never spans what is taken: it begins anew beyond it", () => {
    expect(pick(day("fftff"), half(3), span(0, 2))).toEqual({ selection: span(3, 5), anew: true });
  });

  it("leaves everything as it is when something is picked that is not free", () => {
    expect(pick(day("fft"), half(2), span(0, 2))).toEqual({ selection: span(0, 2), anew: false });
  });

  it("begins anew on another day", () => {
    expect(pick(day("fff"), half(0), span(100, 102)).selection).toEqual(span(0, 2));
  });
});

describe("drawing over half-hours", () => {
  it("goes downward and upward from where it began", () => {
    expect(drawn(day("ffffff"), span(2, 3), half(4))).toEqual(span(2, 5));
    expect(drawn(day("ffffff"), span(2, 3), half(0))).toEqual(span(0, 3));
  });

  it("selects an hour at least", () => {
    expect(drawn(day("fff"), span(1, 2), half(1))).toEqual(span(1, 3));
  });

  it("stops before what is taken, and at the end of the day", () => {
    expect(drawn(day("fftff"), span(0, 1), half(3))).toBeUndefined();
    expect(drawn(day("ff"), span(-4, -2), half(1))).toBeUndefined();
  });
});

describe("a time that can be booked", () => {
  it("lasts an hour at least and 24 at most", () => {
    const long = day("f".repeat(60));
    expect(isBookable(long, span(0, 1))).toBe(false);
    expect(isBookable(long, span(0, 48))).toBe(true);
    expect(isBookable(long, span(0, 49))).toBe(false);
    expect(isBookable(long, { start: 0, end: HOUR + 1 })).toBe(false);
  });

  it("is free from its start to its end", () => {
    expect(isBookable(day("fftf"), span(0, 4))).toBe(false);
    expect(isBookable(day("ff"), span(0, 3))).toBe(false);
  });
});
