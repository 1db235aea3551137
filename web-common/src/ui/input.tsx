import type { ComponentProps } from "react";
import { clsx } from "clsx";

const look =
  "base:w-full min-w-0 rounded-lg border border-input bg-card px-3 base:text-base text-foreground placeholder:text-muted-foreground disabled:opacity-60 aria-invalid:border-destructive";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={clsx(look, "base:h-11", className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea className={clsx(look, "min-h-24 py-2", className)} {...props} />;
}

/** The platform's own list: the best one on a phone. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return <select className={clsx(look, "base:h-11 appearance-auto", className)} {...props} />;
}
