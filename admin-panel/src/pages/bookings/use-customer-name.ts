import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";

type Who = Pick<Booking, "guest" | "customer_full_name" | "customer_username">;

/** What the person is called who comes to play. */
export function useCustomerName(): (booking: Who) => string {
  const t = useTranslations("bookings");
  return useCallback(
    ({ guest, customer_full_name, customer_username }) =>
      guest ? (guest.name ?? t("forgottenGuest")) : (customer_full_name ?? customer_username ?? t("unknownCustomer")),
    [t],
  );
}
