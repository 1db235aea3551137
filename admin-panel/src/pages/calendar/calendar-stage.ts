import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, vi } from "vitest";
import type { Booking } from "@/api/bookings";
import { json, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";

// A Wednesday; at 11:10 by the clock of the venue.
const NOW = "2026-12-02T09:10:00Z";
export const CLOSURE = {
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5e001",
  venue_id: venueOf().id,
  court_id: null,
  start_datetime: "2026-12-03T08:00:00Z",
  end_datetime: "2026-12-03T09:00:00Z",
  reason: "Ремонт на осветлението",
};
export const VENUE = venueOf({
  unavailabilities: [CLOSURE],
  working_hours: { default: { open: "08:00", close: "22:00" } },
});
export const [COURT_1 = "", COURT_2 = ""] = VENUE.courts.map(({ id }) => id);
export const CLOSING = `/venues/${VENUE.id}/unavailabilities`;

export function answers(bookings: readonly Booking[] = [], more: Answers = {}): Answers {
  return {
    "GET /venues": () => json([{ id: VENUE.id, name: VENUE.name, city: VENUE.city }], 200, { "X-Total-Count": "1" }),
    [`GET /venues/${VENUE.id}`]: () => json(VENUE),
    "GET /bookings": () => json(bookings, 200, { "X-Total-Count": String(bookings.length) }),
    ...more,
  };
}

export const day = (view: "day" | "week", date: string, court?: string) =>
  `/calendar?venue=${VENUE.id}&view=${view}&date=${date}${court ? `&court=${court}` : ""}`;
export const cell = (name: string) => screen.findByLabelText(name);
export const sentTo = (requests: readonly Seen[], method: string, path: string) =>
  requests.filter((request) => request.method === method && request.url.pathname === path);
export const draw = async (from: string, to: string) => {
  const [first, last] = [await cell(from), await cell(to)];
  fireEvent.pointerDown(first, { pointerType: "mouse", button: 0 });
  fireEvent.pointerEnter(last, { pointerType: "mouse" });
  fireEvent.pointerUp(window, { pointerType: "mouse" });
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ["Date"] });
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  return () => vi.useRealTimers();
});
