import { useId, useState, type ReactNode, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { Switch } from "@common/ui/switch";
import { PlaceField, SportField, WhenFields, type FieldsProps } from "./search-fields";
import { pricesCrossed, type VenueParams } from "./search-params";

interface VenueFiltersProps {
  readonly params: VenueParams;
  readonly onApply: (params: VenueParams) => void;
}

const DURATIONS = [60, 90, 120, 150, 180] as const;

/** By what venues are chosen; nothing is asked for before it is applied. */
export function VenueFilters({ params, onApply }: VenueFiltersProps) {
  const t = useTranslations();
  const [draft, setDraft] = useState(params);
  const fields: FieldsProps = { params: draft, onChange: (changes) => setDraft({ ...draft, ...changes }) };
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    if (!pricesCrossed(draft)) {
      onApply({ ...draft, page: undefined });
    }
  };
  return (
    <form onSubmit={apply} role="search" className="space-y-4">
      <TextField {...fields} />
      <SportField {...fields} />
      <PlaceField {...fields} />
      <div className="grid grid-cols-2 gap-3">
        <WhenFields {...fields} />
      </div>
      {draft.time && <DurationField {...fields} />}
      <PriceFields {...fields} />
      <MoreFields {...fields} />
      <div className="flex gap-2">
        <Button type="submit" className="flex-1">
          {t("common.show")}
        </Button>
        <Button variant="outline" onClick={() => onApply({ view: params.view, sort: params.sort })}>
          {t("common.clear")}
        </Button>
      </div>
    </form>
  );
}

function TextField({ params, onChange }: FieldsProps) {
  const t = useTranslations("venues");
  return (
    <Field label={t("text")}>
      {(id) => (
        <Input
          id={id}
          type="search"
          maxLength={100}
          placeholder={t("textPlaceholder")}
          value={params.q ?? ""}
          onChange={(event) => onChange({ q: event.target.value || undefined })}
        />
      )}
    </Field>
  );
}

function DurationField({ params, onChange }: FieldsProps) {
  const t = useTranslations("venues");
  return (
    <Field label={t("duration")}>
      {(id) => (
        <Select
          id={id}
          value={params.minutes ?? 60}
          onChange={(event) => onChange({ minutes: Number(event.target.value) })}
        >
          {DURATIONS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes % 60 === 0
                ? t("hours", { hours: minutes / 60 })
                : t("hoursAndHalf", { hours: Math.floor(minutes / 60) })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function PriceFields({ params, onChange }: FieldsProps) {
  const t = useTranslations("venues");
  const numberOf = (text: string) => (text === "" || Number(text) < 0 ? undefined : Number(text));
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        {(["min", "max"] as const).map((end) => (
          <Field key={end} label={`${t(end === "min" ? "minPrice" : "maxPrice")}, €`}>
            {(id) => (
              <Input
                id={id}
                type="number"
                inputMode="decimal"
                min={0}
                step="any"
                value={params[end] ?? ""}
                aria-invalid={pricesCrossed(params)}
                onChange={(event) => onChange({ [end]: numberOf(event.target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
      {pricesCrossed(params) && <Alert variant="destructive">{t("priceOrder")}</Alert>}
    </>
  );
}

function MoreFields({ params, onChange }: FieldsProps) {
  const t = useTranslations();
  return (
    <>
      <Field label={t("venues.roof")}>
        {(id) => (
          <Select
            id={id}
            value={params.roof ?? ""}
            onChange={(event) => onChange({ roof: (event.target.value || undefined) as VenueParams["roof"] })}
          >
            <option value="">{t("common.any")}</option>
            <option value="in">{t("venues.indoor")}</option>
            <option value="out">{t("venues.outdoor")}</option>
          </Select>
        )}
      </Field>
      <Field label={t("venues.capacity")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            inputMode="numeric"
            min={1}
            value={params.people ?? ""}
            onChange={(event) => onChange({ people: Number(event.target.value) || undefined })}
          />
        )}
      </Field>
      {(["parking", "showers"] as const).map((facility) => (
        <div key={facility} className="flex items-center justify-between">
          <Label htmlFor={facility}>{t(`venues.${facility}`)}</Label>
          <Switch
            id={facility}
            checked={params[facility] ?? false}
            onCheckedChange={(on) => onChange({ [facility]: on || undefined })}
          />
        </div>
      ))}
    </>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="space-y-1">
      <Label htmlFor={id}>{label}</Label>
      {children(id)}
    </div>
  );
}
