import type { ComponentProps } from "react";
import { clsx } from "clsx";

export function Card({ className, ...props }: ComponentProps<"div">) {
  return <div className={clsx("rounded-2xl border base:bg-card base:p-5", className)} {...props} />;
}

export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return <div aria-hidden className={clsx("animate-pulse base:rounded-lg bg-muted", className)} {...props} />;
}
