import { Switch as Root } from "radix-ui";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

export function Switch({ className, ...props }: ComponentProps<typeof Root.Root>) {
  return (
    <Root.Root
      className={clsx(
        "inline-flex h-6 w-11 shrink-0 items-center rounded-full border-2 border-transparent bg-muted-foreground/80 transition-colors data-[state=checked]:bg-primary",
        className,
      )}
      {...props}
    >
      <Root.Thumb className="block size-5 rounded-full bg-card transition-transform data-[state=checked]:translate-x-5" />
    </Root.Root>
  );
}
