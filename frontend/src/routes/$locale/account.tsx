import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { meQuery } from "@common/api/me";
import { DevicesSection } from "@/components/account/devices-section";
import { EmailSection } from "@/components/account/email-section";
import { PasswordSection } from "@/components/account/password-section";
import { PreferencesSection } from "@/components/account/preferences-section";
import { ProfileSection } from "@/components/account/profile-section";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Skeleton } from "@common/ui/card";
import { requireSignedIn } from "@/session/guard";

export const Route = createFileRoute("/$locale/account")({
  beforeLoad: requireSignedIn,
  component: AccountPage,
});

function AccountPage() {
  const t = useTranslations("account");
  const { data: me, error, refetch } = useQuery(meQuery);
  return (
    <section className="mx-auto max-w-2xl space-y-5">
      <Meta title={t("title")} hidden />
      <h1 className="text-2xl font-extrabold">{t("title")}</h1>
      {me ? (
        <>
          <ProfileSection me={me} />
          <EmailSection me={me} />
          <PasswordSection me={me} />
          <PreferencesSection me={me} />
          <DevicesSection />
        </>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-96" />
      )}
    </section>
  );
}
