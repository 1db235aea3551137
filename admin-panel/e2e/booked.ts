import { expect, type Page } from "@playwright/test";
import { bearer, newCustomer, tokenOf } from "../../web-common/e2e/people";
import type { OwnVenue } from "../../web-common/e2e/venues";
import { clockTime, halfHoursOf, HOUR, localDay } from "../../web-common/src/lib/zone";

const ZONE = "Europe/Sofia";

/** The day after the one that it is at the venues, and its noon there. */
export function tomorrow(): { readonly day: string; readonly noon: number } {
  const day = localDay(Date.now() + 24 * HOUR, ZONE);
  const noon = halfHoursOf(day, ZONE).find((instant) => clockTime(instant, ZONE) === "12:00");
  return { day, noon: noon ?? Number.NaN };
}

/** Books an hour for somebody new. */
export async function book({ request }: Page, venue: Pick<OwnVenue, "id">, start: number) {
  const customer = await newCustomer(request);
  const token = await tokenOf(request, customer.email, customer.password);
  const instant = (time: number) => new Date(time).toISOString();
  const made = await request.post("/bookings", {
    headers: bearer(token),
    data: { venue_id: venue.id, start_datetime: instant(start), end_datetime: instant(start + HOUR) },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  return { id, customer, token };
}

/** Pays a booking at the stand-in for Stripe. */
export async function pay(page: Page, { id, token }: { readonly id: string; readonly token: string }): Promise<void> {
  const begun = await page.request.post("/payments/checkout", { headers: bearer(token), data: { booking_id: id } });
  expect(begun.status()).toBe(201);
  const { checkout_url } = (await begun.json()) as { checkout_url: string };
  await page.goto(checkout_url);
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  // The news of it may come a moment after the customer has gone back.
  await expect(async () => {
    const paid = await page.request.get(`/payments/booking/${id}`, { headers: bearer(token) });
    expect(paid.status()).toBe(200);
  }).toPass({ timeout: 30_000 });
}
