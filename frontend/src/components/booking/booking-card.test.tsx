import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Booking } from "@/api/bookings";
import { booking, ME, NOW, payment } from "@/booking/booking-fixtures";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";

type Answers = Parameters<typeof stubApi>[0];

const listOf = (...bookings: Booking[]) => json(bookings, 200, { "X-Total-Count": String(bookings.length) });

async function show(path: string, answers: Answers) {
  stubApi({
    "GET /users/@me": () => json(ME),
    "GET /payments": () => json([]),
    "GET /venues/v1": () => problem(404, "venue-not-found"),
    ...answers,
  });
  await renderPage(path, { signedIn: true });
}

const cards = () => screen.findAllByRole("heading", { level: 2 });
const cardOf = async (venue: string) => {
  const heading = await screen.findByRole("heading", { level: 2, name: venue });
  const item = heading.closest("li");
  return within(item ?? heading);
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("my bookings", () => {
  it.each([
    ["pending", [], ["Awaits payment"]],
    ["pending", ["failed"], ["Awaits payment", "Payment failed"]],
    ["pending", ["paid"], ["Awaits confirmation", "Paid"]],
    ["confirmed", [], ["Confirmed", "Not paid"]],
    ["cancelled", [], ["Cancelled"]],
    ["cancelled", ["failed"], ["Cancelled"]],
    ["cancelled", ["paid"], ["Cancelled", "Paid, not refunded"]],
    ["cancelled", ["refunded"], ["Cancelled", "Refunded"]],
  ] as const)("that are %s with the payments %j say so", async (status, paid, words) => {
    await show("/en/bookings", {
      "GET /bookings": () => listOf(booking({ status })),
      "GET /payments": () => json(paid.map((how) => payment({ status: how }))),
    });
    await cards();
    const badges = () => screen.getByRole("heading", { level: 2 }).nextElementSibling?.children ?? [];
    await waitFor(() => expect(Array.from(badges(), ({ textContent }) => textContent)).toEqual(words));
  });

  it("show the time by the clock of the booking, and name its zone to those whose clock differs", async () => {
    const zoned = (id: string, zone: string) => Object.assign(booking({ id, venue_name: zone }), { time_zone: zone });
    await show("/en/bookings", {
      "GET /bookings": () => listOf(zoned("b1", "Asia/Tokyo"), zoned("b2", "America/New_York")),
      "GET /venues/v1": () => json({ id: "v1", time_zone: "Europe/Sofia", address: "", city: "" }),
    });
    expect((await cardOf("Asia/Tokyo")).getByText(/Sun,? 29 Nov 2026, 19:00–20:00/).parentElement).toHaveTextContent(
      "19:00–20:00 (Asia/Tokyo)",
    );
    const same = (await cardOf("America/New_York")).getByText(/29 Nov 2026, 05:00–06:00/);
    expect(same.parentElement).not.toHaveTextContent("(");
  });

  it("leave the zone out where the reader's clock shows the same", async () => {
    await show("/en/bookings", { "GET /bookings": () => listOf(booking({ time_zone: "America/New_York" })) });
    expect((await screen.findByText(/29 Nov 2026, 05:00–06:00/)).parentElement).not.toHaveTextContent("(");
  });

  it("name the zone to those who would misread the time", async () => {
    await show("/en/bookings", { "GET /bookings": () => listOf(booking()) });
    const time = await screen.findByText(/Sun,? 29 Nov 2026, 12:00–13:00/);
    expect(time.parentElement).toHaveTextContent("12:00–13:00 (Europe/Sofia)");
  });
});
