import { useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import {
  addUnavailability,
  changeUnavailability,
  forgetUnavailabilities,
  type Unavailability,
} from "@/api/unavailabilities";
import type { Venue } from "@/api/venues";
import { SelectField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";
import type { Span } from "./entries";
import { closureSchema, FIELD_OF } from "./span-schema";
import { instantsOf, SpanFields, valuesOf } from "./span-fields";

interface ClosureFormProps {
  readonly venue: Venue;
  readonly span: Span;
  readonly courtId: string | undefined;
  /** What is changed; without it something new is closed. */
  readonly closure?: Unavailability;
  readonly onDone: () => void;
}

/** Closes a court or the whole venue for a while, or changes when and why. */
export function ClosureForm({ venue, span, courtId, closure, onDone }: ClosureFormProps) {
  const t = useTranslations("calendar");
  const panel = useTranslations("panel");
  const common = useTranslations("common");
  const client = useQueryClient();
  const zone = venue.time_zone;
  const sent = useSentForm({
    schema: closureSchema(zone),
    defaults: { ...valuesOf(span, zone), court: courtId ?? "", reason: closure?.reason ?? "" },
    fieldOf: FIELD_OF,
    send: async ({ court, reason, ...times }) => {
      const closing = { ...instantsOf(times, zone), court_id: court || null, reason: reason.trim() || null };
      await (closure ? changeUnavailability(closure, closing) : addUnavailability(venue.id, closing));
      toast.success(t(closure ? "closureChanged" : "closed"));
      onDone();
      void forgetUnavailabilities(client, venue.id);
    },
  });
  return (
    <Form {...sent} label={t(closure ? "closure" : "close")}>
      {!closure && <p className="text-sm text-muted-foreground">{t("closeText")}</p>}
      <SelectField name="court" label={t("court")}>
        <option value="">{t("wholeVenue")}</option>
        {venue.courts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SpanFields zone={zone} />
      <TextField name="reason" label={panel("reason")} hint={t("reasonHint")} />
      <SubmitButton>{closure ? common("save") : t("doClose")}</SubmitButton>
    </Form>
  );
}
