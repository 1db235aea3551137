import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";

/** What the person is called who has booked, or for whom somebody did. */
export function useWho(): (booking: Pick<Booking, "guest" | "customer_full_name" | "customer_username">) => string {
  const t = useTranslations("dashboard");
  return useCallback(
    ({ guest, customer_full_name, customer_username }) =>
      guest ? (guest.name ?? t("today.guest")) : (customer_full_name ?? customer_username ?? t("today.forgotten")),
    [t],
  );
}
