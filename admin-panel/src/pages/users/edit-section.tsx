import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { changeUser, forgetUsers, type User } from "@/api/users";
import { SwitchField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { useUnsaved } from "@/form/unsaved";
import { useSentForm } from "@/form/use-sent-form";
import { usePerson } from "@/shell/person";
import { ProfileFields } from "./profile-fields";
import { changeOf, FIELD_OF, profileOf, profileSchema, type ProfileValues } from "./user-form";

/** What somebody is called and how somebody is reached. */
export function EditSection({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const common = useTranslations("common");
  const { me } = usePerson();
  const client = useQueryClient();
  // What was shown when somebody began to type: what others have changed since is not taken back.
  const [shown, setShown] = useState(() => profileOf(user));
  const sent = useSentForm<ProfileValues, ProfileValues>({
    schema: profileSchema,
    defaults: shown,
    fieldOf: FIELD_OF,
    texts: { "email-taken": t("emailTaken") },
    send: async (values) => {
      const changed = await changeUser(user.id, changeOf(shown, values));
      setShown(profileOf(changed));
      sent.form.reset(profileOf(changed));
      toast.success(t("saved"));
      await forgetUsers(client);
    },
  });
  useUnsaved(sent.form.formState.isDirty);
  return (
    <Form {...sent} label={t("data")}>
      <ProfileFields emailHint={t(user.id === me.id ? "ownEmailHint" : "emailHint")} />
      <SwitchField name="booking_reminders" label={t("reminders")} />
      <SubmitButton>{common("save")}</SubmitButton>
    </Form>
  );
}
