import { useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useNavigate } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { deleteVenue, type Venue, type VenueStatus, type VenueVersion } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { useVenueRights } from "../rights";
import { nextStatuses } from "./next-statuses";
import { Refuse } from "./judgement";
import { useStatusChange } from "./use-status-change";

/** Whether a venue is rented out, and its end. */
export function StatusTab({ version }: { readonly version: VenueVersion }) {
  const { venue } = version;
  const t = useTranslations();
  const rights = useVenueRights(venue);
  return (
    <div className="max-w-3xl space-y-4">
      <Card className="space-y-4">
        <p className="font-semibold">{t("venues.status.now", { status: t(`panel.venueStatus.${venue.status}`) })}</p>
        <div className="flex flex-wrap gap-2">
          {nextStatuses(venue, rights).map((status) =>
            status === "inactive" && venue.status === "pending_approval" ? (
              <Refuse key={status} version={version} />
            ) : (
              <Change key={status} version={version} status={status} />
            ),
          )}
        </div>
      </Card>
      {rights.remove && <Remove venue={venue} />}
    </div>
  );
}

function Change({ version, status }: { readonly version: VenueVersion; readonly status: VenueStatus }) {
  const t = useTranslations("venues");
  const change = useStatusChange(version);
  const { name } = version.venue;
  return (
    <ConfirmDialog
      title={t(`status.to.${status}`)}
      description={t(`status.effect.${status}`, { name })}
      action={t(`status.to.${status}`)}
      onConfirm={() => change(status)}
      trigger={<Button variant="outline">{t(`status.to.${status}`)}</Button>}
    />
  );
}

function Remove({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const client = useQueryClient();
  const navigate = useNavigate();
  const { name, city } = venue;
  const remove = async () => {
    await deleteVenue(venue.id);
    toast.success(t("status.removed"));
    await navigate("/venues");
    client.removeQueries({ queryKey: ["venue", venue.id] });
    await client.invalidateQueries({ queryKey: ["venues"] });
  };
  return (
    <Card className="space-y-3">
      <h2 className="font-semibold">{t("status.remove")}</h2>
      <p className="text-sm text-muted-foreground">{t("status.removeLead")}</p>
      <ConfirmDialog
        destructive
        title={t("status.removeTitle", { name })}
        description={t("status.removeText", { name, city })}
        action={t("status.removeButton")}
        onConfirm={remove}
        trigger={
          <Button variant="outline" className="text-destructive">
            <Trash2 aria-hidden />
            {t("status.removeButton")}
          </Button>
        }
      />
    </Card>
  );
}
