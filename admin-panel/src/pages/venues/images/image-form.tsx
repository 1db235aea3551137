import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { addImage } from "@/api/venue-parts";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";
import { requiredSchema } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import { Picture } from "../picture";
import { useVenueChange } from "../use-venue-change";
import { secureUrlOf } from "./secure-url";

interface ImageFormProps {
  readonly venueId: string;
  readonly onDone: () => void;
}

/** Adds a picture, which is shown before. */
export function ImageForm({ venueId, onDone }: ImageFormProps) {
  const t = useTranslations("venues");
  const change = useVenueChange(venueId);
  const wrong = t("wrong.url");
  const schema = useMemo(
    () =>
      z.object({
        url: requiredSchema.check(z.refine((text) => !text.trim() || secureUrlOf(text) !== undefined, wrong)),
      }),
    [wrong],
  );
  const form = useSentForm({
    schema,
    defaults: { url: "" },
    send: async ({ url }) => {
      await change(addImage(venueId, { url: secureUrlOf(url) ?? url }));
      onDone();
    },
  });
  return (
    <Form {...form} className="mt-4">
      <TextField
        name="url"
        type="url"
        label={t("images.url")}
        hint={t("images.urlHint")}
        placeholder="https://"
        autoComplete="off"
      />
      <Preview />
      <SubmitButton className="w-full">{t("images.add")}</SubmitButton>
    </Form>
  );
}

function Preview() {
  const t = useTranslations("venues");
  const text = useWatch<{ url: string }, "url">({ name: "url" });
  const url = secureUrlOf(text);
  const [broken, setBroken] = useState<string>();
  return (
    <div role="status" className="space-y-2 empty:hidden">
      {url !== undefined && (
        <>
          <p className="text-sm font-medium">{t("images.preview")}</p>
          <Picture url={url} alt="" className="aspect-video w-full" onBroken={() => setBroken(url)} />
          {broken === url && <p className="text-sm font-medium text-destructive">{t("images.broken")}</p>}
        </>
      )}
    </div>
  );
}
