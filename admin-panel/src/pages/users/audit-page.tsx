import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { PageHeader } from "@/shell/page-header";
import { Button } from "@common/ui/button";
import { AuditTable } from "./audit-table";

/** The audit trail of all accounts. */
export function Component() {
  const t = useTranslations("users");
  return (
    <>
      <PageHeader title={t("auditTitle")}>
        <Button asChild variant="outline">
          <Link to="/users">{t("all")}</Link>
        </Button>
      </PageHeader>
      <AuditTable id="audit" />
    </>
  );
}
