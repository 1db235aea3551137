import { createFileRoute, Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { bookingsParamsSchema, lastPageOf, STATUSES, type BookingsParams } from "@/booking/my-bookings";
import { useMyBookings } from "@/booking/use-my-bookings";
import { BookingCard, BookingCardSkeleton } from "@/components/booking/booking-card";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Pages } from "@/components/pages";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { useLocale } from "@common/i18n/use-locale";
import { clsx } from "clsx";
import { requireSignedIn } from "@/session/guard";

export const Route = createFileRoute("/$locale/bookings/")({
  validateSearch: bookingsParamsSchema,
  beforeLoad: requireSignedIn,
  component: MyBookings,
});

function MyBookings() {
  const t = useTranslations("bookings");
  const params = Route.useSearch();
  const { shown, now, payments, error, retry } = useMyBookings(params);
  const page = params.page ?? 1;
  const last = shown && lastPageOf(shown);
  if (last !== undefined && page > last) {
    return <Navigate from={Route.fullPath} search={{ ...params, page: last }} replace />;
  }
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <Meta title={t("title")} hidden />
      <h1 className="text-3xl font-extrabold">{t("title")}</h1>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Tabs params={params} />
        <StatusFilter params={params} />
      </div>
      {error && <Failure error={error} onRetry={retry} />}
      {payments.error !== null && <Failure error={payments.error} onRetry={payments.retry} />}
      {!shown && !error && <Skeletons />}
      {shown?.items.length === 0 && <Nothing params={params} />}
      {shown && shown.items.length > 0 && (
        <ul className="space-y-4">
          {shown.items.map((booking) => (
            <li key={booking.id}>
              <BookingCard
                booking={booking}
                payment={payments.stateOf(booking)}
                paymentLoading={payments.loading}
                now={now}
              />
            </li>
          ))}
        </ul>
      )}
      {last !== undefined && <Pages page={page} last={last} />}
    </div>
  );
}

interface ParamsProps {
  readonly params: BookingsParams;
}

const TABS = ["upcoming", "past"] as const;

function Tabs({ params }: ParamsProps) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const current = params.when ?? "upcoming";
  return (
    <nav aria-label={t("title")} className="flex gap-1 rounded-xl bg-muted p-1">
      {TABS.map((when) => (
        <Link
          key={when}
          to="/$locale/bookings"
          params={{ locale }}
          search={{ when, status: params.status }}
          aria-current={when === current ? "page" : undefined}
          className={clsx("rounded-lg px-4 py-2 text-sm font-semibold", when === current && "bg-card shadow-sm")}
        >
          {t(when)}
        </Link>
      ))}
    </nav>
  );
}

function StatusFilter({ params }: ParamsProps) {
  const t = useTranslations("bookings");
  const navigate = useNavigate({ from: Route.fullPath });
  const filter = (chosen: string) =>
    void navigate({ search: { when: params.when, status: STATUSES.find((status) => status === chosen) } });
  return (
    <div className="flex items-center gap-2">
      <Label htmlFor="status">{t("statusFilter")}</Label>
      <Select
        id="status"
        className="w-auto"
        value={params.status ?? ""}
        onChange={(event) => filter(event.target.value)}
      >
        <option value="">{t("allStatuses")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Nothing({ params }: ParamsProps) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const text = params.status ? "emptyFiltered" : params.when === "past" ? "emptyPast" : "emptyUpcoming";
  return (
    <Card className="space-y-4 py-10 text-center">
      <p className="font-bold">{t(text)}</p>
      <Button asChild variant="outline">
        <Link to="/$locale/venues" params={{ locale }}>
          {t("find")}
        </Link>
      </Button>
    </Card>
  );
}

function Skeletons() {
  const t = useTranslations("site");
  return (
    <div role="status" className="space-y-4">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: 3 }, (_, index) => (
        <BookingCardSkeleton key={index} />
      ))}
    </div>
  );
}
