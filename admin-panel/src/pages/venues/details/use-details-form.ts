import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useSentForm } from "@/form/use-sent-form";
import type { DetailsForm } from "./steps";
import { detailsSchema, type DetailsValues } from "./values";

/** The form of what is said about a venue, whether it is new or not. */
export function useDetailsForm(
  defaults: DetailsValues,
  send: (values: DetailsValues) => Promise<unknown>,
): DetailsForm {
  const t = useTranslations("venues");
  const schema = useMemo(
    () =>
      detailsSchema({
        order: t("wrong.order"),
        noDay: t("wrong.noDay"),
        noTime: t("wrong.noTime"),
        bothOrNone: t("wrong.bothOrNone"),
        price: t("wrong.price"),
      }),
    [t],
  );
  return useSentForm<DetailsValues, DetailsValues>({ schema, defaults, send });
}
