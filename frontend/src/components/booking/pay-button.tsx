import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CreditCard } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { forgetBookings, type Booking } from "@/api/bookings";
import { leaveForCheckout } from "@/api/checkout";
import { Button } from "@common/ui/button";
import { useProblemText } from "@common/i18n/problem-text";
import { useLocale } from "@common/i18n/use-locale";
import { usePageRestored } from "@/lib/use-page-restored";
import { formatMoney } from "@common/lib/money";

interface PayButtonProps {
  readonly booking: Booking;
  readonly describedBy: string;
}

/** Leads to the page on which a booking is paid. */
export function PayButton({ booking, describedBy }: PayButtonProps) {
  const t = useTranslations("bookings");
  const common = useTranslations("common");
  const locale = useLocale();
  const client = useQueryClient();
  const problemText = useProblemText();
  const { mutate, reset, isPending, isSuccess } = useMutation({
    mutationFn: () => leaveForCheckout(booking.id, locale),
    onError: async (problem) => {
      toast.error(problemText(problem));
      // Whatever the reason: what is shown is not what the server knows.
      await forgetBookings(client);
    },
  });
  usePageRestored(() => {
    reset();
    void forgetBookings(client);
  });
  const leaving = isPending || isSuccess;
  return (
    <Button
      size="small"
      // A button that is disabled would lose the focus.
      aria-disabled={leaving}
      aria-busy={leaving}
      className="aria-disabled:opacity-60"
      onClick={() => {
        if (!leaving) {
          mutate();
        }
      }}
      aria-describedby={describedBy}
    >
      <CreditCard aria-hidden />
      {leaving ? common("moment") : t("payNow", { total: formatMoney(booking.total_price, booking.currency, locale) })}
    </Button>
  );
}
