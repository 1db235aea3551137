import { useTranslations } from "use-intl";
import { SwitchField } from "@/form/choice-fields";
import { TextAreaField, TextField } from "@/form/text-field";
import { SportsField } from "./sports-field";

const FACILITIES = ["is_indoor", "has_parking", "has_changing_rooms", "has_showers", "has_equipment_rental"] as const;

/** What a venue is called, what one can do there, and for how much. */
export function BasicsFields({ currency }: { readonly currency: string }) {
  const t = useTranslations("venues");
  return (
    <>
      <TextField name="name" label={t("fields.name")} />
      <TextAreaField name="description" label={t("fields.description")} />
      <SportsField label={t("fields.sport_types")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="capacity" label={t("fields.capacity")} inputMode="numeric" />
        <TextField
          name="price_per_hour"
          label={t("fields.price_per_hour")}
          inputMode="decimal"
          hint={t("hints.price", { currency })}
        />
      </div>
      <fieldset className="space-y-3">
        <legend className="mb-1.5 text-sm font-medium">{t("facilities")}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {FACILITIES.map((name) => (
            <SwitchField key={name} name={name} label={t(`fields.${name}`)} />
          ))}
        </div>
      </fieldset>
      <TextAreaField name="amenities" label={t("fields.amenities")} hint={t("hints.amenities")} rows={4} />
    </>
  );
}
