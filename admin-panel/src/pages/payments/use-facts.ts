import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Payment } from "@/api/payments";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { momentText } from "./moment-text";

/** What a question about a payment names: how much, whose, for what. */
export function usePaymentFacts() {
  const t = useTranslations("payments");
  const locale = useLocale();
  return useCallback(
    (payment: Payment) => ({
      amount: formatMoney(payment.amount, payment.currency, locale),
      customer: payment.customer_name ?? t("forgotten"),
      court: payment.court_name,
      venue: payment.venue_name,
      time: momentText(payment.booking_start, payment.time_zone, locale),
    }),
    [t, locale],
  );
}
