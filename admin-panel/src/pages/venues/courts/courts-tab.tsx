import { Pencil, Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { deleteCourt } from "@/api/venue-parts";
import type { Court, Venue } from "@/api/venues";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Button } from "@common/ui/button";
import { FormDialog } from "../form-dialog";
import { useVenueChange } from "../use-venue-change";
import { CourtForm } from "./court-form";

/** The courts of a venue, for who may change them. */
export function CourtsTab({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  return (
    <div className="max-w-3xl space-y-4">
      <ul className="divide-y rounded-2xl border bg-card">
        {venue.courts.map((court) => (
          <CourtRow key={court.id} venue={venue} court={court} />
        ))}
      </ul>
      {venue.courts.length === 1 && <p className="text-sm text-muted-foreground">{t("courts.only")}</p>}
      <FormDialog
        title={t("courts.add")}
        trigger={
          <Button>
            <Plus aria-hidden />
            {t("courts.add")}
          </Button>
        }
      >
        {(close) => <CourtForm venue={venue} onDone={close} />}
      </FormDialog>
    </div>
  );
}

interface CourtRowProps {
  readonly venue: Venue;
  readonly court: Court;
}

function CourtRow({ venue, court }: CourtRowProps) {
  const t = useTranslations("venues");
  const change = useVenueChange(venue.id);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">{court.name}</p>
        <CourtFacts venue={venue} court={court} />
      </div>
      <div className="flex gap-1">
        <FormDialog
          title={t("courts.change", { name: court.name })}
          trigger={
            <Button variant="ghost" size="icon" aria-label={t("courts.change", { name: court.name })}>
              <Pencil aria-hidden />
            </Button>
          }
        >
          {(close) => <CourtForm venue={venue} court={court} onDone={close} />}
        </FormDialog>
        {venue.courts.length > 1 && (
          <ConfirmDialog
            destructive
            title={t("courts.removeTitle", { name: court.name })}
            description={t("courts.removeText")}
            action={t("courts.remove", { name: court.name })}
            onConfirm={() => change(deleteCourt(venue.id, court.id))}
            trigger={
              <Button variant="ghost" size="icon" aria-label={t("courts.remove", { name: court.name })}>
                <Trash2 aria-hidden className="text-destructive" />
              </Button>
            }
          />
        )}
      </div>
    </li>
  );
}

function CourtFacts({ venue, court }: CourtRowProps) {
  const t = useTranslations();
  const locale = useLocale();
  const price = formatMoney(court.price_per_hour ?? venue.price_per_hour, venue.currency, locale);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Fact inherited={court.sport_types === null}>
        {(court.sport_types ?? venue.sport_types).map((sport) => t(`sports.${sport}`)).join(", ")}
      </Fact>
      <Fact inherited={court.is_indoor === null}>
        {t((court.is_indoor ?? venue.is_indoor) ? "venues.fields.is_indoor" : "venues.courts.outdoor")}
      </Fact>
      <Fact inherited={court.price_per_hour === null}>{t("common.perHour", { price })}</Fact>
    </ul>
  );
}

function Fact({ inherited, children }: { readonly inherited: boolean; readonly children: ReactNode }) {
  const t = useTranslations("venues");
  return (
    <li>
      {children}
      {inherited && <span className="text-muted-foreground"> ({t("courts.inherited")})</span>}
    </li>
  );
}
