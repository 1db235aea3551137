import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { siteQuery } from "@/api/site";
import { signInWithGoogle } from "@/api/users";
import { useLocale } from "@common/i18n/use-locale";
import { googleAnswerSchema, loadGoogle } from "./google-script";
import { SignInFailure } from "./sign-in-failure";

interface GoogleSignInProps {
  readonly redirect?: string | undefined;
  readonly onSignedIn: () => void;
}

/** Google's own button, where whoever runs the site has set it up. */
export function GoogleSignIn({ redirect, onSignedIn }: GoogleSignInProps) {
  const t = useTranslations("auth");
  const { data: site } = useQuery(siteQuery);
  const [failure, setFailure] = useState<unknown>();
  const locale = useLocale();
  if (!site?.google_client_id) {
    return null;
  }
  const receive = async (answer: unknown) => {
    setFailure(undefined);
    try {
      await signInWithGoogle(googleAnswerSchema.parse(answer).credential, locale);
      onSignedIn();
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  return (
    <div className="space-y-4">
      <p className="flex items-center gap-3 text-sm text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        {t("or")}
      </p>
      <GoogleButton key={locale} clientId={site.google_client_id} onAnswer={receive} />
      {failure !== undefined && <SignInFailure error={failure} login="" redirect={redirect} />}
    </div>
  );
}

interface GoogleButtonProps {
  readonly clientId: string;
  readonly onAnswer: (answer: unknown) => Promise<void>;
}

function GoogleButton({ clientId, onAnswer }: GoogleButtonProps) {
  const t = useTranslations("auth");
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const receive = useEffectEvent((answer: unknown) => void onAnswer(answer));
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const google = await loadGoogle();
      if (!left && place.current) {
        google.initialize({ client_id: clientId, callback: (answer) => receive(answer) });
        google.renderButton(place.current, { type: "standard", size: "large", text: "continue_with", locale });
      }
    };
    // Where the script is blocked there is no button; all other ways to sign in are left.
    draw().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [clientId, locale]);
  return <div ref={place} aria-label={t("google")} role="group" className="flex min-h-11 justify-center" />;
}
