import { CalendarPlus } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import type { Venue } from "@/api/venues";
import { Button } from "@common/ui/button";
import { useLocale } from "@common/i18n/use-locale";
import { calendarFile } from "@/lib/ics";

interface CalendarButtonProps {
  readonly booking: Booking;
  /** Nothing if nobody is shown it any more. */
  readonly venue: Venue | undefined;
  readonly describedBy: string;
}

/** Gives out a booking as a file that calendars read. */
export function CalendarButton({ booking, venue, describedBy }: CalendarButtonProps) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const page = `${window.location.origin}/${locale}/bookings/${booking.id}`;
  const saveFile = () =>
    save(
      calendarFile({
        // The name by which the mails' calendar files know it, so that one entry stays one.
        uid: `${booking.id}@ploshtadka.bg`,
        start: Date.parse(booking.start_datetime),
        end: Date.parse(booking.end_datetime),
        changed: Date.parse(booking.updated_at),
        summary: `${booking.venue_name}, ${booking.court_name}`,
        location: venue ? `${venue.address}, ${venue.city}` : booking.venue_name,
        description: [`${t("number")}: ${booking.id}`, ...(booking.notes ? [booking.notes] : []), page].join("\n"),
        url: page,
        certain: booking.status === "confirmed",
      }),
    );
  return (
    <Button variant="outline" size="small" onClick={saveFile} aria-describedby={describedBy}>
      <CalendarPlus aria-hidden />
      {t("calendar")}
    </Button>
  );
}

function save(file: string): void {
  const url = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "booking.ics";
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
