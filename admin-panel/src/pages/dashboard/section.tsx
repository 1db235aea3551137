import { useId, type ReactNode } from "react";
import { Card } from "@common/ui/card";

interface SectionProps {
  readonly title: string;
  /** What the section is about, for all to read. */
  readonly text?: string;
  /** What can be chosen or followed there. */
  readonly aside?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** One matter of the dashboard. */
export function Section({ title, text, aside, busy = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} aria-busy={busy}>
      <Card className="space-y-4">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="space-y-1">
            <h2 id={id} className="text-lg font-bold">
              {title}
            </h2>
            {text && <p className="text-sm text-muted-foreground">{text}</p>}
          </div>
          {aside}
        </div>
        {children}
      </Card>
    </section>
  );
}
