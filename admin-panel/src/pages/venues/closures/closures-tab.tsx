import { Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { deleteClosure, type Unavailability } from "@/api/venue-parts";
import type { Venue } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { useNow } from "@common/lib/use-now";
import { MINUTE } from "@common/lib/zone";
import { Button } from "@common/ui/button";
import { FormDialog } from "../form-dialog";
import { useVenueChange } from "../use-venue-change";
import { ClosureForm } from "./closure-form";

/** When a venue or a court of it is closed, for who may change that. */
export function ClosuresTab({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const now = useNow(MINUTE);
  const isAhead = (closure: Unavailability) => Date.parse(closure.end_datetime) > now;
  const ahead = venue.unavailabilities.filter(isAhead);
  const past = venue.unavailabilities.filter((closure) => !isAhead(closure));
  return (
    <div className="max-w-3xl space-y-4">
      <FormDialog
        title={t("closures.add")}
        trigger={
          <Button>
            <Plus aria-hidden />
            {t("closures.add")}
          </Button>
        }
      >
        {(close) => <ClosureForm venue={venue} onDone={close} />}
      </FormDialog>
      {ahead.length === 0 ? (
        <p className="text-muted-foreground">{t("closures.none")}</p>
      ) : (
        <ul className="divide-y rounded-2xl border bg-card">
          {ahead.map((closure) => (
            <ClosureRow key={closure.id} venue={venue} closure={closure} />
          ))}
        </ul>
      )}
      {past.length > 0 && <Past venue={venue} closures={past} />}
    </div>
  );
}

interface ClosureProps {
  readonly venue: Venue;
  readonly closure: Unavailability;
}

function useClosureTexts({ venue, closure }: ClosureProps) {
  const t = useTranslations("venues");
  const locale = useLocale();
  const [start, end] = [Date.parse(closure.start_datetime), Date.parse(closure.end_datetime)];
  return {
    when: spanText(start, end, venue.time_zone, locale),
    what: venue.courts.find((court) => court.id === closure.court_id)?.name ?? t("closures.whole"),
  };
}

function ClosureRow({ venue, closure }: ClosureProps) {
  const t = useTranslations("venues");
  const change = useVenueChange(venue.id);
  const { when, what } = useClosureTexts({ venue, closure });
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <ClosureFacts venue={venue} closure={closure} />
      <div className="flex gap-1">
        <FormDialog
          title={t("closures.change")}
          trigger={
            <Button variant="ghost" size="icon" aria-label={t("closures.changeOf", { when })}>
              <Pencil aria-hidden />
            </Button>
          }
        >
          {(close) => <ClosureForm venue={venue} closure={closure} onDone={close} />}
        </FormDialog>
        <ConfirmDialog
          destructive
          title={t("closures.removeTitle")}
          description={t("closures.removeText", { what, when })}
          action={t("closures.reopen")}
          onConfirm={() => change(deleteClosure(venue.id, closure.id))}
          trigger={
            <Button variant="ghost" size="icon" aria-label={t("closures.remove", { when })}>
              <Trash2 aria-hidden className="text-destructive" />
            </Button>
          }
        />
      </div>
    </li>
  );
}

function ClosureFacts(props: ClosureProps) {
  const { when, what } = useClosureTexts(props);
  return (
    <div className="min-w-0">
      <p className="font-semibold tabular-nums">{when}</p>
      <p className="text-sm text-muted-foreground">
        {what}
        {props.closure.reason && ` · ${props.closure.reason}`}
      </p>
    </div>
  );
}

function Past({ venue, closures }: { readonly venue: Venue; readonly closures: readonly Unavailability[] }) {
  const t = useTranslations("venues");
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{t("closures.past")}</summary>
      <ul className="mt-2 divide-y rounded-2xl border bg-card">
        {closures.map((closure) => (
          <li key={closure.id} className="px-4 py-3">
            <ClosureFacts venue={venue} closure={closure} />
          </li>
        ))}
      </ul>
    </details>
  );
}
