import { useLocale } from "@common/i18n/use-locale";
import { momentText } from "./moment-text";

interface MomentProps {
  readonly at: string | null;
  readonly zone: string;
}

/** When something happened, by the clock of a place; a dash if it has not. */
export function Moment({ at, zone }: MomentProps) {
  const locale = useLocale();
  return at === null ? (
    "–"
  ) : (
    <time dateTime={at} className="inline-block min-w-24">
      {momentText(at, zone, locale)}
    </time>
  );
}
