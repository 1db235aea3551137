import { useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { deleteBooking, forgetBookings, setBookingStatus, type Booking } from "@/api/bookings";
import { isProblem } from "@common/api/problem";
import { useProblemText } from "@common/i18n/problem-text";
import { NEXT_STATUS, type Action } from "./actions";

/**
 * Does something with a booking, tells that it is done, and has everything read again that shows it. Fails if the server
 * refuses, unless the booking is no longer what it was: that is told, and the page shows what it is.
 */
export function useAction(booking: Booking, onDeleted: () => void) {
  const t = useTranslations("bookings");
  const client = useQueryClient();
  const problemText = useProblemText();
  return async (action: Action, reason?: string): Promise<void> => {
    try {
      await (action === "delete"
        ? deleteBooking(booking.id)
        : setBookingStatus(booking.id, NEXT_STATUS[action], reason));
    } catch (refusal) {
      if (!isProblem(refusal, "booking-transition-forbidden")) {
        throw refusal;
      }
      toast.error(problemText(refusal));
      await forgetBookings(client);
      return;
    }
    toast.success(t(`done.${action}`));
    if (action === "delete") {
      // There is nothing left to be read of it.
      client.removeQueries({ queryKey: ["booking", booking.id] });
      onDeleted();
    }
    void forgetBookings(client);
  };
}
