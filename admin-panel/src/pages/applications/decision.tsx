import { useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { decideOn, forgetApplications, type OwnerApplication } from "@/api/applications";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { isProblem } from "@common/api/problem";
import { Button } from "@common/ui/button";

/** The longest reason that the server takes. */
const LONGEST_REASON = 1000;

interface DecisionProps {
  readonly application: OwnerApplication;
  /** Somebody else was faster, and decided otherwise. */
  readonly onLate: () => void;
}

/** Approves or refuses an application. */
export function Decision({ application, onLate }: DecisionProps) {
  const t = useTranslations("applications");
  const client = useQueryClient();
  const { id, email, business_name: business } = application;
  const name = application.full_name ?? application.username;
  const decide = async (done: string, reason?: string) => {
    try {
      await decideOn(id, reason);
      toast.success(done);
    } catch (thrown) {
      if (!isProblem(thrown, "owner-application-decided")) {
        throw thrown;
      }
      onLate();
    }
    await forgetApplications(client);
  };
  return (
    <div className="flex flex-wrap gap-2 border-t pt-4">
      <ConfirmDialog
        trigger={<Button>{t("approve")}</Button>}
        title={t("approveConfirm", { name })}
        description={t("approveText", { name, business, email })}
        action={t("approve")}
        onConfirm={() => decide(t("approved"))}
      />
      <ConfirmDialog
        trigger={<Button variant="outline">{t("refuse")}</Button>}
        title={t("refuseConfirm", { name })}
        description={t("refuseText", { name, email })}
        action={t("refuse")}
        destructive
        reason={{ label: t("reason"), required: true, longest: LONGEST_REASON }}
        onConfirm={(reason) => decide(t("refused"), reason)}
      />
    </div>
  );
}
