import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { Payment } from "@/api/payments";
import { PaymentBadge } from "@/shell/badges";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Moment } from "./moment";
import { PaymentActions } from "./payment-actions";

/** What the table says of each payment; the time of the booking leads to the booking. */
export function usePaymentColumns(): ColumnDef<Payment>[] {
  const t = useTranslations("payments");
  const panel = useTranslations("panel");
  const locale = useLocale();
  return useMemo<ColumnDef<Payment>[]>(
    () => [
      {
        id: "booking",
        header: t("booking"),
        enableHiding: false,
        cell: ({ row: { original } }) => (
          <Link
            to={`/bookings/${original.booking_id}`}
            className="font-semibold text-primary underline-offset-4 hover:underline"
          >
            <Moment at={original.booking_start} zone={original.time_zone} />
          </Link>
        ),
      },
      {
        id: "venue",
        header: panel("venue"),
        cell: ({ row: { original } }) => (
          <div className="min-w-40">
            {original.venue_name}
            <span className="block text-muted-foreground">{original.court_name}</span>
          </div>
        ),
      },
      {
        id: "customer",
        header: t("customer"),
        cell: ({ row: { original } }) => <div className="min-w-28">{original.customer_name ?? t("forgotten")}</div>,
      },
      {
        id: "amount",
        header: t("amount"),
        meta: { right: true },
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">{formatMoney(original.amount, original.currency, locale)}</span>
        ),
      },
      {
        id: "status",
        header: panel("status"),
        cell: ({ row: { original } }) => <PaymentBadge status={original.status} />,
      },
      momentColumn("created_at", t("begun")),
      momentColumn("paid_at", t("paidAt")),
      momentColumn("refunded_at", t("refundedAt")),
      {
        id: "actions",
        // What is placed absolutely would else stand outside of what is pushed aside, and widen the page.
        header: () => (
          <span className="relative block">
            <span className="sr-only">{panel("actions")}</span>
          </span>
        ),
        enableHiding: false,
        cell: ({ row: { original } }) => <PaymentActions payment={original} />,
      },
    ],
    [t, panel, locale],
  );
}

function momentColumn(key: "created_at" | "paid_at" | "refunded_at", header: string): ColumnDef<Payment> {
  return { id: key, header, cell: ({ row: { original } }) => <Moment at={original[key]} zone={original.time_zone} /> };
}
