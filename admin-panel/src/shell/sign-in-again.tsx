import { useQueryClient } from "@tanstack/react-query";
import { Dialog as Root } from "radix-ui";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { readMe, type User } from "@common/api/me";
import { requiredSchema } from "@common/form/schemas";
import { useLocale } from "@common/i18n/use-locale";
import { z } from "@common/lib/zod";
import { signIn } from "@common/session/sign-in";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextField } from "@/form/text-field";
import { useSentForm } from "@/form/use-sent-form";

const schema = z.object({ login: requiredSchema, password: requiredSchema });

/** Asks to sign in while the page stays as it is, so that nothing typed is lost. */
export function SignInAgain({ me }: { readonly me: User }) {
  const t = useTranslations("panel");
  return (
    <Root.Root open>
      <Root.Portal>
        <Root.Overlay className="fixed inset-0 z-60 bg-black/60" />
        <Root.Content
          onEscapeKeyDown={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          className="fixed inset-x-3 top-1/2 z-60 mx-auto max-w-md -translate-y-1/2 space-y-4 rounded-2xl border bg-card p-5 shadow-xl"
        >
          <Root.Title className="text-lg font-bold">{t("sessionEnded")}</Root.Title>
          <Root.Description className="text-muted-foreground">{t("sessionEndedText")}</Root.Description>
          <AgainForm me={me} />
        </Root.Content>
      </Root.Portal>
    </Root.Root>
  );
}

function AgainForm({ me }: { readonly me: User }) {
  const t = useTranslations("panel");
  const locale = useLocale();
  const client = useQueryClient();
  const { form, submit, refusal } = useSentForm({
    schema,
    defaults: { login: me.username, password: "" },
    send: async ({ login, password }) => {
      await signIn(login.trim(), password);
      const now = await readMe();
      if (now.id !== me.id) {
        // What stands on the page is the other person's.
        toast.info(t("otherPerson"));
        window.location.reload();
        return;
      }
      await client.invalidateQueries();
    },
  });
  return (
    <Form form={form} submit={submit} refusal={refusal}>
      <TextField name="login" label={t("login")} autoComplete="username" />
      <TextField name="password" type="password" label={t("password")} autoComplete="current-password" />
      <SubmitButton className="w-full">{t("signIn")}</SubmitButton>
      <p className="text-sm">
        <a href={`/${locale}/login`} target="_blank" rel="noreferrer" className="text-primary underline">
          {t("signInElsewhere")}
        </a>
      </p>
    </Form>
  );
}
