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
  const t = useTranslations("venues.status");
  const change = useStatusChange(version);
  return (
    <ConfirmDialog
      title={t("approveTitle", { name: version.venue.name })}
      description={t("approveText")}
      action={t("approve")}
      onConfirm={() => change("active")}
      trigger={<Button>{t("approve")}</Button>}
    />
  );
}

/** Does not let it, and says why. */
export function Refuse({ version }: JudgementProps) {
  const t = useTranslations("venues.status");
  const change = useStatusChange(version);
  return (
    <ConfirmDialog
      destructive
      title={t("refuseTitle", { name: version.venue.name })}
      description={t("refuseText")}
      action={t("refuse")}
      reason={{ label: t("refuseReason"), required: true, longest: LONGEST_REASON }}
      onConfirm={(reason) => change("inactive", reason)}
      trigger={
        <Button variant="outline" className="text-destructive">
          {t("refuse")}
        </Button>
      }
    />
  );
}
