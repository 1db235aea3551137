import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLocale } from "@common/i18n/use-locale";
import { Meta } from "./meta";
import { Button } from "@common/ui/button";

interface PageNotFoundProps {
  readonly title?: string;
  readonly text?: string;
}

/** Shown where there is no page, or nothing that it could show. */
export function PageNotFound({ title, text }: PageNotFoundProps) {
  const t = useTranslations("notFound");
  const locale = useLocale();
  return (
    <section className="mx-auto max-w-xl space-y-4 py-16 text-center">
      <Meta title={title ?? t("title")} hidden />
      <h1 className="text-3xl font-extrabold">{title ?? t("title")}</h1>
      <p className="text-muted-foreground">{text ?? t("text")}</p>
      <Button asChild>
        <Link to="/$locale" params={{ locale }}>
          {t("home")}
        </Link>
      </Button>
    </section>
  );
}
