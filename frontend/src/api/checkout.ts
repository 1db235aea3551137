import type { Locale } from "@common/i18n/locale";
import { answer, api } from "@common/api/client";

/** Opens a checkout for a booking and leaves for Stripe's page. */
export async function leaveForCheckout(bookingId: string, locale: Locale): Promise<void> {
  const checkout = await answer(api.POST("/payments/checkout", { body: { booking_id: bookingId, locale } }));
  window.location.assign(payable(checkout.checkout_url));
}

/** A page can only be left for one that is safe to type a card into; a stand-in of this machine is for tests. */
function payable(text: string): string {
  const url = new URL(text);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(local && url.protocol === "http:")) {
    throw new Error("The checkout is not safe");
  }
  return url.href;
}
