import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { Link, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import { BookingBadge } from "@/shell/badges";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { BookingWhen, Moment } from "./times";
import { useCustomerName } from "./use-customer-name";

/** From which selection somebody comes to a booking, so that the way back leads there. */
export interface CameFrom {
  readonly list: string;
}

/** What the table says of each booking; its time leads to its page. */
export function useBookingColumns(): ColumnDef<Booking>[] {
  const t = useTranslations("bookings");
  const panel = useTranslations("panel");
  const locale = useLocale();
  const nameOf = useCustomerName();
  const { search } = useLocation();
  return useMemo<ColumnDef<Booking>[]>(
    () => [
      {
        id: "when",
        header: t("when"),
        enableHiding: false,
        meta: { sort: "start" },
        cell: ({ row: { original } }) => (
          <Link
            to={`/bookings/${original.id}`}
            state={{ list: search } satisfies CameFrom}
            className="inline-block min-w-44 font-semibold text-primary underline-offset-4 hover:underline"
          >
            <BookingWhen booking={original} />
          </Link>
        ),
      },
      {
        id: "customer",
        header: t("customer"),
        cell: ({ row: { original } }) => <Who booking={original} nameOf={nameOf} />,
      },
      {
        id: "venue",
        header: panel("venue"),
        cell: ({ row: { original } }) => <span className="block min-w-36">{original.venue_name}</span>,
      },
      {
        id: "court",
        header: t("court"),
        cell: ({ row: { original } }) => <span className="whitespace-nowrap">{original.court_name}</span>,
      },
      {
        id: "status",
        header: panel("status"),
        meta: { sort: "status" },
        cell: ({ row: { original } }) => <BookingBadge status={original.status} />,
      },
      {
        id: "total",
        header: t("total"),
        meta: { sort: "total", right: true },
        cell: ({ row: { original } }) => formatMoney(original.total_price, original.currency, locale),
      },
      {
        id: "created",
        header: t("created"),
        cell: ({ row: { original } }) => <Moment at={original.created_at} zone={original.time_zone} />,
      },
    ],
    [t, panel, locale, nameOf, search],
  );
}

interface WhoProps {
  readonly booking: Booking;
  readonly nameOf: (booking: Booking) => string;
}

function Who({ booking, nameOf }: WhoProps) {
  const t = useTranslations("bookings");
  return (
    <span className="block min-w-36">
      {nameOf(booking)}
      {booking.guest && <span className="block text-xs text-muted-foreground">{t("guest")}</span>}
    </span>
  );
}
