import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { BookingStatus } from "@/api/bookings";
import { useNow } from "@common/lib/use-now";
import { clockTime, HOUR, MINUTE } from "@common/lib/zone";
import { useWho } from "../use-who";
import type { CourtPlan, DayPlan, PlannedBooking } from "./day-plan";

const LOOKS = {
  pending: "bg-warning text-warning-foreground",
  confirmed: "bg-accent text-accent-foreground",
  completed: "bg-muted text-muted-foreground",
  cancelled: "bg-muted text-muted-foreground",
  no_show: "bg-card text-destructive border-destructive",
} as const satisfies Record<BookingStatus, string>;

const HOUR_WIDTH = 7;
const LANE_HEIGHT = 5.25;

interface TimelineProps {
  readonly plan: DayPlan;
  readonly zone: string;
  /** Of which venue. */
  readonly label: string;
}

/** A day from left to right, a row for each court. It is as wide as its hours need, and begins where it is now. */
export function Timeline({ plan, zone, label }: TimelineProps) {
  const now = useNow(MINUTE);
  const frame = useRef<HTMLDivElement>(null);
  const isNow = plan.from <= now && now < plan.to;
  const begin = useRef(isNow ? placeOf(now, plan) : 0);
  useEffect(() => {
    const { current } = frame;
    if (current) {
      current.scrollLeft = begin.current * current.scrollWidth - current.clientWidth / 3;
    }
  }, []);
  const width = `${((plan.to - plan.from) / HOUR) * HOUR_WIDTH}rem`;
  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      // What is wider than the screen is pushed aside, also by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative overflow-x-auto rounded-xl border"
    >
      <div className="relative" style={{ minWidth: width }}>
        <Hours plan={plan} zone={zone} />
        {plan.courts.map((court) => (
          <CourtRow key={court.id} court={court} plan={plan} zone={zone} />
        ))}
        {isNow && (
          <div
            aria-hidden
            className="pointer-events-none absolute inset-y-0 w-0.5 bg-destructive"
            style={{ left: percent(placeOf(now, plan)) }}
          />
        )}
      </div>
    </div>
  );
}

/** Each booking says its time itself. */
function Hours({ plan, zone }: Omit<TimelineProps, "label">) {
  return (
    <div aria-hidden className="relative h-7 border-b bg-muted text-xs text-muted-foreground">
      {plan.hours.map((hour) => (
        <span
          key={hour}
          className="absolute inset-y-0 border-l pt-1.5 pl-1 tabular-nums"
          style={{ left: percent(placeOf(hour, plan)) }}
        >
          {clockTime(hour, zone)}
        </span>
      ))}
    </div>
  );
}

function CourtRow({ court, plan, zone }: { readonly court: CourtPlan; readonly plan: DayPlan; readonly zone: string }) {
  return (
    <section aria-label={court.name} className="border-b last:border-b-0">
      <h4 className="sticky left-0 w-fit max-w-[60vw] px-2 pt-1 text-xs font-semibold">{court.name}</h4>
      <ul className="relative" style={{ height: `${court.lanes * LANE_HEIGHT}rem` }}>
        {court.bookings.map((planned) => (
          <Entry key={planned.booking.id} planned={planned} plan={plan} zone={zone} />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly planned: PlannedBooking;
  readonly plan: DayPlan;
  readonly zone: string;
}

function Entry({ planned: { booking, from, to, lane }, plan, zone }: EntryProps) {
  const t = useTranslations("panel");
  const who = useWho();
  const end = clockTime(Date.parse(booking.end_datetime), zone);
  const place = {
    left: percent(placeOf(from, plan)),
    width: percent((to - from) / (plan.to - plan.from)),
    top: `${lane * LANE_HEIGHT}rem`,
    height: `${LANE_HEIGHT}rem`,
  };
  return (
    <li className="absolute p-0.5" style={place}>
      <Link
        to={`/bookings/${booking.id}`}
        className={clsx(
          "flex h-full flex-col overflow-hidden rounded-lg border px-1.5 py-1 text-xs leading-tight hover:underline",
          LOOKS[booking.status],
        )}
      >
        <span className="font-semibold whitespace-nowrap tabular-nums">
          {clockTime(Date.parse(booking.start_datetime), zone)}–{end === "00:00" ? "24:00" : end}
        </span>{" "}
        <span className="line-clamp-2">{who(booking)}</span>{" "}
        <span className="truncate">{t(`bookingStatus.${booking.status}`)}</span>
      </Link>
    </li>
  );
}

/** Where an instant lies between the edges, from 0 to 1. */
function placeOf(instant: number, { from, to }: DayPlan): number {
  return (instant - from) / (to - from);
}

function percent(part: number): string {
  return `${part * 100}%`;
}
