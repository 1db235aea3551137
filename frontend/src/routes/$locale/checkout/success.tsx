import { useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { sensible, z } from "@common/lib/zod";
import { forgetBookings } from "@/api/bookings";
import { useReturnedPayment, type SettledPayment } from "@/booking/use-returned-payment";
import { BookingLinks, CheckoutEnd } from "@/components/booking/checkout-end";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { requireSignedIn } from "@/session/guard";

export const Route = createFileRoute("/$locale/checkout/success")({
  validateSearch: z.lazy(() =>
    z.object({
      payment_id: sensible(z.uuid()),
      session_id: sensible(z.string().check(z.minLength(1), z.maxLength(300))),
    }),
  ),
  beforeLoad: requireSignedIn,
  component: Success,
});

function Success() {
  const t = useTranslations("pay");
  return (
    <>
      <Meta title={t("successTitle")} hidden />
      <Outcome />
    </>
  );
}

function Outcome() {
  const t = useTranslations("pay");
  const returned = useReturnedPayment(Route.useSearch());
  switch (returned.kind) {
    case "settled":
      return <Settled payment={returned.payment} />;
    case "failure":
      return (
        <CheckoutEnd icon="neutral" title={t("successTitle")}>
          <Failure error={returned.error} onRetry={returned.retry} />
          <BookingLinks />
        </CheckoutEnd>
      );
    case "unknown":
      return (
        <CheckoutEnd icon="neutral" title={t("unknown")} text={t("unknownText")}>
          <BookingLinks />
        </CheckoutEnd>
      );
    case "slow":
      return (
        <CheckoutEnd icon="neutral" title={t("successTitle")} text={t("slow")}>
          <BookingLinks bookingId={returned.payment.booking_id} />
        </CheckoutEnd>
      );
    case "waiting":
      return <CheckoutEnd icon="working" title={t("waiting")} text={t("waitingText")} />;
  }
}

const ENDS = {
  paid: { icon: "good", title: "paid", text: "paidText" },
  refunded: { icon: "neutral", title: "refunded", text: "refundedText" },
  failed: { icon: "bad", title: "failed", text: "failedText" },
} as const;

function Settled({ payment }: { readonly payment: SettledPayment }) {
  const t = useTranslations("pay");
  const locale = useLocale();
  const client = useQueryClient();
  useEffect(() => {
    void forgetBookings(client);
  }, [client]);
  const { icon, title, text } = ENDS[payment.status];
  return (
    <CheckoutEnd
      icon={icon}
      title={t(title)}
      text={t(text, { amount: formatMoney(payment.amount, payment.currency, locale) })}
    >
      <BookingLinks bookingId={payment.booking_id} />
    </CheckoutEnd>
  );
}
