import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { bookForGuest, forgetBookings, type GuestWish } from "@/api/bookings";
import type { Venue } from "@/api/venues";
import { SelectField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextAreaField, TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";
import type { Span } from "./entries";
import { FIELD_OF, guestSchema } from "./span-schema";
import { instantsOf, SpanFields, valuesOf } from "./span-fields";

interface GuestFormProps {
  readonly venue: Venue;
  readonly span: Span;
  readonly courtId: string | undefined;
  readonly onDone: () => void;
}

/** Books a court for somebody who stands at the desk or has called. */
export function GuestForm({ venue, span, courtId, onDone }: GuestFormProps) {
  const t = useTranslations("calendar");
  const client = useQueryClient();
  const keyOf = useKey();
  const zone = venue.time_zone;
  const sent = useSentForm({
    schema: guestSchema(zone),
    defaults: {
      ...valuesOf(span, zone),
      court: courtId ?? (venue.courts.length === 1 ? (venue.courts[0]?.id ?? "") : ""),
      guest: { name: "", phone: "", note: "" },
    },
    fieldOf: FIELD_OF,
    send: async ({ court, guest: { name, phone, note }, ...times }) => {
      const guest = { name: name.trim(), phone: phone.trim() || null, note: note.trim() || null };
      const wish: GuestWish = { court_id: court, ...instantsOf(times, zone), guest };
      await bookForGuest(wish, keyOf(wish));
      toast.success(t("booked"));
      onDone();
      void forgetBookings(client);
    },
  });
  return (
    <Form {...sent} label={t("guest")}>
      <p className="text-sm text-muted-foreground">{t("guestText")}</p>
      <TextField name="guest.name" label={t("guestName")} autoComplete="off" />
      <TextField name="guest.phone" label={t("guestPhone")} type="tel" autoComplete="off" />
      <TextAreaField name="guest.note" label={t("guestNote")} rows={2} />
      <SelectField name="court" label={t("court")}>
        {courtId === undefined && <option value="" />}
        {venue.courts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SpanFields zone={zone} />
      <SubmitButton>{t("book")}</SubmitButton>
    </Form>
  );
}

/** The key of a wish: whoever sends the same one again, after an answer was lost, books once. */
function useKey() {
  const last = useRef({ wish: "", key: "" });
  return (wish: GuestWish): string => {
    const text = JSON.stringify(wish);
    if (last.current.wish !== text) {
      last.current = { wish: text, key: crypto.randomUUID() };
    }
    return last.current.key;
  };
}
