import { useTranslations } from "use-intl";
import type { VenueVersion } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { Button } from "@common/ui/button";
import { useStatusChange } from "./use-status-change";

const LONGEST_REASON = 1000;

interface JudgementProps {
  readonly version: VenueVersion;
}

/** Lets a venue be rented out for the first time. */
export function Approve({ version }: JudgementProps) {
  const t = useTranslations("venues");
  const change = useStatusChange(version);
  return (
    <ConfirmDialog
      title={t("status.approveTitle", { name: version.venue.name })}
      description={t("status.approveText")}
      action={t("status.approve")}
      onConfirm={() => change("active")}
      trigger={<Button>{t("status.approve")}</Button>}
    />
  );
}

/** Does not let it, and says why. */
export function Refuse({ version }: JudgementProps) {
  const t = useTranslations("venues");
  const change = useStatusChange(version);
  return (
    <ConfirmDialog
      destructive
      title={t("status.refuseTitle", { name: version.venue.name })}
      description={t("status.refuseText")}
      action={t("status.refuse")}
      reason={{ label: t("status.refuseReason"), required: true, longest: LONGEST_REASON }}
      onConfirm={(reason) => change("inactive", reason)}
      trigger={
        <Button variant="outline" className="text-destructive">
          {t("status.refuse")}
        </Button>
      }
    />
  );
}
