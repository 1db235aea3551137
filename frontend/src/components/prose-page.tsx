import type { ReactNode } from "react";
import { Meta } from "./meta";

interface ProsePageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A page to read. */
export function ProsePage({ title, lead, children }: ProsePageProps) {
  return (
    <article className="mx-auto max-w-2xl space-y-6 py-4">
      <Meta title={title} description={lead} />
      <header className="space-y-2">
        <h1 className="text-3xl font-extrabold">{title}</h1>
        {lead && <p className="text-lg text-muted-foreground">{lead}</p>}
      </header>
      {children}
    </article>
  );
}
