import { useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { deletePayment, forgetPayments, refundBooking, type Payment } from "@/api/payments";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { usePerson, type Person } from "@/shell/person";
import { Button } from "@common/ui/button";
import { usePaymentFacts } from "./use-facts";

interface PaymentProps {
  readonly payment: Payment;
}

/** What this person may do with a payment. */
export function PaymentActions({ payment }: PaymentProps) {
  const person = usePerson();
  return (
    <>
      {payment.status === "paid" && mayRefund(person, payment) && <Refund payment={payment} />}
      {payment.status === "failed" && person.roles.may("admin:payments:delete") && <Delete payment={payment} />}
    </>
  );
}

/** Money goes back by those who rent the court out, or who run the platform. */
function mayRefund({ me, roles }: Person, { venue_owner_id }: Payment): boolean {
  return roles.may("admin:payments:write") || (venue_owner_id === me.id && roles.may("bookings:manage"));
}

function Refund({ payment }: PaymentProps) {
  const t = useTranslations("payments");
  const client = useQueryClient();
  const facts = usePaymentFacts()(payment);
  const refund = async () => {
    const { status } = await refundBooking(payment.booking_id);
    toast.success(status === "refunded" ? t("refund.done", facts) : t("refund.later", facts));
    await forgetPayments(client);
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline" size="small">
          {t("refund.action")}
        </Button>
      }
      title={t("refund.title", facts)}
      description={
        <>
          {t("refund.text", facts)} {t("refund.booking")}
        </>
      }
      action={t("refund.action")}
      destructive
      onConfirm={refund}
    />
  );
}

function Delete({ payment }: PaymentProps) {
  const t = useTranslations("payments");
  const panel = useTranslations("panel");
  const client = useQueryClient();
  const remove = async () => {
    await deletePayment(payment.id);
    toast.success(t("delete.done"));
    await forgetPayments(client);
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant="outline" size="small">
          {panel("delete")}
        </Button>
      }
      title={t("delete.title")}
      description={t("delete.text", usePaymentFacts()(payment))}
      action={panel("delete")}
      destructive
      onConfirm={remove}
    />
  );
}
