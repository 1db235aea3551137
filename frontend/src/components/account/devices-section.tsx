import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { signOutEverywhere } from "@/api/users";
import { useLocale } from "@common/i18n/use-locale";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Section } from "./section";

/** Ends all sign-ins of somebody. */
export function DevicesSection() {
  const t = useTranslations("account");
  const locale = useLocale();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: async () => {
      await signOutEverywhere();
      toast.success(t("signedOutEverywhere"));
      await navigate({ to: "/$locale", params: { locale } });
    },
  });
  return (
    <Section title={t("sessions")}>
      <p className="text-muted-foreground">{t("sessionsText")}</p>
      {leave.isError && <Failure error={leave.error} />}
      <Button variant="outline" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {t("signOutEverywhere")}
      </Button>
    </Section>
  );
}
