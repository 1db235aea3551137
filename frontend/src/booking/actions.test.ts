import { describe, expect, it } from "vitest";
import type { Booking } from "@/api/bookings";
import { HOUR, MINUTE } from "@common/lib/zone";
import { actionsOf } from "./actions";
import { at, booking, NOW } from "./booking-fixtures";
import type { PaymentState } from "./payment-state";

type Row = [what: string, changes: Partial<Booking>, payment: PaymentState | undefined, offers: string];

const SECURED: Partial<Booking> = { hold_expires_at: null };
const RUNNING: Partial<Booking> = { start_datetime: at(-HOUR), end_datetime: at(HOUR) };
const OVER: Partial<Booking> = { start_datetime: at(-2 * HOUR), end_datetime: at(0) };
const CONFIRMED: Partial<Booking> = { status: "confirmed", hold_expires_at: null };

const ROWS: Row[] = [
  ["a held one that nobody tried to pay", {}, "none", "pay cancel calendar"],
  ["a held one whose checkout is open", {}, "pending", "pay cancel calendar"],
  ["a held one whose payment failed", {}, "failed", "pay cancel calendar"],
  ["a held one whose payment is not known yet", {}, undefined, "cancel calendar"],
  ["a held one that is paid, as the news may be faster", {}, "paid", "cancel calendar"],
  ["a paid one that waits for its owner", SECURED, "paid", "cancel calendar"],
  ["a secured one of whose payment nothing is known", SECURED, "none", "cancel calendar"],
  ["a pending one whose money went back", SECURED, "refunded", "cancel calendar"],
  ["one that costs nothing", { hold_expires_at: at(24 * HOUR) }, "free", "cancel calendar"],
  ["one whose hold ends this very moment", { hold_expires_at: at(0) }, "none", "cancel calendar"],
  ["one whose hold ends in a moment", { hold_expires_at: at(1) }, "none", "pay cancel calendar"],
  ["a held one that has begun", { ...RUNNING, hold_expires_at: at(MINUTE) }, "none", "cancel calendar"],
  ["a confirmed one that is paid", CONFIRMED, "paid", "cancel calendar"],
  ["a confirmed one that is paid at the venue", CONFIRMED, "none", "cancel calendar"],
  ["a confirmed one that is running", { ...CONFIRMED, ...RUNNING }, "paid", "cancel calendar"],
  ["a confirmed one that has just ended", { ...CONFIRMED, ...OVER }, "paid", ""],
  ["a cancelled one", { status: "cancelled", hold_expires_at: null }, "none", ""],
  ["a cancelled one whose money went back", { status: "cancelled", hold_expires_at: null }, "refunded", ""],
  ["a completed one", { ...OVER, status: "completed", hold_expires_at: null }, "paid", ""],
  ["a no-show", { ...OVER, status: "no_show", hold_expires_at: null }, "paid", ""],
];

describe("what a booking offers", () => {
  it.each(ROWS)("%s", (_, changes, payment, offers) => {
    const { canPay, canCancel, inCalendar } = actionsOf(booking(changes), payment, NOW);
    const offered = [canPay && "pay", canCancel && "cancel", inCalendar && "calendar"].filter(Boolean).join(" ");
    expect(offered).toBe(offers);
  });
});
