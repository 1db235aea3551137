import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Booking } from "@/api/bookings";
import { at, booking, ME, NOW, payment } from "@/booking/booking-fixtures";
import { HOUR, MINUTE } from "@common/lib/zone";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";

type Answers = Parameters<typeof stubApi>[0];

const listOf = (...bookings: Booking[]) => json(bookings, 200, { "X-Total-Count": String(bookings.length) });

async function show(path: string, answers: Answers) {
  const seen = stubApi({
    "GET /users/@me": () => json(ME),
    "GET /payments": () => json([]),
    "GET /venues/v1": () => problem(404, "venue-not-found"),
    ...answers,
  });
  const page = await renderPage(path, { signedIn: true });
  const asked = (name: string) => seen.filter(({ method, url }) => `${method} ${url.pathname}` === name);
  return { ...page, asked };
}

const cards = () => screen.findAllByRole("heading", { level: 2 });
const cardOf = async (venue: string) => {
  const heading = await screen.findByRole("heading", { level: 2, name: venue });
  const item = heading.closest("li");
  return within(item ?? heading);
};
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("my bookings", () => {
  it("are asked for as one's own, also by an owner, and with those that are running", async () => {
    const { asked } = await show("/en/bookings", { "GET /bookings": () => listOf(booking()) });
    await cards();
    const query = asked("GET /bookings")[0]?.url.searchParams;
    expect(query?.get("view")).toBe("mine");
    expect(Date.parse(query?.get("from") ?? "")).toBeLessThanOrEqual(NOW - 23 * HOUR);
  });

  it("are read to the end, so that the next one comes first", async () => {
    const later = Array.from({ length: 100 }, (_, index) =>
      booking({ id: `b${index}`, start_datetime: at((50 + index) * HOUR), end_datetime: at((51 + index) * HOUR) }),
    );
    const next = booking({ id: "next", venue_name: "Следващата" });
    await show("/en/bookings", {
      "GET /bookings": ({ url }) =>
        json(url.searchParams.get("page") === "2" ? [next] : later, 200, { "X-Total-Count": "101" }),
    });
    expect((await cards())[0]).toHaveTextContent("Следващата");
    expect(screen.getByText("Page 1 of 11")).toBeVisible();
  });

  it("offer to be paid only where that is possible", async () => {
    await show("/en/bookings", {
      "GET /bookings": () =>
        listOf(
          booking({ id: "held", venue_name: "Held" }),
          booking({ id: "paid", venue_name: "Paid", hold_expires_at: null }),
          booking({ id: "late", venue_name: "Late", hold_expires_at: at(-MINUTE) }),
          booking({ id: "free", venue_name: "Free", total_price: "0.00", hold_expires_at: at(24 * HOUR) }),
          booking({ id: "sure", venue_name: "Sure", status: "confirmed", hold_expires_at: null }),
          booking({ id: "gone", venue_name: "Gone", status: "cancelled", hold_expires_at: null }),
        ),
      "GET /payments": ({ url }) =>
        json(url.searchParams.get("booking_id") === "paid" ? [payment({ booking_id: "paid", status: "paid" })] : []),
    });
    expect(await screen.findByRole("button", { name: "Pay €25.00" })).toHaveAccessibleDescription("Held");
    expect(screen.getAllByRole("button", { name: /^Pay/ })).toHaveLength(1);
    expect((await cardOf("Held")).getByText("Held for another 20:00")).toBeVisible();
    expect((await cardOf("Paid")).getByText("Paid; waiting for the owner to confirm.")).toBeVisible();
    expect((await cardOf("Late")).getByText(/The time to pay is over/)).toBeVisible();
    expect((await cardOf("Free")).getByText("Free of charge")).toBeVisible();
    expect((await cardOf("Sure")).getByRole("button", { name: "Cancel" })).toBeVisible();
    expect((await cardOf("Gone")).queryByRole("button")).not.toBeInTheDocument();
  });

  it("ask how each of those that are shown is paid, and nothing about what is free", async () => {
    const { asked } = await show("/en/bookings", {
      "GET /bookings": () => listOf(booking(), booking({ id: "b2" }), booking({ id: "b3", total_price: "0.00" })),
    });
    await waitFor(() => expect(asked("GET /payments")).toHaveLength(2));
    expect(asked("GET /payments").map(({ url }) => url.searchParams.get("booking_id"))).toEqual(["b1", "b2"]);
  });

  it("are not said to be unpaid, nor offered to be paid, while nobody knows", async () => {
    await show("/en/bookings", {
      "GET /bookings": () => listOf(booking(), booking({ id: "b2", venue_name: "Known" })),
      "GET /payments": ({ url }) =>
        url.searchParams.get("booking_id") === "b2" ? json([]) : problem(503, "unavailable"),
    });
    expect(await (await cardOf("Known")).findByText("Awaits payment")).toBeVisible();
    const unknown = await cardOf("Арена Лозенец");
    expect(unknown.getByText("Pending")).toBeVisible();
    expect(unknown.queryByRole("button", { name: /^Pay/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  it("that were cancelled come last, and can be booked again", async () => {
    await show("/en/bookings", {
      "GET /bookings": () =>
        listOf(
          booking({ id: "gone", venue_name: "Gone", status: "cancelled" }),
          booking({ venue_name: "Later", start_datetime: at(48 * HOUR), end_datetime: at(49 * HOUR) }),
        ),
      "GET /venues/v1": () => json({ id: "v1", time_zone: "Europe/Sofia", address: "", city: "" }),
    });
    expect((await cards()).map(({ textContent }) => textContent)).toEqual(["Later", "Gone"]);
    const again = screen.getByRole("link", { name: "Book again" });
    expect(again).toHaveAttribute("href", "/en/venues/v1");
    expect(again).toHaveAccessibleDescription("Gone");
  });

  it.each(["/en/bookings?page=9", "/en/bookings?when=past&page=9"])(
    "lead from a page beyond the last one to the last one: %s",
    async (path) => {
      const past = path.includes("past") ? -100 * HOUR : 0;
      const all = Array.from({ length: 12 }, (_, index) =>
        booking({
          id: `b${index}`,
          start_datetime: at(past + (1 + index) * HOUR),
          end_datetime: at(past + (2 + index) * HOUR),
        }),
      );
      const { router } = await show(path, {
        "GET /bookings": ({ url }) => {
          const [page, size] = ["page", "page_size"].map((name) => Number(url.searchParams.get(name)));
          const from = ((page ?? 1) - 1) * (size ?? 1);
          return json(all.slice(from, from + (size ?? 1)), 200, { "X-Total-Count": "12" });
        },
      });
      expect(await cards()).toHaveLength(2);
      expect(screen.getByText("Page 2 of 2")).toBeVisible();
      expect(router.state.location.search).toMatchObject({ page: "2" });
    },
  );

  it("count down while a court is held, and take back the offer when the time is over", async () => {
    await show("/en/bookings", { "GET /bookings": () => listOf(booking({ hold_expires_at: at(10_000) })) });
    expect(await screen.findByRole("button", { name: /^Pay/ })).toBeVisible();
    expect(screen.getByRole("timer")).toHaveAttribute("aria-live", "off");
    await pass(11_000);
    expect(screen.queryByRole("button", { name: /^Pay/ })).not.toBeInTheDocument();
    expect(screen.getByText(/The time to pay is over/)).toBeVisible();
  });

  it("are read again while money is on its way, but not for ever", async () => {
    let status: "pending" | "paid" = "pending";
    const { asked } = await show("/en/bookings", {
      "GET /bookings": () => listOf(booking()),
      "GET /payments": () => json([payment({ status })]),
    });
    await screen.findByText("Being paid");
    status = "paid";
    await pass(3100);
    expect(screen.getByText("Paid")).toBeVisible();
    status = "pending";
    await pass(100);
    const settled = asked("GET /payments").length;
    await pass(30_000);
    expect(asked("GET /payments")).toHaveLength(settled);
  });

  it("are not waited for longer than a minute when a checkout was left open", async () => {
    const { asked } = await show("/en/bookings", {
      "GET /bookings": () => listOf(booking()),
      "GET /payments": () => json([payment()]),
    });
    await screen.findByText("Being paid");
    await pass(70_000);
    const reads = asked("GET /payments").length;
    expect(reads).toBeGreaterThan(15);
    await pass(60_000);
    expect(asked("GET /payments")).toHaveLength(reads);
  });

  it("lead to the checkout; the button keeps the focus, and leads there once", async () => {
    const leave = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    const { user, asked } = await show("/en/bookings", {
      "GET /bookings": () => listOf(booking()),
      "POST /payments/checkout": () =>
        json({ checkout_url: "https://checkout.stripe.com/c/1", session_id: "cs_1", payment_id: "p1" }, 201),
    });
    await user.click(await screen.findByRole("button", { name: "Pay €25.00" }));
    await waitFor(() => expect(leave).toHaveBeenCalledWith("https://checkout.stripe.com/c/1"));
    const leaving = screen.getByRole("button", { name: "One moment…" });
    expect(leaving).toHaveFocus();
    expect(leaving).toHaveAttribute("aria-disabled", "true");
    await user.click(leaving);
    expect(asked("POST /payments/checkout")).toHaveLength(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it("say what is wrong and show the truth when a booking turns out to be paid", async () => {
    let paid = false;
    const { user } = await show("/en/bookings", {
      "GET /bookings": () => listOf(booking(paid ? { hold_expires_at: null } : {})),
      "GET /payments": () => json(paid ? [payment({ status: "paid" })] : []),
      "POST /payments/checkout": () => problem(409, "booking-already-paid"),
    });
    const pay = await screen.findByRole("button", { name: "Pay €25.00" });
    paid = true;
    await user.click(pay);
    expect(await screen.findByText("This booking is paid already.")).toBeVisible();
    expect(await screen.findByText("Paid; waiting for the owner to confirm.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Pay/ })).not.toBeInTheDocument();
  });

  it("can be narrowed to a status, and to what is past", async () => {
    const { asked, user, router } = await show("/en/bookings", { "GET /bookings": () => listOf() });
    expect(await screen.findByText("You have no bookings ahead.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Past" }));
    expect(await screen.findByText("You have no past bookings yet.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "No-show");
    expect(await screen.findByText("No bookings in this status.")).toBeVisible();
    expect(router.state.location.search).toEqual({ when: "past", status: "no_show" });
    const query = asked("GET /bookings").at(-1)?.url.searchParams;
    expect([query?.get("status"), query?.get("view"), query?.has("from")]).toEqual(["no_show", "mine", false]);
  });

  it("offer another attempt when the server is away", async () => {
    let away = true;
    const { user } = await show("/en/bookings", {
      "GET /bookings": () => (away ? problem(503, "unavailable") : listOf(booking())),
    });
    const retry = await screen.findByRole("button", { name: "Try again" });
    away = false;
    await user.click(retry);
    expect(await cards()).toHaveLength(1);
  });

  it("are for people who are signed in", async () => {
    stubApi({});
    const { router } = await renderPage("/en/bookings?when=past");
    await waitFor(() => expect(router.state.location.pathname).toBe("/en/login"));
    expect(router.state.location.search).toEqual({ redirect: "/en/bookings?when=past" });
  });
});
