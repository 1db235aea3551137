import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { booking, ME, NOW, payment } from "@/booking/booking-fixtures";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";

type Answers = Parameters<typeof stubApi>[0];

const ID = "0a3d5d1f-7d0b-4a52-8f6c-5b1a9a0e1c11";
const READ = `GET /payments/${ID}`;
const SUCCESS = `/en/checkout/success?payment_id=${ID}&session_id=cs_1`;
const BY_SESSION = "/en/checkout/success?session_id=cs_1";
const CANCEL = `/en/checkout/cancel?payment_id=${ID}`;
const CANCEL_BOOKING = "PATCH /bookings/b1/status";
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

async function comeBack(path: string, answers: Answers) {
  const seen = stubApi({ "GET /users/@me": () => json(ME), ...answers });
  await renderPage(path, { signedIn: true });
  return {
    seen,
    count: (name: string) => seen.filter(({ method, url }) => `${method} ${url.pathname}` === name).length,
  };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the page after paying", () => {
  it("waits until the server says that the money came, then asks no more", async () => {
    let status: "pending" | "paid" = "pending";
    const { count } = await comeBack(SUCCESS, { [READ]: () => json(payment({ status })) });
    expect(await heading("Waiting for Stripe to confirm…")).toBeVisible();
    await pass(1500);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Waiting");
    status = "paid";
    await pass(1500);
    expect(await heading("Paid!")).toBeVisible();
    expect(screen.getByText(/We received €25\.00/)).toBeVisible();
    expect(screen.getByRole("link", { name: "To the booking" })).toHaveAttribute("href", "/en/bookings/b1");
    await pass(100);
    const asked = count(READ);
    await pass(10_000);
    expect(count(READ)).toBe(asked);
  });

  it("finds one's own payment by Stripe's session where the address does not name it", async () => {
    const payments = [payment({ id: "p2", stripe_session_id: "cs_2" }), payment({ status: "paid" })];
    const { seen } = await comeBack(BY_SESSION, { "GET /payments": () => json(payments) });
    expect(await heading("Paid!")).toBeVisible();
    expect(seen.find(({ url }) => url.pathname === "/payments")?.url.searchParams.get("user_id")).toBe("me");
  });

  it("does not tell of a payment that only this tab remembers", async () => {
    sessionStorage.setItem("checkout", JSON.stringify({ bookingId: "b1", paymentId: ID }));
    await comeBack("/en/checkout/success", { [READ]: () => json(payment({ status: "paid" })) });
    expect(await heading("We cannot find this payment.")).toBeVisible();
  });

  it("says after a minute that it takes longer, and does not ask for ever", async () => {
    const { count } = await comeBack(SUCCESS, { [READ]: () => json(payment()) });
    await heading("Waiting for Stripe to confirm…");
    await pass(61_000);
    expect(screen.getByText(/It takes longer than usual/)).toBeVisible();
    const asked = count(READ);
    expect(asked).toBeGreaterThan(30);
    await pass(30_000);
    expect(count(READ)).toBe(asked);
  });

  it.each([
    ["failed", "The payment did not go through.", /We have taken no money/],
    ["refunded", "The money has been returned.", /whole amount went back/],
  ] as const)("tells of a payment that is %s", async (status, title, text) => {
    await comeBack(SUCCESS, { [READ]: () => json(payment({ status })) });
    expect(await heading(title)).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ["of another session", BY_SESSION, { "GET /payments": () => json([payment({ stripe_session_id: "cs_9" })]) }],
    ["without a session", "/en/checkout/success", {}],
  ])("does not claim that anything was paid: %s", async (_, path, answers: Answers) => {
    await comeBack(path, answers);
    expect(await heading("We cannot find this payment.")).toBeVisible();
  });

  it("does not take a payment of another account for one's own", async () => {
    await comeBack(SUCCESS, { [READ]: () => problem(404, "payment-not-found") });
    expect(await heading("We cannot find this payment.")).toBeVisible();
  });

  it("offers another attempt when the server is away", async () => {
    await comeBack(SUCCESS, { [READ]: () => problem(503, "unavailable") });
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  });
});

describe("the page after turning away from paying", () => {
  const ABANDON = `POST /payments/${ID}/abandon`;
  const closed = () => json({ abandoned: true });

  it("abandons the payment and cancels the booking, each exactly once, and offers the time again", async () => {
    const { count } = await comeBack(CANCEL, {
      [READ]: () => json(payment()),
      [ABANDON]: closed,
      "GET /bookings/b1": () => json(booking()),
      [CANCEL_BOOKING]: () => json(booking({ status: "cancelled" })),
    });
    expect(await heading("The payment was cancelled and the time is free again.")).toBeVisible();
    const again = new URL(screen.getByRole("link", { name: "Book again" }).getAttribute("href") ?? "", "http://x");
    expect(again.pathname).toBe("/en/venues/v1/book");
    expect(Object.fromEntries(again.searchParams)).toEqual({
      court: "c1",
      start: "2026-11-29T10:00:00.000Z",
      end: "2026-11-29T11:00:00.000Z",
    });
    await pass(60_000);
    expect([count(ABANDON), count(CANCEL_BOOKING)]).toEqual([1, 1]);
  });

  it.each([
    ["had failed before", "failed", ["failed"]],
    ["fails at the same moment", "pending", ["pending", "failed"]],
  ] as const)("leaves the booking of a payment alone that %s", async (_, __, states) => {
    let reads = 0;
    const { count } = await comeBack(CANCEL, {
      [READ]: () => json(payment({ status: states[Math.min(reads++, states.length - 1)] ?? "failed" })),
      [ABANDON]: () => problem(400, "payment-not-open"),
      "GET /bookings/b1": () => json(booking()),
      [CANCEL_BOOKING]: () => json(booking({ status: "cancelled" })),
    });
    expect(await heading("The payment was cancelled.")).toBeVisible();
    expect(screen.getByRole("link", { name: "To the booking" })).toHaveAttribute("href", "/en/bookings/b1");
    expect(count(CANCEL_BOOKING)).toBe(0);
  });

  it("tells after a reload, too, that the booking is cancelled, and does nothing more", async () => {
    const { count } = await comeBack(CANCEL, {
      [READ]: () => json(payment({ status: "failed" })),
      "GET /bookings/b1": () => json(booking({ status: "cancelled" })),
    });
    expect(await heading("The payment was cancelled and the time is free again.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Book again" })).toBeVisible();
    expect([count(ABANDON), count(CANCEL_BOOKING)]).toEqual([0, 0]);
  });

  it("does nothing to a payment of somebody else, whoever may read it", async () => {
    const { count } = await comeBack(CANCEL, { [READ]: () => json(payment({ user_id: "somebody" })) });
    expect(await heading("We cannot find this payment.")).toBeVisible();
    expect(count(ABANDON)).toBe(0);
  });

  it("still cancels the booking of a payment that it abandoned, when that failed at first", async () => {
    let away = true;
    const { count } = await comeBack(CANCEL, {
      [READ]: () => json(payment()),
      [ABANDON]: closed,
      "GET /bookings/b1": () => (away ? problem(503, "unavailable") : json(booking())),
      [CANCEL_BOOKING]: () => json(booking({ status: "cancelled" })),
    });
    const retry = await screen.findByRole("button", { name: "Try again" });
    away = false;
    act(() => retry.click());
    expect(await heading("The payment was cancelled and the time is free again.")).toBeVisible();
    expect([count(ABANDON), count(CANCEL_BOOKING)]).toEqual([1, 1]);
  });

  it("leaves a booking alone that the owner has confirmed meanwhile", async () => {
    const { count } = await comeBack(CANCEL, {
      [READ]: () => json(payment()),
      [ABANDON]: closed,
      "GET /bookings/b1": () => json(booking({ status: "confirmed" })),
    });
    expect(await heading("The payment was cancelled.")).toBeVisible();
    expect(screen.getByRole("link", { name: "To the booking" })).toHaveAttribute("href", "/en/bookings/b1");
    expect(count(CANCEL_BOOKING)).toBe(0);
  });

  it("does not say that a paid booking was cancelled", async () => {
    await comeBack(CANCEL, {
      [ABANDON]: () => problem(400, "payment-not-open"),
      [READ]: () => json(payment({ status: "paid" })),
    });
    expect(await heading("The payment had gone through already.")).toBeVisible();
    expect(screen.getByRole("link", { name: "To the booking" })).toHaveAttribute("href", "/en/bookings/b1");
  });

  it("tries again only when somebody asks for it, after the server was away", async () => {
    let away = true;
    const { count } = await comeBack(CANCEL, {
      [ABANDON]: () => (away ? problem(503, "unavailable") : closed()),
      [READ]: () => json(payment()),
      "GET /bookings/b1": () => json(booking({ status: "cancelled" })),
    });
    const retry = await screen.findByRole("button", { name: "Try again" });
    await pass(30_000);
    expect(count(ABANDON)).toBe(1);
    away = false;
    act(() => retry.click());
    expect(await heading("The payment was cancelled and the time is free again.")).toBeVisible();
    expect(count(ABANDON)).toBe(2);
  });

  it.each(["", "?payment_id=p1", "?payment_id="])(
    "touches nothing without a payment in the address: %j",
    async (search) => {
      sessionStorage.setItem("checkout", JSON.stringify({ bookingId: "b1", paymentId: ID }));
      const { seen } = await comeBack(`/en/checkout/cancel${search}`, {});
      expect(await heading("The payment was cancelled.")).toBeVisible();
      expect(screen.getAllByRole("link", { name: "My bookings" })[0]).toHaveAttribute("href", "/en/bookings");
      expect(seen.filter(({ url }) => /payments|bookings/.test(url.pathname))).toEqual([]);
    },
  );
});
