import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { usePerson } from "@/shell/person";
import type { View } from "@/shell/selection";
import { useUrlState } from "@/shell/use-url-state";
import { Failure } from "@common/components/failure";
import { useLocale } from "@common/i18n/use-locale";
import { hoursOf } from "@common/lib/clock-rows";
import { dayHead, dayText } from "@common/lib/time-text";
import { useMedia } from "@common/lib/use-media";
import { useNow } from "@common/lib/use-now";
import { localDay, readerZone, sameClock, SECOND } from "@common/lib/zone";
import { Alert } from "@common/ui/alert";
import { CalendarBar } from "./calendar-bar";
import { CalendarGrid } from "./calendar-grid";
import { calendarParamsSchema } from "./calendar-params";
import { columnsOfDay, columnsOfWeek, weekOf } from "./columns";
import { CalendarDialog, openedBy, type Opened } from "./dialogs";
import { Legend } from "./entry-block";
import { rightsAt } from "./rights";
import { useEntries } from "./use-calendar";

/** A week or a day of a venue: what is booked and closed, and what can be. */
export function VenueCalendar({ venue, view: whose }: { readonly venue: Venue; readonly view: View }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const person = usePerson();
  const rights = rightsAt(venue, person);
  const zone = venue.time_zone;
  const now = useNow(30 * SECOND);
  const today = localDay(now, zone);
  const [params, change] = useUrlState(calendarParamsSchema);
  const isWide = useMedia("(min-width: 48rem)");
  const view = params.view ?? (isWide ? "week" : "day");
  const date = params.date ?? today;
  const court = venue.courts.find(({ id }) => id === params.court)?.id;
  const days = useMemo(() => (view === "week" ? weekOf(date) : [date]), [view, date]);
  const { entries, bookings } = useEntries(venue, whose, days);
  const [opened, setOpened] = useState<Opened>();
  const courtIds = court ?? venue.courts.map(({ id }) => id).join();
  const columns = useMemo(
    () => (view === "week" ? columnsOfWeek(date, court, zone) : columnsOfDay(date, courtIds.split(","), zone)),
    [view, date, court, courtIds, zone],
  );
  const nameOf = (id: string | undefined) => venue.courts.find((each) => each.id === id)?.name ?? t("allCourts");
  const unusual = days.filter((day) => hoursOf(day, zone) !== 24);
  return (
    <div className="space-y-3">
      <CalendarBar {...{ venue, view, date, court, today }} onChange={change} />
      {bookings.error && <Failure error={bookings.error} onRetry={() => void bookings.refetch()} />}
      {unusual.map((day) => (
        <Alert key={day}>{t("hours", { day: dayText(day, locale), hours: hoursOf(day, zone) })}</Alert>
      ))}
      <ZoneNote zone={zone} now={now} />
      <CalendarGrid
        label={t("grid", { venue: venue.name, when: `${dayText(days[0] ?? date, locale)}, ${nameOf(court)}` })}
        venue={venue}
        columns={columns}
        heads={columns.map((column) =>
          view === "week" ? (
            <DayHead
              key={column.key}
              day={column.day}
              today={today}
              onOpen={() => change({ view: "day", date: column.day })}
            />
          ) : (
            nameOf(column.courtId)
          ),
        )}
        entries={entries}
        now={now}
        loading={bookings.isLoading}
        nameOf={(column) => (view === "week" ? dayText(column.day, locale) : nameOf(column.courtId))}
        onOpen={(found) => setOpened(openedBy(found))}
        onSelect={
          rights.mayBook || rights.mayClose
            ? (column, span) => setOpened({ kind: "new", span, courtId: column.courtId })
            : undefined
        }
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Legend />
        {(rights.mayBook || rights.mayClose) && <p className="text-sm text-muted-foreground">{t("hint")}</p>}
      </div>
      {opened && (
        <CalendarDialog
          // Each thing that is opened begins anew.
          key={JSON.stringify(opened)}
          {...{ opened, venue, rights }}
          onOpen={setOpened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}

interface DayHeadProps {
  readonly day: string;
  readonly today: string;
  readonly onOpen: () => void;
}

/** Names a day, and leads to it. */
function DayHead({ day, today, onOpen }: DayHeadProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { weekday, date } = dayHead(day, locale);
  return (
    <button
      type="button"
      aria-label={t("openDay", { day: dayText(day, locale) })}
      aria-current={day === today ? "date" : undefined}
      onClick={onOpen}
      className="w-full rounded-lg px-1 hover:bg-muted aria-[current=date]:bg-primary aria-[current=date]:text-primary-foreground"
    >
      <span className="block text-xs font-semibold uppercase">{weekday}</span>
      <span className="block font-bold">{date}</span>
    </button>
  );
}

/** Says by whose clock the times are, to those who would misread them. */
function ZoneNote({ zone, now }: { readonly zone: string; readonly now: number }) {
  const t = useTranslations("bookings");
  return sameClock(now, zone, readerZone()) ? null : (
    <p className="text-sm text-muted-foreground">{t("clockOf", { zone })}</p>
  );
}
