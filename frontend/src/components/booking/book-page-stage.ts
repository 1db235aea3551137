import { screen } from "@testing-library/react";
import { vi } from "vitest";
import { booking } from "@/booking/booking-fixtures";
import { HALF_HOUR, HOUR, MINUTE } from "@common/lib/zone";
import { json, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";

/** The venue of which the tests of the booking page book a court. */
export const venue = venueOf();

/** Its courts. */
export const [court, otherCourt] = venue.courts as [(typeof venue.courts)[number], (typeof venue.courts)[number]];

/** The day on which something is free. */
export const DAY = "2027-05-04";

/** What the clock shows: some days before. */
export const NOW = Date.parse("2027-05-01T09:10:00Z");

/** 08:00 in Sofia on that day. */
export const EIGHT = Date.parse("2027-05-04T05:00:00Z");

/** The address of the page. */
export const page = `/en/venues/${venue.id}/book?day=${DAY}`;

/** The page with some hours after eight already selected at the first court. */
export function pageOf(from: number, to: number, address = page): string {
  const at = (hours: number) => new Date(EIGHT + hours * HOUR).toISOString();
  return `${address}&court=${court.id}&start=${at(from)}&end=${at(to)}`;
}

/** The first court is taken from 09:30 to 10:30; the other one is free from 8 to 12. */
function freeStarts(url: URL): number[] {
  if (url.searchParams.get("date") !== DAY) {
    return [];
  }
  return Array.from({ length: 7 }, (_, index) => EIGHT + index * HALF_HOUR);
}

/** What the server offers. */
export function availability({ url }: Pick<Seen, "url">): Response {
  const minutes = Number(url.searchParams.get("duration") ?? "60");
  const taken = (start: number) => start < EIGHT + 2.5 * HOUR && start + minutes * MINUTE > EIGHT + 1.5 * HOUR;
  const asked = url.searchParams.get("court_id");
  const offered = freeStarts(url).filter((start) => asked !== court.id || !taken(start));
  return json(
    offered.map((start) => ({
      start_datetime: new Date(start).toISOString(),
      end_datetime: new Date(start + minutes * MINUTE).toISOString(),
      total_price: ((minutes / 60) * 12).toFixed(2),
      currency: "EUR",
      courts: (taken(start) ? [otherCourt] : [court, otherCourt]).map(({ id, name }) => ({
        id,
        name,
        total_price: "0",
      })),
    })),
  );
}

/** The answers of a server at which nobody has booked anything but 09:30 to 10:30 at the first court. */
export const answers = {
  [`GET /venues/${venue.id}`]: () => json(venue),
  "GET /bookings/availability": availability,
  "GET /bookings/slots": () =>
    json([
      {
        start_datetime: new Date(EIGHT + 1.5 * HOUR).toISOString(),
        end_datetime: new Date(EIGHT + 2.5 * HOUR).toISOString(),
        court_id: court.id,
      },
    ]),
  "GET /bookings": () => json([]),
};

/** The booking of the person at the browser that takes 09:30 to 10:30 at the first court, and is not paid. */
export const ownBooking = booking({
  id: "b1",
  venue_id: venue.id,
  court_id: court.id,
  start_datetime: new Date(EIGHT + 1.5 * HOUR).toISOString(),
  end_datetime: new Date(EIGHT + 2.5 * HOUR).toISOString(),
  hold_expires_at: new Date(NOW + 20 * MINUTE).toISOString(),
});

/** The half-hour of the grid that begins at a time of that day. */
export const cell = (clock: string) => screen.getByRole("button", { name: new RegExp(`^Tuesday 4 May, ${clock}: `) });

/** How many half-hours are selected. */
export const selected = () => screen.queryAllByRole("gridcell", { selected: true }).length;

/** Sets the clock, and what the tests' browser lacks. */
export function setStage() {
  vi.setSystemTime(NOW);
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  return scroll;
}
