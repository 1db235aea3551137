import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { bookingQuery, type Booking } from "@/api/bookings";
import { NotFound } from "@/shell/not-found";
import { PageHeader } from "@/shell/page-header";
import { isMissing } from "@common/api/problem";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Card, Skeleton } from "@common/ui/card";
import { BookingActions } from "./booking-actions";
import { BookingFacts } from "./booking-facts";
import { BookingHistory } from "./booking-history";
import type { CameFrom } from "./columns";
import { useCustomerName } from "./use-customer-name";

/** All about one booking, and what can be done with it. */
export function Component() {
  const t = useTranslations("bookings");
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(bookingQuery(id));
  if (!data && isMissing(error)) {
    return <NotFound />;
  }
  return (
    <>
      {data ? <Details booking={data} /> : <PageHeader title={t("title")} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton className="h-64" />}
    </>
  );
}

function Details({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const nameOf = useCustomerName();
  const navigate = useNavigate();
  const from = useLocation().state as CameFrom | null;
  const list = `/bookings${from?.list ?? ""}`;
  return (
    <>
      <PageHeader title={t("details", { name: nameOf(booking) })}>
        <Button asChild variant="outline" size="small">
          <Link to={list}>
            <ArrowLeft aria-hidden />
            {t("back")}
          </Link>
        </Button>
      </PageHeader>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Card className="space-y-4">
          <BookingFacts booking={booking} />
          <BookingActions booking={booking} onDeleted={() => void navigate(list)} />
        </Card>
        <BookingHistory booking={booking} />
      </div>
    </>
  );
}
