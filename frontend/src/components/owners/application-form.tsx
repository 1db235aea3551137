import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import { applyAsOwner, ownApplicationQuery } from "@/api/owner-application";
import { isProblem } from "@common/api/problem";
import { meQuery } from "@common/api/me";
import { Form } from "../form/form";
import { businessNameSchema, optionalSchema, phoneSchema } from "@common/form/schemas";
import { TextAreaField } from "../form/text-area-field";
import { useValidatedForm } from "../form/use-validated-form";

const schema = z.object({ business_name: businessNameSchema, phone: phoneSchema, message: optionalSchema(2000) });

/** What somebody says who wants to become an owner. */
export function ApplicationForm() {
  const t = useTranslations("owners");
  const queryClient = useQueryClient();
  const { form, submit, refusal } = useValidatedForm({
    initial: { business_name: "", phone: "", message: "" },
    schema,
    send: async ({ business_name, phone, message }) => {
      const said = { business_name: business_name.trim(), phone: phone.trim(), message: message.trim() || null };
      try {
        queryClient.setQueryData(ownApplicationQuery.queryKey, await applyAsOwner(said));
      } catch (thrown) {
        if (isProblem(thrown, "owner-application-pending") || isProblem(thrown, "already-owner")) {
          // Done in another tab, or decided meanwhile: the page knows less than the server.
          await Promise.all(
            [ownApplicationQuery, meQuery].map(({ queryKey }) => queryClient.refetchQueries({ queryKey })),
          );
        } else {
          throw thrown;
        }
      }
    },
  });
  return (
    <Form submit={submit} refusal={refusal} label={t("form")}>
      <form.AppField name="business_name">
        {(field) => <field.TextField label={t("business")} autoComplete="organization" />}
      </form.AppField>
      <form.AppField name="phone">
        {(field) => <field.TextField label={t("phone")} autoComplete="tel" inputMode="tel" />}
      </form.AppField>
      <form.AppField name="message">{() => <TextAreaField label={t("message")} />}</form.AppField>
      <form.AppForm>
        <form.SubmitButton>{t("apply")}</form.SubmitButton>
      </form.AppForm>
    </Form>
  );
}
