import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { plusDays } from "@common/lib/zone";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";

interface CalendarBarProps {
  readonly venue: Venue;
  readonly view: "week" | "day";
  readonly date: string;
  readonly court: string | undefined;
  readonly today: string;
  readonly onChange: (changes: {
    readonly view?: "week" | "day";
    readonly date?: string | undefined;
    readonly court?: string;
  }) => void;
}

const SMALL = "h-9 w-auto max-w-full text-sm";

/** Chooses which days and which court of a venue are shown. */
export function CalendarBar({ venue, view, date, court, today, onChange }: CalendarBarProps) {
  const t = useTranslations("calendar");
  const common = useTranslations("common");
  const step = view === "week" ? 7 : 1;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        variant="outline"
        size="small"
        aria-label={t(`previous.${view}`)}
        onClick={() => onChange({ date: plusDays(date, -step) })}
      >
        <ChevronLeft aria-hidden />
      </Button>
      <Button variant="outline" size="small" disabled={date === today} onClick={() => onChange({ date: undefined })}>
        {common("today")}
      </Button>
      <Button
        variant="outline"
        size="small"
        aria-label={t(`next.${view}`)}
        onClick={() => onChange({ date: plusDays(date, step) })}
      >
        <ChevronRight aria-hidden />
      </Button>
      <Input
        type="date"
        aria-label={t("day")}
        className={SMALL}
        value={date}
        onChange={(event) => event.target.value && onChange({ date: event.target.value })}
      />
      <Select
        aria-label={t("view")}
        className={SMALL}
        value={view}
        onChange={(event) => onChange({ view: event.target.value === "day" ? "day" : "week" })}
      >
        <option value="week">{t("views.week")}</option>
        <option value="day">{t("views.day")}</option>
      </Select>
      {venue.courts.length > 1 && (
        <Select
          aria-label={t("court")}
          className={SMALL}
          value={court ?? ""}
          onChange={(event) => onChange({ court: event.target.value })}
        >
          <option value="">{t("allCourts")}</option>
          {venue.courts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
