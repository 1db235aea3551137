import { useTranslations } from "use-intl";
import { PageNotFound } from "@/components/page-not-found";

/** Shown for a venue that nobody may see, or that does not exist. */
export function VenueNotFound() {
  const t = useTranslations("venue");
  return <PageNotFound title={t("notFound")} text={t("notFoundText")} />;
}
