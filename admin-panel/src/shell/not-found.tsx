import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { PageHeader } from "./page-header";

/** Shown where there is no page, or none for this person. */
export function NotFound() {
  const t = useTranslations("panel");
  return (
    <section className="space-y-4">
      <PageHeader title={t("notFound")} />
      <p className="text-muted-foreground">{t("notFoundText")}</p>
      <Button asChild>
        <Link to="/">{t("home")}</Link>
      </Button>
    </section>
  );
}
