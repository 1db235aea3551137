import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { clockTime, readerZone, sameClock } from "@common/lib/zone";

/** Day and time of a booking by the clock of its venue, whose zone is named to those who would misread it. */
export function BookingWhen({
  booking,
}: {
  readonly booking: Pick<Booking, "start_datetime" | "end_datetime" | "time_zone">;
}) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const { start_datetime, end_datetime, time_zone: zone } = booking;
  const start = Date.parse(start_datetime);
  return (
    <>
      <time dateTime={start_datetime}>{spanText(start, Date.parse(end_datetime), zone, locale)}</time>
      {!sameClock(start, zone, readerZone()) && (
        <span className="text-muted-foreground"> ({t("clockOf", { zone })})</span>
      )}
    </>
  );
}

/** Day and time of something that happened, by the same clock. */
export function Moment({ at, zone }: { readonly at: string; readonly zone: string }) {
  const locale = useLocale();
  const instant = Date.parse(at);
  const day = new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", { timeZone: zone, dateStyle: "medium" });
  return (
    <time dateTime={at}>
      {day.format(instant)}, {clockTime(instant, zone)}
    </time>
  );
}
