import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";

interface PagerProps {
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Leads through the pages of a list. */
export function Pager({ pageNumber, pageSize, total, onPage }: PagerProps) {
  const t = useTranslations("common");
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1 && pageNumber === 1) {
    return null;
  }
  return (
    <nav aria-label={t("page", { page: String(pageNumber), pages: String(pages) })} className="flex items-center gap-2">
      <Button variant="outline" size="small" disabled={pageNumber <= 1} onClick={() => onPage(pageNumber - 1)}>
        <ChevronLeft aria-hidden />
        {t("previous")}
      </Button>
      <span className="text-sm">{t("page", { page: String(pageNumber), pages: String(pages) })}</span>
      <Button variant="outline" size="small" disabled={pageNumber >= pages} onClick={() => onPage(pageNumber + 1)}>
        {t("next")}
        <ChevronRight aria-hidden />
      </Button>
    </nav>
  );
}
