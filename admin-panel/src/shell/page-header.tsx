import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

interface PageHeaderProps {
  readonly title: string;
  /** What can be done on the page as a whole. */
  readonly children?: ReactNode;
}

/** The head of each page; its title is also that of the browser's tab. */
export function PageHeader({ title, children }: PageHeaderProps) {
  const t = useTranslations("panel");
  return (
    <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <title>{`${title} · ${t("name")} · PloshtadkaBG`}</title>
      <h1 className="text-2xl font-bold">{title}</h1>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  );
}
