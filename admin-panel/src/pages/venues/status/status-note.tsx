import { useTranslations } from "use-intl";
import type { Venue, VenueVersion } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { Button } from "@common/ui/button";
import { useVenueRights } from "../rights";
import { Approve, Refuse } from "./judgement";
import { useStatusChange } from "./use-status-change";

const LOOK = "mb-4 space-y-3 rounded-2xl bg-warning p-4 text-warning-foreground";

/** Says of a venue that nobody can book so far why that is, and what can be done. */
export function StatusNote({ version }: { readonly version: VenueVersion }) {
  const { venue } = version;
  if (venue.status === "pending_approval") {
    return <Waiting version={version} />;
  }
  return venue.refusal_reason === null ? null : <Refused version={version} reason={venue.refusal_reason} />;
}

function Waiting({ version }: { readonly version: VenueVersion }) {
  const t = useTranslations("venues");
  const { judge } = useVenueRights(version.venue);
  return (
    <section className={LOOK}>
      <p className="font-semibold">{t(judge ? "status.toApprove" : "status.waiting")}</p>
      <Missing venue={version.venue} />
      {judge && (
        <div className="flex flex-wrap gap-2">
          <Approve version={version} />
          <Refuse version={version} />
        </div>
      )}
    </section>
  );
}

/** What customers look for and do not find. */
function Missing({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const missing = [
    ...(venue.images.length === 0 ? [t("status.noPicture")] : []),
    ...(Object.keys(venue.working_hours).length === 0 ? [t("status.noHours")] : []),
    ...(venue.latitude === null ? [t("status.noPlace")] : []),
  ];
  return (
    missing.length > 0 && (
      <div>
        <p>{t("status.missing")}</p>
        <ul className="list-disc pl-5">
          {missing.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    )
  );
}

function Refused({ version, reason }: { readonly version: VenueVersion; readonly reason: string }) {
  const t = useTranslations("venues");
  const { write, judge } = useVenueRights(version.venue);
  const change = useStatusChange(version);
  return (
    <section className={LOOK}>
      <p className="font-semibold">{t("status.refused")}</p>
      <p className="whitespace-pre-line">{t("status.refusedFor", { reason })}</p>
      {write && !judge && (
        <ConfirmDialog
          title={t("status.again")}
          description={t("status.againText", { name: version.venue.name })}
          action={t("status.again")}
          onConfirm={() => change("pending_approval")}
          trigger={<Button>{t("status.again")}</Button>}
        />
      )}
    </section>
  );
}
