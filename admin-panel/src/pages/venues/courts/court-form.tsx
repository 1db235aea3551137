import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { saveCourt, type CourtRequest } from "@/api/venue-parts";
import { SPORTS, type Court, type SportType, type Venue } from "@/api/venues";
import { SelectField, SwitchField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";
import { lineSchema } from "@common/form/schemas";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { z } from "@common/lib/zod";
import { SportsField } from "../details/sports-field";
import { priceOf, priceSchema } from "../details/values";
import { useVenueChange } from "../use-venue-change";

interface CourtValues {
  readonly name: string;
  readonly own_sports: boolean;
  readonly sport_types: readonly SportType[];
  readonly is_indoor: "venue" | "yes" | "no";
  /** Empty: that of the venue. */
  readonly price_per_hour: string;
}

function courtSchema(wrongPrice: string): z.ZodMiniType<CourtValues, CourtValues> {
  const shape = z.object({
    name: lineSchema(100),
    own_sports: z.boolean(),
    sport_types: z.array(z.enum(SPORTS)),
    is_indoor: z.enum(["venue", "yes", "no"]),
    price_per_hour: priceSchema(wrongPrice),
  });
  return shape.check(
    z.refine(({ own_sports: own, sport_types: sports }) => !own || sports.length > 0, {
      path: ["sport_types"],
      error: "required",
    }),
  );
}

function valuesOf(venue: Venue, court: Court | undefined): CourtValues {
  const roof = court?.is_indoor ?? undefined;
  return {
    name: court?.name ?? "",
    own_sports: (court?.sport_types ?? null) !== null,
    sport_types: court?.sport_types ?? venue.sport_types,
    is_indoor: roof === undefined ? "venue" : roof ? "yes" : "no",
    price_per_hour: court?.price_per_hour ?? "",
  };
}

function requestOf(values: CourtValues): CourtRequest {
  return {
    name: values.name.trim(),
    sport_types: values.own_sports ? [...values.sport_types] : null,
    is_indoor: values.is_indoor === "venue" ? null : values.is_indoor === "yes",
    price_per_hour: values.price_per_hour.trim() === "" ? null : priceOf(values.price_per_hour),
  };
}

interface CourtFormProps {
  readonly venue: Venue;
  /** Which one is changed; a new one without it. */
  readonly court?: Court | undefined;
  readonly onDone: () => void;
}

/** What is said about a court; what is not is as at the venue. */
export function CourtForm({ venue, court, onDone }: CourtFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const change = useVenueChange(venue.id);
  const wrongPrice = t("venues.wrong.price");
  const schema = useMemo(() => courtSchema(wrongPrice), [wrongPrice]);
  const form = useSentForm<CourtValues, CourtValues>({
    schema,
    defaults: valuesOf(venue, court),
    send: async (values) => {
      await change(saveCourt(venue.id, court?.id, requestOf(values)));
      onDone();
    },
    fieldOf: { "court-name-taken": "name" },
  });
  const price = t("common.perHour", { price: formatMoney(venue.price_per_hour, venue.currency, locale) });
  return (
    <Form {...form} className="mt-4">
      <TextField name="name" label={t("venues.courts.name")} autoComplete="off" />
      <SwitchField name="own_sports" label={t("venues.courts.ownSports")} />
      <OwnSports />
      <SelectField name="is_indoor" label={t("venues.courts.roof")}>
        <option value="venue">{t("venues.courts.roofs.venue")}</option>
        <option value="yes">{t("venues.courts.roofs.yes")}</option>
        <option value="no">{t("venues.courts.roofs.no")}</option>
      </SelectField>
      <TextField
        name="price_per_hour"
        label={t("venues.courts.price", { currency: venue.currency })}
        inputMode="decimal"
        hint={t("venues.courts.priceHint", { price })}
      />
      <SubmitButton className="w-full">{t("common.save")}</SubmitButton>
    </Form>
  );
}

function OwnSports() {
  const t = useTranslations("venues");
  const own = useWatch<CourtValues, "own_sports">({ name: "own_sports" });
  return own && <SportsField label={t("courts.sports")} />;
}
