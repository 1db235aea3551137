import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Booking } from "@/api/bookings";
import { at, booking, ME, NOW, payment } from "@/booking/booking-fixtures";
import { HOUR } from "@common/lib/zone";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";

const HISTORY = [
  {
    actor_id: "me",
    actor_username: "maria",
    from_status: null,
    to_status: "pending",
    reason: null,
    changed_at: at(-HOUR),
  },
  {
    actor_id: null,
    actor_username: null,
    from_status: "pending",
    to_status: "cancelled",
    reason: null,
    changed_at: at(0),
  },
];

async function show(changes: Partial<Booking>, answers: Parameters<typeof stubApi>[0] = {}, locale = "en") {
  stubApi({
    "GET /users/@me": () => json(ME),
    "GET /bookings/b1": () => json(booking(changes)),
    "GET /bookings/b1/history": () => json(HISTORY),
    "GET /payments": () => json([payment({ status: "paid" })]),
    "GET /venues/v1": () => problem(404, "venue-not-found"),
    ...answers,
  });
  return renderPage(`/${locale}/bookings/b1`, { signedIn: true });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a booking", () => {
  it("is shown with all that is known of it, by the clock at the venue", async () => {
    await show(
      { status: "confirmed", hold_expires_at: null, notes: "С деца" },
      { "GET /venues/v1": () => json({ id: "v1", time_zone: "Europe/Sofia", address: "", city: "" }) },
    );
    expect(await screen.findByRole("heading", { level: 1, name: "Booking at Арена Лозенец" })).toBeVisible();
    for (const text of ["Confirmed", "Paid", "Корт 2", "С деца", "b1", "€25.00", "(€25.00/hour)"]) {
      expect(await screen.findByText(text)).toBeVisible();
    }
    expect(screen.getByText(/12:00–13:00/)).toBeVisible();
    expect(screen.getByText(/Times are those at the venue \(Europe\/Sofia\)/)).toBeVisible();
    expect(document.title).toContain("Арена Лозенец");
  });

  it("says nothing about clocks to those whose clock shows the same", async () => {
    await show({ time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    expect(await screen.findByText(/05:00–06:00/)).toBeVisible();
    expect(screen.queryByText(/Times are those at the venue/)).not.toBeInTheDocument();
  });

  it("tells what happened to it, and who did it; oneself is not called by name", async () => {
    await show({ status: "cancelled", hold_expires_at: null });
    await waitFor(() => expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(/Made · by you.*, 11:00$/));
    expect(screen.getAllByRole("listitem")[1]).toHaveTextContent(/Cancelled · automatic.*, 12:00$/);
  });

  it("tells who else did something to it, with hours of two digits", async () => {
    const early = { ...HISTORY[0], actor_id: "owner", actor_username: "georgi", changed_at: "2026-11-28T07:05:00Z" };
    await show({}, { "GET /bookings/b1/history": () => json([early]) }, "bg");
    await waitFor(() => expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(/georgi.*, 09:05$/));
  });

  it("is only looked at by the owner of the venue, who may not pay or cancel it as its customer", async () => {
    await show({ user_id: "somebody", customer_full_name: "Иван Илиев" });
    expect(await screen.findByText("Иван Илиев")).toBeVisible();
    const main = within(screen.getByRole("main"));
    await waitFor(() => expect(main.getAllByRole("listitem")).toHaveLength(2));
    expect(main.queryByRole("button")).not.toBeInTheDocument();
  });

  it("names the guest for whom the owner has booked", async () => {
    const guest = { name: "Петър Димитров", phone: "0888 123 456", note: null };
    await show({ user_id: null, guest, customer_full_name: null, customer_username: null, status: "confirmed" });
    expect(await screen.findByText("Петър Димитров")).toBeVisible();
  });

  it("that nobody may see is not there", async () => {
    await show({}, { "GET /bookings/b1": () => problem(404, "booking-not-found") });
    expect(await screen.findByRole("heading", { name: "No such booking" })).toBeVisible();
    expect(screen.getByText("It may belong to another account.")).toBeVisible();
  });

  it("is given out as a file for calendars", async () => {
    let file: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((given) => {
      file = given instanceof Blob ? given : undefined;
      return "blob:1";
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = await show({ status: "confirmed", hold_expires_at: null });
    await user.click(await screen.findByRole("button", { name: "Add to calendar" }));
    expect(names).toEqual(["booking.ics"]);
    const text = await file?.text();
    expect(text).toContain("UID:b1@ploshtadka.bg\r\n");
    expect(text).toContain("DTSTART:20261129T100000Z\r\n");
    expect(text).toContain("STATUS:CONFIRMED\r\n");
  });
});
