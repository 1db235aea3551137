import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Failure } from "@common/components/failure";
import { Meta } from "./meta";

const AFTER_DEPLOYMENT = /dynamically imported module|module script/i;

/** Shown instead of a page that could not be loaded. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const t = useTranslations("failure");
  const router = useRouter();
  const again = () => {
    if (error instanceof Error && AFTER_DEPLOYMENT.test(error.message)) {
      // The files of this page were replaced by newer ones.
      window.location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return (
    <section className="mx-auto max-w-xl space-y-4 py-10">
      <Meta title={t("title")} hidden />
      <h1 className="text-2xl font-bold">{t("title")}</h1>
      <p className="text-muted-foreground">{t("text")}</p>
      <Failure error={error} onRetry={again} />
    </section>
  );
}
