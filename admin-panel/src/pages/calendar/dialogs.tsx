import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { bookingQuery, type Booking } from "@/api/bookings";
import { deleteUnavailability, forgetUnavailabilities, type Unavailability } from "@/api/unavailabilities";
import type { Venue } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent } from "@common/ui/dialog";
import { BookingActions } from "../bookings/booking-actions";
import { BookingFacts } from "../bookings/booking-facts";
import { ClosureForm } from "./closure-form";
import type { Entry, Span } from "./entries";
import { useEntryText } from "./entry-block";
import { GuestForm } from "./guest-form";
import type { Rights } from "./rights";

/** What is open beside the calendar. */
export type Opened =
  | { readonly kind: "booking"; readonly booking: Booking }
  | { readonly kind: "closure"; readonly closure: Unavailability }
  | { readonly kind: "several"; readonly entries: readonly Entry[] }
  | { readonly kind: "new"; readonly span: Span; readonly courtId: string | undefined };

/** What is opened by a press on something, or on several things at once. */
export function openedBy(entries: readonly Entry[]): Opened {
  const [entry] = entries;
  if (entries.length !== 1 || !entry) {
    return { kind: "several", entries };
  }
  return entry.kind === "booking"
    ? { kind: "booking", booking: entry.booking }
    : { kind: "closure", closure: entry.closure };
}

interface CalendarDialogProps {
  readonly opened: Opened;
  readonly venue: Venue;
  readonly rights: Rights;
  readonly onOpen: (opened: Opened) => void;
  readonly onClose: () => void;
}

/** Shows one thing of the calendar, or enters a new one. */
export function CalendarDialog(props: CalendarDialogProps) {
  const { opened, onClose } = props;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      {opened.kind === "booking" && <BookingContent booking={opened.booking} onClose={onClose} />}
      {opened.kind === "closure" && <ClosureContent {...props} closure={opened.closure} />}
      {opened.kind === "several" && <SeveralContent {...props} entries={opened.entries} />}
      {opened.kind === "new" && <NewContent {...props} span={opened.span} courtId={opened.courtId} />}
    </Dialog>
  );
}

function BookingContent({ booking, onClose }: { readonly booking: Booking; readonly onClose: () => void }) {
  const t = useTranslations("calendar");
  const bookings = useTranslations("bookings");
  const { data = booking } = useQuery(bookingQuery(booking.id));
  return (
    <DialogContent title={t("booking")} className="max-w-xl">
      <div className="mt-3 space-y-4">
        <BookingFacts booking={data} />
        <BookingActions booking={data} onDeleted={onClose} />
        <Button asChild variant="link" size="small" className="px-0">
          <Link to={`/bookings/${booking.id}`}>{bookings("openPage")}</Link>
        </Button>
      </div>
    </DialogContent>
  );
}

type ClosureContentProps = CalendarDialogProps & { readonly closure: Unavailability };

function ClosureContent({ closure, venue, rights, onClose }: ClosureContentProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const client = useQueryClient();
  const span = { start: Date.parse(closure.start_datetime), end: Date.parse(closure.end_datetime) };
  const court = venue.courts.find(({ id }) => id === closure.court_id)?.name ?? t("wholeVenue");
  const when = `${court}, ${spanText(span.start, span.end, venue.time_zone, locale)}`;
  const reopen = async () => {
    await deleteUnavailability(closure);
    toast.success(t("reopened"));
    onClose();
    void forgetUnavailabilities(client, venue.id);
  };
  return (
    <DialogContent title={t("closure")} description={closure.reason ? `${when}. ${closure.reason}` : when}>
      {rights.mayClose && (
        <div className="mt-4 space-y-4">
          <ClosureForm
            venue={venue}
            span={span}
            courtId={closure.court_id ?? undefined}
            closure={closure}
            onDone={onClose}
          />
          <ConfirmDialog
            trigger={
              <Button variant="outline" size="small">
                {t("reopen")}
              </Button>
            }
            title={t("reopenTitle")}
            description={when}
            action={t("reopen")}
            destructive
            onConfirm={reopen}
          />
        </div>
      )}
    </DialogContent>
  );
}

type SeveralContentProps = CalendarDialogProps & { readonly entries: readonly Entry[] };

function SeveralContent({ entries, venue, onOpen }: SeveralContentProps) {
  const t = useTranslations("calendar");
  const textOf = useEntryText(venue.time_zone);
  return (
    <DialogContent title={t("entries")}>
      <ul className="mt-3 space-y-2">
        {entries.map((entry) => {
          const { time, what, state, court } = textOf(entry);
          return (
            <li key={entry.id}>
              <Button
                variant="outline"
                className="h-auto min-h-11 w-full justify-start py-2 text-left whitespace-normal"
                onClick={() => onOpen(openedBy([entry]))}
              >
                {[time, what, state, court].filter(Boolean).join(", ")}
              </Button>
            </li>
          );
        })}
      </ul>
    </DialogContent>
  );
}

const PURPOSES = ["guest", "close"] as const;
type Purpose = (typeof PURPOSES)[number];
type NewContentProps = CalendarDialogProps & { readonly span: Span; readonly courtId: string | undefined };

function NewContent({ venue, rights, span, courtId, onClose }: NewContentProps) {
  const t = useTranslations("calendar");
  const purposes = PURPOSES.filter((each) => (each === "guest" ? rights.mayBook : rights.mayClose));
  const [purpose, setPurpose] = useState<Purpose>(purposes[0] ?? "guest");
  return (
    <DialogContent title={t("newEntry")}>
      <div className="mt-3 space-y-4">
        {purposes.length > 1 && (
          <div role="radiogroup" aria-label={t("what")} className="flex flex-wrap gap-4">
            {purposes.map((each) => (
              <label key={each} className="flex min-h-9 items-center gap-2 text-sm font-medium">
                <input
                  type="radio"
                  name="purpose"
                  checked={purpose === each}
                  onChange={() => setPurpose(each)}
                  className="size-4 accent-primary"
                />
                {t(each)}
              </label>
            ))}
          </div>
        )}
        {/* What was typed for one stays while the other one is looked at. */}
        {purposes.map((each) => (
          <div key={each} hidden={purpose !== each}>
            {each === "guest" ? (
              <GuestForm venue={venue} span={span} courtId={courtId} onDone={onClose} />
            ) : (
              <ClosureForm venue={venue} span={span} courtId={courtId} onDone={onClose} />
            )}
          </div>
        ))}
      </div>
    </DialogContent>
  );
}
