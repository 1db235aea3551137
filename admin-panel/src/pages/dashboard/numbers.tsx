import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { BOOKING_STATUSES } from "@/api/bookings";
import { statisticsQuery, type Statistics } from "@/api/statistics";
import { BookingBadge } from "@/shell/badges";
import type { Range } from "@/shell/range";
import { Read } from "./read";
import { Section } from "./section";
import { Tile } from "./tile";
import type { Where } from "./where";

/** How many bookings there were in some days, as the server has counted them. */
export function Numbers({ where, range }: { readonly where: Where; readonly range: Range }) {
  const statistics = useQuery(statisticsQuery({ ...where, ...range }));
  return <Read query={statistics}>{(found) => <Counted statistics={found} />}</Read>;
}

function Counted({ statistics }: { readonly statistics: Statistics }) {
  const t = useTranslations("dashboard");
  const { number } = useFormatter();
  const { made, cancelled, no_shows, booked_minutes, by_status } = statistics;
  return (
    <>
      <ul className="grid grid-cols-2 gap-3 xl:grid-cols-4">
        <li>
          <Tile label={t("range.made")}>{number(made)}</Tile>
        </li>
        <li>
          <Tile label={t("range.hours")}>{number(booked_minutes / 60, { maximumFractionDigits: 1 })}</Tile>
        </li>
        <li>
          <Tile label={t("range.cancelled")}>{number(cancelled)}</Tile>
        </li>
        <li>
          <Tile label={t("range.noShows")}>{number(no_shows)}</Tile>
        </li>
      </ul>
      <Section title={t("range.byStatus")} text={t("range.byStatusText")}>
        <dl className="flex flex-wrap gap-x-6 gap-y-3">
          {BOOKING_STATUSES.map((status) => (
            <div key={status} className="flex items-center gap-2">
              <dt>
                <BookingBadge status={status} />
              </dt>
              <dd className="font-bold tabular-nums">{number(by_status[status])}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
