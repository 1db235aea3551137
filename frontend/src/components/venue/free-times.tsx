import { DAYS_AHEAD } from "@/lib/horizon";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { freeHoursQuery, type Venue } from "@/api/venues";
import { Failure } from "@common/components/failure";
import { Skeleton } from "@common/ui/card";
import { Input } from "@common/ui/input";
import { useLocale } from "@common/i18n/use-locale";
import { clsx } from "clsx";
import { dayHead, dayText } from "@common/lib/time-text";
import { useToday } from "@common/lib/use-today";
import { clockTime, plusDays } from "@common/lib/zone";

const DAYS = 7;

interface FreeTimesProps {
  readonly venue: Venue;
  /** The day that somebody searched for. */
  readonly wanted?: string | undefined;
}

/** When an hour can be booked on the next days; each time leads to the booking. */
export function FreeTimes({ venue, wanted }: FreeTimesProps) {
  const t = useTranslations("venue");
  const locale = useLocale();
  const today = useToday(venue.time_zone);
  const last = plusDays(today, DAYS_AHEAD);
  const [day, setDay] = useState(wanted && wanted > today && wanted <= last ? wanted : today);
  const first = day < plusDays(today, DAYS) ? today : day;
  const days = Array.from({ length: DAYS }, (_, index) => plusDays(first, index));
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted-foreground">{t("freeLead")}</p>
      <div className="flex items-center gap-1.5 overflow-x-auto pb-1">
        {days.map((candidate) => {
          const head = dayHead(candidate, locale);
          return (
            <button
              key={candidate}
              type="button"
              aria-pressed={candidate === day}
              aria-label={dayText(candidate, locale)}
              onClick={() => setDay(candidate)}
              className={clsx(
                "min-w-14 rounded-xl border px-2 py-1.5 text-center text-sm",
                candidate === day && "border-primary bg-accent font-bold text-accent-foreground",
              )}
            >
              <span className="block">{head.weekday}</span>
              <span className="block">{head.date}</span>
            </button>
          );
        })}
        <Input
          type="date"
          aria-label={t("otherDay")}
          className="w-auto"
          min={today}
          max={last}
          value={day}
          onChange={(event) => {
            const chosen = event.target.value;
            if (chosen >= today && chosen <= last) {
              setDay(chosen);
            }
          }}
        />
      </div>
      <TimesOfDay venue={venue} day={day} />
    </div>
  );
}

function TimesOfDay({ venue, day }: { readonly venue: Venue; readonly day: string }) {
  const t = useTranslations("venue");
  const locale = useLocale();
  const { data, error, refetch } = useQuery(freeHoursQuery(venue.id, day));
  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton className="h-24" />;
  }
  if (data.length === 0) {
    return <p className="py-4 text-muted-foreground">{t("noneFree")}</p>;
  }
  return (
    <ul className="flex flex-wrap gap-2">
      {data.map((slot) => (
        <li key={slot.start_datetime}>
          <Link
            to="/$locale/venues/$venueId/book"
            params={{ locale, venueId: venue.id }}
            search={{ court: slot.courts[0]?.id, start: slot.start_datetime, end: slot.end_datetime }}
            className="block rounded-lg border bg-card px-3 py-2 text-sm font-semibold tabular-nums hover:border-primary hover:text-primary"
          >
            {clockTime(Date.parse(slot.start_datetime), venue.time_zone)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
