import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { sendMail, type MailRequest } from "@/api/notifications";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Dialog, DialogClose, DialogContent } from "@common/ui/dialog";

interface SendDialogProps {
  readonly mail: MailRequest;
  /** As it was written. */
  readonly text: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Shows once more what goes out, and to whom, before it does. */
export function SendDialog({ mail, text, onSent, onClose }: SendDialogProps) {
  const t = useTranslations("notifications");
  const panel = useTranslations("panel");
  const common = useTranslations("common");
  const navigate = useNavigate();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () => sendMail(mail),
    onSuccess: async ({ id }) => {
      onSent();
      toast.success(t("queued"));
      void client.invalidateQueries({ queryKey: ["notifications"] });
      await navigate(`/notifications/${id}`);
    },
  });
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t("sendConfirm")} description={t("sendText", { to: mail.to })}>
        <div className="mt-4 space-y-4">
          <p className="font-semibold">{mail.subject}</p>
          {/* What is long is pushed up, also by keyboard. */}
          <div
            role="region"
            aria-label={t("body")}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            className="max-h-60 overflow-y-auto rounded-lg border p-3 text-sm whitespace-pre-wrap"
          >
            {text}
          </div>
          {sending.error && <Failure error={sending.error} />}
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose asChild>
              <Button variant="outline">{panel("cancel")}</Button>
            </DialogClose>
            <Button
              disabled={sending.isPending || sending.isSuccess}
              aria-busy={sending.isPending}
              onClick={() => sending.mutate()}
            >
              {common("send")}
            </Button>
          </div>
        </div>
      </DialogContent>
    </Dialog>
  );
}
