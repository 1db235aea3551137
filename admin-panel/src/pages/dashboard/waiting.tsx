import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { bookingsQuery, type Booking } from "@/api/bookings";
import type { Page } from "@common/api/page";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { Button } from "@common/ui/button";
import { needsAnswer } from "./needs-answer";
import { Read } from "./read";
import { Section } from "./section";
import { useWho } from "./use-who";
import type { Where } from "./where";

const READ = 100;
const SHOWN = 5;

/** The requests that the venue has to answer, those that begin earliest first. */
export function Waiting({ where }: { readonly where: Where }) {
  const t = useTranslations("dashboard");
  const pending = useQuery(bookingsQuery({ ...where, status: "pending", sort: "start", page_size: READ }));
  return (
    <Section
      title={t("waiting.title")}
      busy={pending.isPending}
      aside={
        <Button asChild variant="outline" size="small">
          <Link to="/bookings?status=pending&sort=start">{t("waiting.all")}</Link>
        </Button>
      }
    >
      <Read query={pending}>{(page) => <Requests page={page} />}</Read>
    </Section>
  );
}

function Requests({ page }: { readonly page: Page<Booking> }) {
  const t = useTranslations("dashboard");
  const open = page.items.filter(needsAnswer);
  // The server does not tell by number how many of them are still being paid.
  const isWhole = page.items.length === page.total;
  const held = page.total - open.length;
  return (
    <>
      <p className="text-sm">
        <strong>
          {isWhole ? t("waiting.count", { count: open.length }) : t("waiting.many", { count: page.total })}
        </strong>
        {isWhole && held > 0 && <span className="text-muted-foreground"> {t("waiting.held", { count: held })}</span>}
      </p>
      {open.length > 0 && (
        <ul className="divide-y">
          {open.slice(0, SHOWN).map((booking) => (
            <Request key={booking.id} booking={booking} />
          ))}
        </ul>
      )}
    </>
  );
}

function Request({ booking }: { readonly booking: Booking }) {
  const locale = useLocale();
  const who = useWho();
  const { start_datetime, end_datetime, time_zone } = booking;
  return (
    <li>
      <Link
        to={`/bookings/${booking.id}`}
        className="flex flex-wrap gap-x-4 gap-y-0.5 rounded-lg px-2 py-2 hover:bg-muted"
      >
        <span className="font-semibold">
          {spanText(Date.parse(start_datetime), Date.parse(end_datetime), time_zone, locale)}
        </span>
        <span>{who(booking)}</span>
        <span className="text-muted-foreground">
          {booking.venue_name}, {booking.court_name}
        </span>
      </Link>
    </li>
  );
}
