import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, type RefObject } from "react";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import type { Venue } from "@/api/venues";
import type { Selection } from "@/booking/selection";
import { useOwnHold } from "@/booking/use-own-hold";
import { usePrice, type Price } from "@/booking/use-price";
import { Failure } from "@common/components/failure";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { Textarea } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { useProblemText } from "@common/i18n/problem-text";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { spanText } from "@common/lib/time-text";
import { clockTime, localDay, readerZone, sameClock } from "@common/lib/zone";
import { useSession } from "@common/session/use-session";
import { useBooking } from "./use-booking";

interface BookingSummaryProps {
  readonly venue: Venue;
  readonly court: Venue["courts"][number];
  readonly selection: Selection | undefined;
  readonly note: { readonly note: string; readonly write: (text: string) => void; readonly forget: () => void };
  /** Where one is led that looks for the summary. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The time is no longer to be had. */
  readonly onLost: (text: string) => void;
}

const LONGEST_NOTE = 1000;

/** What is about to be booked, with the price that the server asks. */
export function BookingSummary({ heading, selection, ...props }: BookingSummaryProps) {
  const t = useTranslations("book");
  return (
    <Card className="space-y-4 lg:sticky lg:top-20">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-24 text-lg font-bold outline-none">
        {t("summary")}
      </h2>
      {selection ? (
        <Chosen key={`${props.court.id}${selection.start}-${selection.end}`} selection={selection} {...props} />
      ) : (
        <p className="text-muted-foreground">{t("nothing")}</p>
      )}
    </Card>
  );
}

type ChosenProps = Omit<BookingSummaryProps, "heading" | "selection"> & { readonly selection: Selection };

function Chosen({ venue, court, selection, note, onLost }: ChosenProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const { price, error: priceError, retry } = usePrice(venue, court.id, selection);
  const booking = useBooking({ venue, court, selection, notes: note.note }, note.forget);
  // What is being booked right now is taken, of course.
  const gone = price === null && !booking.workingFor ? "goneMeanwhile" : undefined;
  const reason = booking.refusal ?? gone;
  const own = useOwnHold(venue.id, court.id, selection, reason !== undefined);
  const held = reason && own.booking;
  useLost(own.known && !held && reason ? t(reason) : undefined, onLost);
  const total = held ? { amount: held.total_price, currency: held.currency } : (booking.workingFor ?? price);
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted-foreground">{t("court")}</dt>
        <dd className="text-right font-semibold">{court.name}</dd>
        <dt className="text-muted-foreground">{t("when")}</dt>
        <dd className="text-right font-semibold">
          {spanText(selection.start, selection.end, venue.time_zone, locale)}
          <ReaderTime selection={selection} zone={venue.time_zone} />
        </dd>
        <dt className="text-muted-foreground">{t("total")}</dt>
        <dd aria-live="polite" className="text-right text-xl font-extrabold">
          {total && formatMoney(total.amount, total.currency, locale)}
          {!total && (priceError ? "–" : t("pricing"))}
        </dd>
      </dl>
      {priceError && <Failure error={priceError} onRetry={retry} />}
      {held ? (
        <Held booking={held} />
      ) : (
        <>
          <Note note={note} />
          {booking.error && !reason && <Problem error={booking.error} />}
          <Submit
            total={reason ? undefined : (total ?? undefined)}
            working={booking.workingFor !== undefined}
            failed={priceError !== null}
            onSubmit={booking.submit}
          />
        </>
      )}
    </>
  );
}

/** The time as the reader's clock shows it, where that is another one. */
function ReaderTime({ selection: { start, end }, zone }: { readonly selection: Selection; readonly zone: string }) {
  const t = useTranslations("book");
  const locale = useLocale();
  const own = readerZone();
  if (sameClock(start, zone, own) && sameClock(end, zone, own)) {
    return null;
  }
  const sameDays = [start, end].every((instant) => localDay(instant, zone) === localDay(instant, own));
  const span = sameDays ? `${clockTime(start, own)}–${clockTime(end, own)}` : spanText(start, end, own, locale);
  return <span className="block font-normal text-muted-foreground">{t("yourTime", { span })}</span>;
}

/** For who holds the time already, e.g. after coming back from the payment. */
function Held({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("book");
  const locale = useLocale();
  return (
    <>
      <Alert variant="warning">{t("alreadyYours")}</Alert>
      <Button asChild size="large" className="w-full">
        <Link to="/$locale/bookings/$bookingId" params={{ locale, bookingId: booking.id }}>
          {t("toBooking")}
        </Link>
      </Button>
    </>
  );
}

function Note({ note: { note, write } }: Pick<BookingSummaryProps, "note">) {
  const t = useTranslations("book");
  const id = useId();
  return (
    <div className="space-y-1">
      <Label htmlFor={id}>{t("notes")}</Label>
      <Textarea
        id={id}
        maxLength={LONGEST_NOTE}
        placeholder={t("notesPlaceholder")}
        value={note}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  );
}

interface SubmitProps {
  readonly total: Price | undefined;
  readonly working: boolean;
  /** The price could not be read. */
  readonly failed: boolean;
  readonly onSubmit: (total: Price) => void;
}

function Submit({ total, working, failed, onSubmit }: SubmitProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const signedIn = useSession() === "signed-in";
  if (failed) {
    return null;
  }
  const label = total && Number(total.amount) > 0 ? "submit" : "submitFree";
  return (
    <>
      <Button size="large" className="w-full" disabled={!total || working} onClick={total && (() => onSubmit(total))}>
        {working && t("working")}
        {!working && !signedIn && t("submitLogin")}
        {!working && signedIn && total && t(label, { total: formatMoney(total.amount, total.currency, locale) })}
        {!working && signedIn && !total && t("pricing")}
      </Button>
      {!signedIn && <p className="text-sm text-muted-foreground">{t("loginNote")}</p>}
    </>
  );
}

function Problem({ error }: { readonly error: unknown }) {
  const problemText = useProblemText();
  return <Alert variant="destructive">{problemText(error)}</Alert>;
}

/** Tells once that a time is lost, and why. */
function useLost(text: string | undefined, onLost: (text: string) => void) {
  const lost = useRef(onLost);
  useEffect(() => {
    lost.current = onLost;
  });
  useEffect(() => {
    if (text !== undefined) {
      lost.current(text);
    }
  }, [text]);
}
