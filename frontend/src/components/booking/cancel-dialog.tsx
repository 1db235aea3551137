import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CircleX } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { bookingPaymentQuery, cancelBooking, forgetBookings, type Booking, type Payment } from "@/api/bookings";
import { isProblem } from "@common/api/problem";
import { isFree } from "@/booking/payment-state";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Skeleton } from "@common/ui/card";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "@common/ui/dialog";
import { useProblemText } from "@common/i18n/problem-text";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";

interface CancelDialogProps {
  readonly booking: Booking;
  readonly describedBy: string;
}

/** Asks whether a booking shall be cancelled, says what happens to the money, and does it. */
export function CancelDialog({ booking, describedBy }: CancelDialogProps) {
  const t = useTranslations("bookings");
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline" size="small" aria-describedby={describedBy}>
          <CircleX aria-hidden />
          {t("cancel")}
        </Button>
      </DialogTrigger>
      {open && <Question booking={booking} onDone={() => setOpen(false)} />}
    </Dialog>
  );
}

function Question({ booking, onDone }: { readonly booking: Booking; readonly onDone: () => void }) {
  const t = useTranslations("bookings");
  const free = isFree(booking);
  // A list may be older than the money, and people decide by what is said here.
  const paidBy = useQuery({ ...bookingPaymentQuery(booking.id), enabled: !free, staleTime: 0 });
  const payment = free ? null : paidBy.isFetchedAfterMount && !paidBy.isError ? paidBy.data : undefined;
  const cancel = useCancelling(booking, onDone);
  return (
    <DialogContent
      title={t("cancelTitle")}
      description={payment === undefined ? undefined : <MoneyWords booking={booking} payment={payment} />}
    >
      <div className="mt-3 space-y-3">
        {paidBy.error ? (
          <Failure error={paidBy.error} onRetry={() => void paidBy.refetch()} />
        ) : (
          payment === undefined && <Skeleton className="h-12" />
        )}
        {cancel.error && <Failure error={cancel.error} />}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose asChild>
            <Button variant="outline">{t("keep")}</Button>
          </DialogClose>
          <Button
            variant="destructive"
            disabled={payment === undefined || cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            {t("cancelConfirm")}
          </Button>
        </div>
      </div>
    </DialogContent>
  );
}

interface MoneyWordsProps {
  readonly booking: Booking;
  /** By which it was paid; nothing if it was not. */
  readonly payment: Payment | null;
}

/** What a cancellation means for the money. Who books at a venue of one's own cancels as its owner. */
function MoneyWords({ booking, payment }: MoneyWordsProps) {
  const t = useTranslations("bookings");
  const pay = useTranslations("pay");
  const locale = useLocale();
  if (payment?.status === "refunded") {
    return pay("refunded");
  }
  if (payment?.status !== "paid") {
    return t("cancelUnpaid");
  }
  const total = formatMoney(payment.amount, payment.currency, locale);
  return t(booking.user_id === booking.venue_owner_id ? "cancelPaidOwner" : "cancelPaid", { total });
}

function useCancelling(booking: Booking, onDone: () => void) {
  const t = useTranslations("bookings");
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: () => cancelBooking(booking.id),
    onSuccess: async () => {
      toast.success(t("cancelledNow"));
      onDone();
      await forgetBookings(client);
    },
    onError: async (problem) => {
      if (isProblem(problem, "booking-transition-forbidden")) {
        // The question makes no sense any more, and goes away with what it was about.
        toast.error(problemText(problem));
        onDone();
        await forgetBookings(client);
      }
    },
  });
}
