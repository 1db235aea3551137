import { useTranslations } from "use-intl";
import { hoursOf } from "@common/lib/clock-rows";
import { Alert } from "@common/ui/alert";
import { useLocale } from "@common/i18n/use-locale";
import { dayText } from "@common/lib/time-text";
import { useNow } from "@common/lib/use-now";
import { MINUTE, readerZone, sameClock } from "@common/lib/zone";

interface TimeNotesProps {
  readonly days: readonly string[];
  readonly zone: string;
}

/** Says what is unusual about the times: another zone than the reader's, and days on which the clocks change. */
export function TimeNotes({ days, zone }: TimeNotesProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const unusual = days.filter((day) => hoursOf(day, zone) !== 24);
  return (
    <>
      {!sameClock(useNow(MINUTE), zone, readerZone()) && <Alert>{t("zoneDiffers", { zone })}</Alert>}
      {unusual.map((day) => (
        <Alert key={day}>{t("changeOver", { day: dayText(day, locale), hours: String(hoursOf(day, zone)) })}</Alert>
      ))}
    </>
  );
}
