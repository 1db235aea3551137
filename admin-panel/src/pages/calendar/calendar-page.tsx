import { useTranslations } from "use-intl";
import { PageHeader } from "@/shell/page-header";

export function Component() {
  const t = useTranslations("calendar");
  return <PageHeader title={t("title")} />;
}
