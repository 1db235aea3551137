import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";

interface PagesProps {
  readonly page: number;
  readonly last: number;
}

/** Leads through the pages of a list; the page stands in the address bar. */
export function Pages({ page, last }: PagesProps) {
  const t = useTranslations("common");
  if (last <= 1 && page === 1) {
    return null;
  }
  return (
    <nav
      aria-label={t("page", { page: String(page), pages: String(last) })}
      className="flex items-center justify-center gap-4 py-2"
    >
      <Step to={page - 1} shown={page > 1} label={t("previous")}>
        <ChevronLeft />
      </Step>
      <span aria-current="page" className="text-sm font-semibold">
        {t("page", { page: String(page), pages: String(last) })}
      </span>
      <Step to={page + 1} shown={page < last} label={t("next")}>
        <ChevronRight />
      </Step>
    </nav>
  );
}

interface StepProps {
  readonly to: number;
  readonly shown: boolean;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Step({ to, shown, label, children }: StepProps) {
  return (
    <Button asChild variant="outline" size="icon" className={shown ? "" : "invisible"}>
      <Link to="." search={(before: object) => ({ ...before, page: to })} aria-label={label}>
        {children}
      </Link>
    </Button>
  );
}
