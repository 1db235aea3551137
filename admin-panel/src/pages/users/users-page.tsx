import { useTranslations } from "use-intl";
import { PageHeader } from "@/shell/page-header";

export function Component() {
  const t = useTranslations("users");
  return <PageHeader title={t("title")} />;
}
