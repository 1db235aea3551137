import { useLocale } from "@common/i18n/use-locale";
import { COUNTRY_ZONE } from "./range";

interface MomentProps {
  /** As the API tells it. */
  readonly at: string;
}

/** When something happened that belongs to no venue, to the second, by the clocks of the country. */
export function Moment({ at }: MomentProps) {
  const locale = useLocale();
  const text = new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", {
    timeZone: COUNTRY_ZONE,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(Date.parse(at));
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {text}
    </time>
  );
}
