import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { isProblem } from "@common/api/problem";
import { resendVerification } from "@/api/users";
import { useLocale } from "@common/i18n/use-locale";
import { Failure } from "@common/components/failure";
import { isEmail } from "@common/form/schemas";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";

interface SignInFailureProps {
  readonly error: unknown;
  /** What was typed: an address, a username, or nothing. */
  readonly login: string;
  readonly redirect?: string | undefined;
}

/** Says why somebody could not sign in, and what to do. */
export function SignInFailure({ error, login, redirect }: SignInFailureProps) {
  const t = useTranslations("auth");
  const locale = useLocale();
  if (!isProblem(error, "email-not-verified")) {
    return <Failure error={error} />;
  }
  return (
    <div className="space-y-3">
      <Failure error={error} />
      {isEmail(login) ? (
        <ResendButton email={login.trim()} />
      ) : (
        <Button asChild variant="outline" className="w-full">
          <Link to="/$locale/check-mail" params={{ locale }} search={{ redirect }}>
            {t("resend")}
          </Link>
        </Button>
      )}
    </div>
  );
}

function ResendButton({ email }: { readonly email: string }) {
  const t = useTranslations("auth");
  const resend = useMutation({ mutationFn: () => resendVerification(email) });
  if (resend.isSuccess) {
    return <Alert variant="info">{t("resent")}</Alert>;
  }
  return (
    <>
      <Button variant="outline" className="w-full" disabled={resend.isPending} onClick={() => resend.mutate()}>
        {t("resend")}
      </Button>
      {resend.isError && <Failure error={resend.error} />}
    </>
  );
}
