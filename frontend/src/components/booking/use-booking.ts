import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { book, forgetBookings, type Booking } from "@/api/bookings";
import { leaveForCheckout } from "@/api/checkout";
import { ApiProblem } from "@common/api/problem";
import type { Venue } from "@/api/venues";
import type { Selection } from "@/booking/selection";
import type { Price } from "@/booking/use-price";
import { useLocale } from "@common/i18n/use-locale";
import { usePageRestored } from "@/lib/use-page-restored";
import { formatMoney } from "@common/lib/money";
import { useSession } from "@common/session/use-session";

interface Wish {
  readonly venue: Venue;
  readonly court: Venue["courts"][number];
  readonly selection: Selection;
  readonly notes: string;
}

/** Problems that say: the time is gone, whatever it looked like a moment ago. */
const GONE = ["venue-unavailable", "outside-working-hours", "booking-in-the-past", "venue-not-active"];

/**
 * Books for a price that has been shown, and leads on: to the payment, to the booking where nothing is to be paid or
 * something else than was shown, or to the log-in first.
 */
export function useBooking({ venue, court, selection, notes }: Wish, onMade: () => void) {
  const t = useTranslations("book");
  const locale = useLocale();
  const client = useQueryClient();
  const navigate = useNavigate();
  const here = useLocation({ select: (location) => location.href });
  const signedIn = useSession() === "signed-in";
  // A wish that is sent again, because no answer came, has the key of the first time.
  const key = useRef<{ readonly notes: string; readonly value: string }>(undefined);
  const keyFor = (text: string): string => {
    if (key.current?.notes !== text) {
      key.current = { notes: text, value: crypto.randomUUID() };
    }
    return key.current.value;
  };
  const leadOn = async (booking: Booking, shown: Price) => {
    onMade();
    const changed = !isSame(booking, shown);
    if (changed) {
      toast.warning(t("priceChanged", { total: formatMoney(booking.total_price, booking.currency, locale) }));
    }
    if (changed || Number(booking.total_price) === 0) {
      await navigate({ to: "/$locale/bookings/$bookingId", params: { locale, bookingId: booking.id } });
      return;
    }
    try {
      await leaveForCheckout(booking.id, locale);
    } catch {
      toast.error(t("checkoutFailed"));
      await navigate({ to: "/$locale/bookings", params: { locale } });
    }
  };
  const { mutate, reset, error, variables, isPending, isSuccess } = useMutation<Booking, Error, Price>({
    mutationFn: () => book({ venueId: venue.id, courtId: court.id, ...selection, notes, key: keyFor(notes) }),
    onSuccess: leadOn,
    onSettled: () => void forgetBookings(client),
  });
  usePageRestored(() => {
    reset();
    void forgetBookings(client);
  });
  const working = isPending || isSuccess;
  return {
    submit: (shown: Price) => {
      if (signedIn) {
        mutate(shown);
      } else {
        void navigate({ to: "/$locale/login", params: { locale }, search: { redirect: here } });
      }
    },
    /** The price at which it is being booked. */
    workingFor: working ? variables : undefined,
    /** Why the time is not to be had, if that is the reason. */
    refusal: refusalOf(error),
    error,
  };
}

function refusalOf(error: Error | null): "takenMeanwhile" | "goneMeanwhile" | undefined {
  const kind = error instanceof ApiProblem ? error.kind : "";
  if (kind === "booking-conflict") {
    return "takenMeanwhile";
  }
  return GONE.includes(kind) ? "goneMeanwhile" : undefined;
}

function isSame(booking: Booking, shown: Price): boolean {
  return booking.currency === shown.currency && Number(booking.total_price) === Number(shown.amount);
}
