import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { useNavigate } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { addUser, forgetUsers, scopesQuery } from "@/api/users";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { UnsavedGuard, useUnsaved } from "@/form/unsaved";
import { useSentForm } from "@/form/use-sent-form";
import { PageHeader } from "@/shell/page-header";
import { Failure } from "@common/components/failure";
import { newPasswordSchema } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import { Card, Skeleton } from "@common/ui/card";
import { Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { PasswordField } from "./password-field";
import { ProfileFields } from "./profile-fields";
import { ScopeChoice } from "./scope-choice";
import { PRESET_NAMES, presetOf, PRESETS } from "./scopes";
import { FIELD_OF, profileFields } from "./user-form";

const schema = z.object({ ...profileFields, password: newPasswordSchema, scopes: z.array(z.string()) });
type Values = z.infer<typeof schema>;

/** Opens an account for somebody. */
export function Component() {
  const t = useTranslations("users");
  return (
    <UnsavedGuard>
      <PageHeader title={t("new")} />
      <NewUserForm />
    </UnsavedGuard>
  );
}

function NewUserForm() {
  const t = useTranslations("users");
  const sent = useNewUser();
  return (
    <Form {...sent} label={t("new")} className="max-w-2xl">
      <Card className="space-y-4">
        <ProfileFields emailHint={t("emailHint")} />
        <PasswordField name="password" label={t("password")} />
      </Card>
      <Card className="space-y-4">
        <ScopeFields form={sent.form} />
      </Card>
      <SubmitButton>{t("create")}</SubmitButton>
    </Form>
  );
}

function useNewUser() {
  const t = useTranslations("users");
  const navigate = useNavigate();
  const client = useQueryClient();
  const sent = useSentForm<Values, Values>({
    schema,
    defaults: { username: "", full_name: "", email: "", locale: "bg", password: "", scopes: [...PRESETS.customer] },
    fieldOf: { ...FIELD_OF, "weak-password": "password" },
    texts: { "email-taken": t("emailTaken") },
    send: async ({ username, full_name, email, ...values }) => {
      const name = full_name.trim();
      const user = await addUser({
        ...values,
        username: username.trim(),
        email: email.trim(),
        ...(name ? { full_name: name } : {}),
      });
      release();
      toast.success(t("createdNow"));
      void forgetUsers(client);
      await navigate(`/users/${user.id}`);
    },
  });
  const release = useUnsaved(sent.form.formState.isDirty);
  return sent;
}

function ScopeFields({ form }: { readonly form: UseFormReturn<Values, unknown, Values> }) {
  const t = useTranslations("users");
  const available = useQuery(scopesQuery);
  const chosen = useWatch({ control: form.control, name: "scopes" });
  const choose = (scopes: readonly string[]) => form.setValue("scopes", [...scopes], { shouldDirty: true });
  return (
    <>
      <div className="space-y-1.5">
        <Label htmlFor="preset">{t("preset")}</Label>
        <Select
          id="preset"
          aria-describedby="preset-hint"
          value={presetOf(chosen) ?? "custom"}
          onChange={(event) => {
            const name = PRESET_NAMES.find((each) => each === event.target.value);
            if (name) {
              choose(PRESETS[name]);
            }
          }}
        >
          {PRESET_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`roles.${name}`)}
            </option>
          ))}
          {presetOf(chosen) === undefined && <option value="custom">{t("roles.custom")}</option>}
        </Select>
        <p id="preset-hint" className="text-sm text-muted-foreground">
          {t("presetHint")}
        </p>
      </div>
      <details className="rounded-lg border p-3">
        <summary className="cursor-pointer font-semibold">{t("exactScopes")}</summary>
        <div className="mt-3">
          {available.error && <Failure error={available.error} onRetry={() => void available.refetch()} />}
          {available.isPending && <Skeleton className="h-40" />}
          {available.data && <ScopeChoice available={available.data} chosen={chosen} onChoose={choose} />}
        </div>
      </details>
    </>
  );
}
