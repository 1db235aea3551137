import { clsx } from "clsx";
import { useTranslations } from "use-intl";
import { clockTime } from "@common/lib/zone";
import { useCustomerName } from "../bookings/use-customer-name";
import type { Entry } from "./entries";
import type { Placed } from "./placing";

const LOOKS = {
  pending: "border-l-4 border-warning-foreground bg-warning text-warning-foreground",
  held: "border-2 border-dashed border-warning-foreground bg-warning text-warning-foreground",
  confirmed: "border-l-4 border-primary bg-accent text-accent-foreground",
  completed: "border-l-4 border-input bg-muted text-muted-foreground",
  no_show: "border-l-4 border-destructive bg-card text-destructive",
  closure: "border border-input bg-muted text-muted-foreground",
} as const;

/** What something in the calendar looks like: a booking by its status, a closure. */
export type Look = keyof typeof LOOKS;

export function lookOf(entry: Entry): Look {
  if (entry.kind === "closure") {
    return "closure";
  }
  const { status, hold_expires_at } = entry.booking;
  if (status === "pending") {
    return hold_expires_at === null ? "pending" : "held";
  }
  // What is cancelled does not stand in the calendar.
  return status === "cancelled" ? "completed" : status;
}

/** A look in words. */
export function useLookText(): (look: Look) => string {
  const t = useTranslations("calendar");
  const panel = useTranslations("panel");
  return (look) => (look === "held" || look === "closure" ? t(look) : panel(`bookingStatus.${look}`));
}

/** An entry in words: when, who or why, and how it stands. */
export function useEntryText(zone: string) {
  const nameOf = useCustomerName();
  const lookText = useLookText();
  return (entry: Entry) => ({
    time: `${clockTime(entry.start, zone)}–${clockTime(entry.end, zone)}`,
    what: entry.kind === "booking" ? nameOf(entry.booking) : (entry.closure.reason ?? ""),
    state: lookText(lookOf(entry)),
    court: entry.kind === "booking" ? entry.booking.court_name : "",
  });
}

interface EntryBlockProps {
  readonly placed: Placed;
  readonly zone: string;
  /** Where a column has several courts, each entry says its own. */
  readonly showCourt: boolean;
  readonly onOpen: () => void;
}

/** A booking or a closure over the half-hours that it takes. The keys reach it by the cells below it. */
export function EntryBlock({ placed, zone, showCourt, onOpen }: EntryBlockProps) {
  const text = useEntryText(zone)(placed.entry);
  const { firstRow, lastRow, lane, lanes } = placed;
  // Beside what is booked at one court another may be free.
  const room = showCourt ? "(100% - 0.75rem)" : "100%";
  const title = [text.time, text.what, text.state, showCourt && text.court].filter(Boolean).join(", ");
  return (
    <button
      type="button"
      tabIndex={-1}
      title={title}
      onClick={onOpen}
      style={{
        height: `calc(${lastRow - firstRow + 1} * var(--row) - 2px)`,
        left: `calc(${lane} / ${lanes} * ${room})`,
        width: `calc(${room} / ${lanes} - 2px)`,
      }}
      className={clsx(
        "absolute top-px z-10 flex flex-col items-start overflow-hidden rounded-md px-1.5 py-0.5 text-left text-xs leading-tight [overflow-wrap:normal]",
        placed.fromBefore && "rounded-t-none",
        placed.toAfter && "rounded-b-none",
        LOOKS[lookOf(placed.entry)],
      )}
    >
      <span className="w-full truncate font-bold">{text.what || text.state}</span>
      <span className="w-full truncate">
        {text.time}
        {showCourt && text.court && ` · ${text.court}`}
      </span>
      {text.what && <span className="w-full truncate">{text.state}</span>}
    </button>
  );
}

/** What the colours mean. */
export function Legend() {
  const t = useTranslations("calendar");
  const lookText = useLookText();
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-2 text-xs">
      {(Object.keys(LOOKS) as Look[]).map((look) => (
        <li key={look} className={clsx("rounded-md px-2 py-0.5 font-medium", LOOKS[look])}>
          {lookText(look)}
        </li>
      ))}
    </ul>
  );
}
