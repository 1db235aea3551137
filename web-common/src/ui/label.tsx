import { Label as Root } from "radix-ui";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

export function Label({ className, ...props }: ComponentProps<typeof Root.Root>) {
  return <Root.Root className={clsx("text-sm font-medium", className)} {...props} />;
}
