import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { RevenueStep } from "@/api/payments";
import { useLocale } from "@common/i18n/use-locale";

/** What a period is called that begins on a day: in full, or in few letters. */
export function usePeriodText(by: RevenueStep): (start: string, style: "long" | "short") => string {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return useCallback(
    (start, style) => {
      const options: Intl.DateTimeFormatOptions =
        by === "month"
          ? { month: style, year: "numeric" }
          : style === "long"
            ? { day: "numeric", month: "long", year: "numeric" }
            : { day: "numeric", month: "numeric" };
      // The day is one of the calendar, wherever it is.
      const format = new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", { timeZone: "UTC", ...options });
      const date = format.format(Date.parse(`${start}T00:00:00Z`));
      return style === "long" ? t(`money.starts.${by}`, { date }) : date;
    },
    [t, locale, by],
  );
}
