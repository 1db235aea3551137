import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { bookingHistoryQuery, type Booking } from "@/api/bookings";
import type { Schemas } from "@common/api/client";
import { Failure } from "@common/components/failure";
import { Card, Skeleton } from "@common/ui/card";
import { Moment } from "./times";

/** What happened to a booking: when, by whom and why. */
export function BookingHistory({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const { data, error, refetch } = useQuery(bookingHistoryQuery(booking.id));
  return (
    <Card className="space-y-3">
      <h2 className="text-lg font-bold">{t("history")}</h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton className="h-16" />}
      {data && (
        <ol className="space-y-3">
          {data.map((change) => (
            <Change key={change.changed_at + change.to_status} change={change} zone={booking.time_zone} />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface ChangeProps {
  readonly change: Schemas["StatusChangeResponse"];
  readonly zone: string;
}

function Change({ change, zone }: ChangeProps) {
  const t = useTranslations("bookings");
  const panel = useTranslations("panel");
  const isFirst = change.from_status === null;
  return (
    <li className="border-l-2 pl-3">
      <p>
        <strong>{isFirst ? t("historyCreated") : panel(`bookingStatus.${change.to_status}`)}</strong>
        <span className="text-muted-foreground"> · {change.actor_username ?? t("historySystem")}</span>
      </p>
      <p className="text-sm text-muted-foreground">
        <Moment at={change.changed_at} zone={zone} />
      </p>
      {change.reason && (
        <p className="text-sm whitespace-pre-line">
          {panel("reason")}: {change.reason}
        </p>
      )}
    </li>
  );
}
