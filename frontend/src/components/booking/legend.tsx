import { useTranslations } from "use-intl";
import { clsx } from "clsx";

const ENTRIES = [
  ["free", "bg-accent"],
  ["selected", "bg-primary"],
  ["mine", "bg-warning"],
  ["taken", "bg-muted"],
] as const;

/** What the colours of the grid mean. */
export function Legend() {
  const t = useTranslations("book");
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground">
      {ENTRIES.map(([state, colour]) => (
        <li key={state} className="flex items-center gap-1.5">
          <span className={clsx("size-4 rounded border", colour)} />
          {t(state)}
        </li>
      ))}
    </ul>
  );
}
