import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, notFound, useNavigate } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isProblem } from "@common/api/problem";
import { venueQuery, type Venue } from "@/api/venues";
import { bookParamsSchema, paramsOf, selectionOf, withinReach, type BookParams } from "@/booking/book-params";
import { expectedRows } from "@/booking/day-column";
import { leadTo } from "@/booking/lead-to";
import type { Selection } from "@/booking/selection";
import { useCourtDays } from "@/booking/use-court-days";
import { useNote } from "@/booking/use-note";
import { BookingSummary } from "@/components/booking/booking-summary";
import { CourtTabs } from "@/components/booking/court-tabs";
import { DayPager, useDaysShown } from "@/components/booking/day-pager";
import { GridSkeleton } from "@/components/booking/grid-skeleton";
import { Legend } from "@/components/booking/legend";
import { Notice } from "@/components/booking/notice";
import { SlotGrid } from "@/components/booking/slot-grid";
import { SummaryBar } from "@/components/booking/summary-bar";
import { TimeNotes } from "@/components/booking/time-notes";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Alert } from "@common/ui/alert";
import { VenueNotFound } from "@/components/venue/venue-not-found";
import { useToday } from "@common/lib/use-today";
import { clockTime, localDay, plusDays } from "@common/lib/zone";

export const Route = createFileRoute("/$locale/venues/$venueId/book")({
  validateSearch: bookParamsSchema,
  loader: async ({ context, params }) => {
    try {
      await context.queryClient.query({ ...venueQuery(params.venueId), staleTime: "static" });
    } catch (refusal) {
      throw isProblem(refusal, "venue-not-found") ? notFound() : refusal;
    }
  },
  notFoundComponent: VenueNotFound,
  component: BookPage,
});

function BookPage() {
  const t = useTranslations();
  const { venueId } = Route.useParams();
  const { data: venue } = useSuspenseQuery(venueQuery(venueId));
  return (
    <div className="space-y-4">
      <Meta title={t("book.titleOf", { name: venue.name })} hidden />
      <h1 className="text-2xl font-extrabold sm:text-3xl">{venue.name}</h1>
      {venue.status === "active" ? (
        <BookingDesk key={venue.id} venue={venue} />
      ) : (
        <Alert variant="warning">{t("venue.notActive")}</Alert>
      )}
    </div>
  );
}

interface NoticeText {
  readonly text: string;
  readonly urgent: boolean;
}

function BookingDesk({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("book");
  const params = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, setNotice] = useState<NoticeText>();
  const note = useNote(venue.id);
  const summary = useRef<HTMLHeadingElement>(null);
  const court = venue.courts.find(({ id }) => id === params.court) ?? venue.courts[0];
  const selection = useSelection(venue, params, court?.id);
  const days = useShownDays(venue, params.day, selection);
  const { columns, error, retry } = useCourtDays(venue, court?.id ?? "", days);
  const change = (changes: BookParams) => {
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  };
  /** The court and the day on the screen stay, whatever is selected. */
  const stay = { court: court?.id, day: days[0] };
  const select = (next: Selection | undefined, anew: boolean) => {
    const text = anew && next && t("blocked", { time: clockTime(next.start, venue.time_zone) });
    setNotice(text ? { text, urgent: false } : undefined);
    change({ ...stay, ...paramsOf(next) });
  };
  const lose = (text: string) => {
    setNotice({ text, urgent: true });
    change({ ...stay, ...paramsOf(undefined) });
  };
  if (!court) {
    return <Alert variant="warning">{t("closed")}</Alert>;
  }
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
      <div className="min-w-0 space-y-4">
        <CourtTabs
          venue={venue}
          courtId={court.id}
          onChoose={(id) => change({ ...stay, court: id, ...paramsOf(undefined) })}
        />
        <DayPager days={days} zone={venue.time_zone} onShow={(day) => change({ day })} />
        <TimeNotes days={days} zone={venue.time_zone} />
        {notice && <Notice {...notice} />}
        {error && <Failure error={error} onRetry={retry} />}
        <Legend />
        {columns && <SlotGrid columns={columns} court={court.name} selection={selection} onSelect={select} />}
        {!columns && !error && <GridSkeleton rows={expectedRows(days, venue.time_zone, venue.working_hours)} />}
        <p className="text-sm text-muted-foreground">{t("instructions")}</p>
        {selection && (
          <SummaryBar
            venue={venue}
            courtId={court.id}
            selection={selection}
            onContinue={() => leadTo(summary.current, "start")}
          />
        )}
      </div>
      <BookingSummary venue={venue} court={court} selection={selection} note={note} heading={summary} onLost={lose} />
    </div>
  );
}

/** What the address bar selects, unless it could never be booked, or not at this court. */
function useSelection(venue: Venue, params: BookParams, courtId: string | undefined): Selection | undefined {
  // Not the clock of each minute: what passes while somebody looks at it is not taken away without a word.
  const [opened] = useState(() => Date.now());
  const { start, end, court } = params;
  return court === undefined || court === courtId ? selectionOf({ start, end }, venue.time_zone, opened) : undefined;
}

/** The days on the screen: those that were asked for, or those around what is selected. */
function useShownDays(venue: Venue, day: string | undefined, selection: Selection | undefined): readonly string[] {
  const count = useDaysShown();
  const today = useToday(venue.time_zone);
  const first = withinReach(day ?? (selection ? localDay(selection.start, venue.time_zone) : today), today);
  return useMemo(() => Array.from({ length: count }, (_, index) => plusDays(first, index)), [first, count]);
}
