import { describe, expect, it } from "vitest";
import { HOUR } from "@common/lib/zone";
import { at, booking, payment } from "./booking-fixtures";
import { isFree, paymentStateOf } from "./payment-state";

const older = at(-2 * HOUR);
const newer = at(-HOUR);

describe("how a booking is paid", () => {
  it("is told by its own payments only", () => {
    expect(paymentStateOf(booking(), [payment({ booking_id: "b2", status: "paid" })])).toBe("none");
    expect(paymentStateOf(booking(), [payment({ status: "pending" })])).toBe("pending");
  });

  it("is told by the newest attempt as long as no money came, in whatever order they are given", () => {
    const attempts = [
      payment({ id: "p1", status: "failed", created_at: older }),
      payment({ id: "p2", status: "pending", created_at: newer }),
    ];
    expect(paymentStateOf(booking(), attempts)).toBe("pending");
    expect(paymentStateOf(booking(), attempts.toReversed())).toBe("pending");
  });

  it("is told by the money that came, whatever was tried later", () => {
    const attempts = [
      payment({ id: "p1", status: "paid", created_at: older }),
      payment({ id: "p2", status: "failed", created_at: newer }),
    ];
    expect(paymentStateOf(booking(), attempts)).toBe("paid");
    expect(paymentStateOf(booking(), attempts.toReversed())).toBe("paid");
  });

  it("is told by the newest of two that were settled", () => {
    const refundedFirst = [
      payment({ id: "p1", status: "refunded", created_at: older }),
      payment({ id: "p2", status: "paid", created_at: newer }),
    ];
    expect(paymentStateOf(booking(), refundedFirst)).toBe("paid");
    const refundedLast = [
      payment({ id: "p1", status: "paid", created_at: older }),
      payment({ id: "p2", status: "refunded", created_at: newer }),
    ];
    expect(paymentStateOf(booking(), refundedLast)).toBe("refunded");
  });

  it("does not matter where there is nothing to pay", () => {
    expect(paymentStateOf(booking({ total_price: "0.00" }), [])).toBe("free");
  });
});

it.each([
  ["0", true],
  ["0.00", true],
  ["0.01", false],
  ["10.00", false],
])("a total of %s is free: %s", (total, free) => {
  expect(isFree(booking({ total_price: total }))).toBe(free);
});
