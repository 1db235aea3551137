import { useRevalidator, useRouteError } from "react-router";
import { useTranslations } from "use-intl";
import { Failure } from "@common/components/failure";
import { PageHeader } from "./page-header";

const AFTER_DEPLOYMENT = /dynamically imported module|module script/i;

/** Shown instead of a page that could not be loaded. */
export function PageFailure() {
  const t = useTranslations("panel");
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const again = () => {
    if (error instanceof Error && AFTER_DEPLOYMENT.test(error.message)) {
      // The files of this page were replaced by newer ones.
      window.location.reload();
    } else {
      void revalidate();
    }
  };
  return (
    <section className="space-y-4">
      <PageHeader title={t("failed")} />
      <p className="text-muted-foreground">{t("failedText")}</p>
      <Failure error={error} onRetry={again} />
    </section>
  );
}
