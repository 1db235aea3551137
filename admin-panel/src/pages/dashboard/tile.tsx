import type { ReactNode } from "react";

interface TileProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Something else about it. */
  readonly hint?: string | undefined;
}

/** A number, and what it counts. */
export function Tile({ label, children, hint }: TileProps) {
  return (
    <div className="flex h-full flex-col justify-between gap-1 rounded-2xl border bg-card px-4 py-3">
      <span className="text-sm text-muted-foreground">{label}</span>
      <span className="text-2xl font-bold tabular-nums">{children}</span>
      {hint && <span className="text-xs text-muted-foreground">{hint}</span>}
    </div>
  );
}
