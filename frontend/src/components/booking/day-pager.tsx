import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { withinReach } from "@/booking/book-params";
import { DAYS_AHEAD } from "@/lib/horizon";
import { Button } from "@common/ui/button";
import { Input } from "@common/ui/input";
import { useMedia } from "@common/lib/use-media";
import { useToday } from "@common/lib/use-today";
import { plusDays } from "@common/lib/zone";

/** How many days fit beside each other. */
export function useDaysShown(): number {
  const large = useMedia("(min-width: 1024px)");
  const medium = useMedia("(min-width: 640px)");
  return large ? 7 : medium ? 5 : 3;
}

interface DayPagerProps {
  readonly days: readonly string[];
  readonly zone: string;
  readonly onShow: (day: string) => void;
}

/** Leads to earlier and later days. */
export function DayPager({ days, zone, onShow }: DayPagerProps) {
  const t = useTranslations();
  const today = useToday(zone);
  const last = plusDays(today, DAYS_AHEAD);
  const [first = today] = days;
  const within = (day: string) => withinReach(day, today);
  return (
    <div role="group" aria-label={t("book.week")} className="flex items-center gap-2">
      <Button
        variant="outline"
        size="icon"
        aria-label={t("book.earlier")}
        disabled={first <= today}
        onClick={() => onShow(within(plusDays(first, -days.length)))}
      >
        <ChevronLeft />
      </Button>
      <Button variant="outline" disabled={first === today} onClick={() => onShow(today)}>
        {t("common.today")}
      </Button>
      <Input
        type="date"
        aria-label={t("home.day")}
        className="w-auto"
        min={today}
        max={last}
        value={first}
        onChange={(event) => event.target.value && onShow(within(event.target.value))}
      />
      <Button
        variant="outline"
        size="icon"
        aria-label={t("book.later")}
        disabled={plusDays(first, days.length) > last}
        onClick={() => onShow(within(plusDays(first, days.length)))}
      >
        <ChevronRight />
      </Button>
    </div>
  );
}
