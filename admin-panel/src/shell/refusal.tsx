import { useTranslations } from "use-intl";
import { useLocale } from "@common/i18n/use-locale";
import { Button } from "@common/ui/button";

/** Says to customers that the panel is not for them, and what they could do. */
export function Refusal() {
  const t = useTranslations("panel");
  const locale = useLocale();
  return (
    <main className="mx-auto max-w-lg space-y-4 px-4 py-16">
      <title>{t("refused")}</title>
      <h1 className="text-2xl font-bold">{t("refused")}</h1>
      <p className="text-muted-foreground">{t("refusedText")}</p>
      <div className="flex flex-wrap gap-2">
        <Button asChild>
          <a href={`/${locale}/owners`}>{t("apply")}</a>
        </Button>
        <Button asChild variant="outline">
          <a href={`/${locale}`}>{t("site")}</a>
        </Button>
      </div>
    </main>
  );
}
