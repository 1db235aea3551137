import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { saveClosure, type Unavailability } from "@/api/venue-parts";
import type { Venue } from "@/api/venues";
import { SelectField, SwitchField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";
import { Alert } from "@common/ui/alert";
import { useVenueChange } from "../use-venue-change";
import { closureSchema, requestOf, valuesOf, type ClosureValues } from "./closure-values";
import { instantsOf } from "./local-moment";

interface ClosureFormProps {
  readonly venue: Venue;
  /** Which one is changed; a new one without it. */
  readonly closure?: Unavailability | undefined;
  readonly onDone: () => void;
}

/** When a venue or a court of it is closed, and why. */
export function ClosureForm({ venue, closure, onDone }: ClosureFormProps) {
  const t = useTranslations();
  const zone = venue.time_zone;
  const change = useVenueChange(venue.id);
  const [opened] = useState(Date.now);
  const [skipped, order] = [t("venues.wrong.skipped"), t("venues.wrong.order")];
  const schema = useMemo(() => closureSchema(zone, { skipped, order }), [zone, skipped, order]);
  const form = useSentForm<ClosureValues, ClosureValues>({
    schema,
    defaults: valuesOf(closure, zone, opened),
    send: async (values) => {
      await change(saveClosure(venue.id, closure?.id, requestOf(values, zone)));
      onDone();
    },
  });
  return (
    <Form {...form} className="mt-4">
      <SelectField name="court" label={t("venues.closures.court")}>
        <option value="">{t("venues.closures.whole")}</option>
        {venue.courts.map((court) => (
          <option key={court.id} value={court.id}>
            {court.name}
          </option>
        ))}
      </SelectField>
      <SwitchField name="wholeDays" label={t("venues.closures.wholeDays")} />
      <Span zone={zone} />
      <p className="text-sm text-muted-foreground">{t("venues.closures.zone", { zone })}</p>
      <TextField name="reason" label={t("venues.closures.reason")} hint={t("venues.closures.reasonHint")} />
      <Alert variant="info">{t("venues.closures.stays")}</Alert>
      <SubmitButton className="w-full">{t("common.save")}</SubmitButton>
    </Form>
  );
}

function Span({ zone }: { readonly zone: string }) {
  const t = useTranslations("venues");
  const wholeDays = useWatch<ClosureValues, "wholeDays">({ name: "wholeDays" });
  if (wholeDays) {
    return (
      <div className="grid grid-cols-2 gap-3">
        <TextField name="from.day" type="date" label={t("closures.firstDay")} />
        <TextField name="to.day" type="date" label={t("closures.lastDay")} />
      </div>
    );
  }
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <TextField name="from.day" type="date" label={t("closures.fromDay")} />
        <TextField name="from.time" type="time" label={t("closures.fromTime")} />
      </div>
      <Occurrence end="from" zone={zone} />
      <div className="grid grid-cols-2 gap-3">
        <TextField name="to.day" type="date" label={t("closures.toDay")} />
        <TextField name="to.time" type="time" label={t("closures.toTime")} />
      </div>
      <Occurrence end="to" zone={zone} />
    </>
  );
}

/** Asks which one is meant, where the clock shows a time twice. */
function Occurrence({ end, zone }: { readonly end: "from" | "to"; readonly zone: string }) {
  const t = useTranslations("venues");
  const { day, time } = useWatch<ClosureValues, "from" | "to">({ name: end });
  if (instantsOf(day, time, zone).length < 2) {
    return null;
  }
  return (
    <SelectField name={`${end}.occurrence`} label={t("closures.twice")}>
      <option value="first">{t("closures.first")}</option>
      <option value="second">{t("closures.second")}</option>
    </SelectField>
  );
}
