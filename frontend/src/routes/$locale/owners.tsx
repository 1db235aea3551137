import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { TEXT_LINK } from "@/components/auth/text-link";
import { Application } from "@/components/owners/application";
import { ProsePage } from "@/components/prose-page";
import { useLocale } from "@common/i18n/use-locale";

export const Route = createFileRoute("/$locale/owners")({ component: Owners });

const STEPS = ["s1", "s2", "s3", "s4"] as const;

function Owners() {
  const t = useTranslations("owners");
  const locale = useLocale();
  return (
    <ProsePage title={t("title")} lead={t("lead")}>
      <ol className="space-y-4">
        {STEPS.map((key, index) => (
          <li key={key} className="flex gap-4">
            <span aria-hidden className="grid size-9 shrink-0 place-items-center rounded-full bg-accent font-bold">
              {index + 1}
            </span>
            <div>
              <h2 className="font-bold">{t(key)}</h2>
              <p className="text-muted-foreground">{t(`${key}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <h2 className="text-xl font-bold">{t("moneyTitle")}</h2>
      <p>{t("moneyText")}</p>
      <h2 className="text-xl font-bold">{t("applyTitle")}</h2>
      <Application />
      <p className="text-muted-foreground">
        {t.rich("questions", {
          contact: (words) => (
            <Link to="/$locale/contact" params={{ locale }} className={TEXT_LINK}>
              {words}
            </Link>
          ),
        })}
      </p>
    </ProsePage>
  );
}
