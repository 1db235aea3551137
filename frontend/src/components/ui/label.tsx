import { Label as Root } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export function Label({ className, ...props }: ComponentProps<typeof Root.Root>) {
  return <Root.Root className={cn("text-sm font-medium", className)} {...props} />;
}
