import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOUR } from "@common/lib/zone";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";
import {
  answers,
  availability,
  cell,
  court,
  EIGHT,
  ownBooking,
  page,
  pageOf,
  selected,
  setStage,
  venue,
} from "./book-page-stage";

const bare = `/en/venues/${venue.id}/book?`;
const checkout = () =>
  json({ checkout_url: "https://checkout.stripe.com/c/1", session_id: "cs", payment_id: "p1" }, 201);

describe("a time that cannot be had", () => {
  let scroll: ReturnType<typeof setStage>;
  beforeEach(() => {
    scroll = setStage();
  });
  afterEach(() => void vi.useRealTimers());

  it("leaves its court and day on the screen, and the notice is led to", async () => {
    stubApi(answers);
    const { router } = await renderPage(pageOf(1.5, 2.5, bare));
    const notice = await screen.findByText(/no longer free/);
    expect(notice).toHaveAttribute("role", "alert");
    await waitFor(() => expect(selected()).toBe(0));
    expect(cell("08:00")).toBeVisible();
    expect(router.state.location.search).toMatchObject({ court: court.id, day: "2027-05-04" });
    await waitFor(() => expect(notice).toHaveFocus());
    expect(scroll).toHaveBeenCalled();
  });

  it("is paid by who holds it", async () => {
    stubApi({ ...answers, "GET /bookings": () => json([ownBooking]) });
    await renderPage(pageOf(1.5, 2.5), { signedIn: true });
    expect(await screen.findByText(/You already hold this time/)).toBeVisible();
    expect(screen.getByRole("link", { name: "To the booking" })).toHaveAttribute("href", "/en/bookings/b1");
    expect(screen.queryByText(/no longer free/)).not.toBeInTheDocument();
  });

  it.each([
    ["cancelled", { status: "cancelled" }],
    ["not held any more", { hold_expires_at: new Date(EIGHT - 100 * HOUR).toISOString() }],
    ["at another court", { court_id: venue.courts[1]?.id }],
    ["only a part of it", { end_datetime: new Date(EIGHT + 2 * HOUR).toISOString() }],
    ["paid", { hold_expires_at: null }],
  ])("is lost when one's own booking is %s", async (_, changes) => {
    stubApi({ ...answers, "GET /bookings": () => json([{ ...ownBooking, ...changes }]) });
    await renderPage(pageOf(1.5, 2.5), { signedIn: true });
    expect(await screen.findByText(/no longer free/)).toBeVisible();
  });

  it("is not given up before it is known whether it is one's own", async () => {
    let answer: (response: Response) => void = vi.fn();
    const bookings = new Promise<Response>((resolve) => (answer = resolve));
    const seen = stubApi({ ...answers, "GET /bookings": async () => (await bookings).clone() });
    await renderPage(pageOf(1.5, 2.5), { signedIn: true });
    await waitFor(() => expect(seen.some(({ url }) => url.searchParams.has("court_id"))).toBe(true));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(screen.queryByText(/no longer free/)).not.toBeInTheDocument();
    act(() => answer(json([ownBooking])));
    expect(await screen.findByText(/You already hold this time/)).toBeVisible();
  });

  it("is shown as held when somebody comes back by the browser's button", async () => {
    const leave = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    let booked = false;
    const own = {
      ...ownBooking,
      start_datetime: new Date(EIGHT).toISOString(),
      end_datetime: new Date(EIGHT + HOUR).toISOString(),
    };
    stubApi({
      ...answers,
      "GET /bookings": () => json(booked ? [own] : []),
      "GET /bookings/availability": (request) =>
        booked && request.url.searchParams.has("court_id") ? json([]) : availability(request),
      "POST /bookings": () => {
        booked = true;
        return json({ ...own, total_price: "12.00" }, 201);
      },
      "POST /payments/checkout": checkout,
    });
    const { user } = await renderPage(pageOf(0, 1), { signedIn: true });
    await user.click(await screen.findByRole("button", { name: "Book and pay €12.00" }));
    await waitFor(() => expect(leave).toHaveBeenCalled());
    expect(screen.getByRole("button", { name: "Booking…" })).toBeDisabled();
    fireEvent(window, Object.assign(new Event("pageshow"), { persisted: true }));
    expect(await screen.findByText(/You already hold this time/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Booking…" })).not.toBeInTheDocument();
  });

  it("was taken by oneself a moment ago: no talk of somebody who was faster", async () => {
    let booked = false;
    const own = {
      ...ownBooking,
      start_datetime: new Date(EIGHT).toISOString(),
      end_datetime: new Date(EIGHT + HOUR).toISOString(),
    };
    stubApi({
      ...answers,
      "GET /bookings": () => json(booked ? [own] : []),
      "POST /bookings": () => {
        booked = true;
        return problem(409, "booking-conflict");
      },
    });
    const { user } = await renderPage(pageOf(0, 1), { signedIn: true });
    await user.click(await screen.findByRole("button", { name: "Book and pay €12.00" }));
    expect(await screen.findByText(/You already hold this time/)).toBeVisible();
    expect(screen.queryByText(/Somebody was faster/)).not.toBeInTheDocument();
  });

  it("was never one: nothing is selected, and the grid stays within reach", async () => {
    stubApi(answers);
    await renderPage(`${bare}day=9999-12-30&court=${court.id}&start=2027-05-04T05:10:00Z&end=2027-05-04T06:10:00Z`);
    expect(await screen.findByRole("grid")).toBeVisible();
    expect(screen.getByLabelText("Day")).toHaveValue("2027-10-28");
    expect(screen.getByText("Choose one hour at least.")).toBeVisible();
  });
});

describe("a price", () => {
  beforeEach(() => void setStage());
  afterEach(() => void vi.useRealTimers());

  it("that cannot be read is asked for again", async () => {
    let broken = true;
    stubApi({
      ...answers,
      "GET /bookings/availability": (request) =>
        broken && request.url.searchParams.has("court_id") ? problem(503, "unavailable") : availability(request),
    });
    const { user } = await renderPage(pageOf(0, 1));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(screen.queryByText(/Working out/)).not.toBeInTheDocument();
    broken = false;
    await user.click(retry);
    expect(await screen.findByText("€12.00", { selector: "dd" })).toBeVisible();
  });

  it.each([
    ["amount", { total_price: "15.00", currency: "EUR" }, /The price has changed: €15\.00/],
    ["currency", { total_price: "12.00", currency: "USD" }, /The price has changed: .*12\.00/],
  ])("that has another %s by the time of booking is shown before it is paid", async (_, changes, text) => {
    const leave = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    const seen = stubApi({
      ...answers,
      "POST /bookings": () => json({ ...ownBooking, ...changes }, 201),
      "POST /payments/checkout": checkout,
    });
    const { user, router } = await renderPage(page, { signedIn: true });
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    await user.click(await screen.findByRole("button", { name: "Book and pay €12.00" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/en/bookings/b1"));
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(seen.some(({ url }) => url.pathname === "/payments/checkout")).toBe(false);
    expect(leave).not.toHaveBeenCalled();
  });
});
