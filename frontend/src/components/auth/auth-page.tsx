import type { ReactNode } from "react";
import { Meta } from "../meta";
import { Card } from "@common/ui/card";

interface AuthPageProps {
  readonly title: string;
  readonly lead?: string;
  /** The address of the page holds a secret that no other site may see. */
  readonly secret?: boolean;
  readonly children: ReactNode;
}

/** A page with one narrow form. */
export function AuthPage({ title, lead, secret, children }: AuthPageProps) {
  return (
    <section className="mx-auto max-w-md py-4">
      <Meta title={title} hidden />
      {secret && <meta name="referrer" content="no-referrer" />}
      <Card className="space-y-5">
        <div className="space-y-1">
          <h1 className="text-2xl font-extrabold">{title}</h1>
          {lead && <p className="text-muted-foreground">{lead}</p>}
        </div>
        {children}
      </Card>
    </section>
  );
}
