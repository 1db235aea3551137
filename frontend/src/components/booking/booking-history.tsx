import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { bookingHistoryQuery, type Booking } from "@/api/bookings";
import type { Schemas } from "@common/api/client";
import { meQuery } from "@common/api/me";
import type { BookingZone } from "@/booking/use-booking-venue";
import { Failure } from "@common/components/failure";
import { Card, Skeleton } from "@common/ui/card";
import { Moment } from "./booking-when";

interface BookingHistoryProps {
  readonly booking: Booking;
  readonly zone: BookingZone;
}

/** What happened to a booking, when, and by whom. */
export function BookingHistory({ booking, zone }: BookingHistoryProps) {
  const t = useTranslations("bookings");
  const { data, error, refetch } = useQuery(bookingHistoryQuery(booking.id));
  return (
    <Card>
      <h2 className="text-lg font-bold">{t("history")}</h2>
      <div className="mt-3">
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton className="h-16" />}
        {data && (
          <ol className="space-y-3">
            {data.map((change) => (
              <Change key={change.changed_at + change.to_status} change={change} zone={zone} />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}

interface ChangeProps {
  readonly change: Schemas["StatusChangeResponse"];
  readonly zone: BookingZone;
}

function Change({ change, zone }: ChangeProps) {
  const t = useTranslations("bookings");
  const { data: me } = useQuery(meQuery);
  const byReader = change.actor_id !== null && change.actor_id === me?.id;
  const actor = byReader ? t("historyYou") : (change.actor_username ?? t("historySystem"));
  return (
    <li className="border-l-2 pl-3">
      <p>
        <strong>{change.from_status === null ? t("historyCreated") : t(`status.${change.to_status}`)}</strong>
        <span className="text-muted-foreground"> · {actor}</span>
      </p>
      <Moment at={change.changed_at} zone={zone} className="text-sm text-muted-foreground" />
      {change.reason && (
        <p className="text-sm whitespace-pre-line">
          {t("reason")}: {change.reason}
        </p>
      )}
    </li>
  );
}
