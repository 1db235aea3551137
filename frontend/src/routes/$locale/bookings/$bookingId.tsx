import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { useTranslations } from "use-intl";
import { bookingQuery, type Booking } from "@/api/bookings";
import { ApiProblem } from "@common/api/problem";
import { meQuery } from "@common/api/me";
import { BookingDetails } from "@/components/booking/booking-details";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { PageNotFound } from "@/components/page-not-found";
import { Card, Skeleton } from "@common/ui/card";
import { useLocale } from "@common/i18n/use-locale";
import { requireSignedIn } from "@/session/guard";

export const Route = createFileRoute("/$locale/bookings/$bookingId")({
  beforeLoad: (visit) => requireSignedIn(visit),
  component: BookingPage,
});

/** No such booking, somebody else's, or an address that is none. */
const NOT_FOUND: readonly number[] = [404, 422];

function BookingPage() {
  const t = useTranslations("bookings");
  const { bookingId } = Route.useParams();
  const { data, error, refetch } = useQuery(bookingQuery(bookingId));
  if (error instanceof ApiProblem && NOT_FOUND.includes(error.status)) {
    return <PageNotFound title={t("notFound")} text={t("notFoundText")} />;
  }
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <Meta title={data ? t("detailTitle", { venue: data.venue_name }) : t("title")} hidden />
      <Back />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <Known booking={data} />}
      {!data && !error && <Loading />}
    </div>
  );
}

/** The owner of a venue, too, may look at a booking there. */
function Known({ booking }: { readonly booking: Booking }) {
  const { data: me, error, refetch } = useQuery(meQuery);
  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return me ? <BookingDetails booking={booking} own={me.id === booking.user_id} /> : <Loading />;
}

function Back() {
  const t = useTranslations("bookings");
  const locale = useLocale();
  return (
    <Link
      to="/$locale/bookings"
      params={{ locale }}
      className="inline-flex items-center gap-1 font-semibold text-primary"
    >
      <ChevronLeft aria-hidden className="size-4" />
      {t("title")}
    </Link>
  );
}

function Loading() {
  const t = useTranslations("site");
  return (
    <Card role="status" className="space-y-4">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-8 w-2/3" />
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-5 w-1/3" />
      <Skeleton className="h-9 w-40" />
    </Card>
  );
}
