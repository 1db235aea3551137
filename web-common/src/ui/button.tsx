import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

const look = cva(
  "inline-flex base:shrink-0 items-center justify-center gap-2 base:rounded-lg base:text-sm font-semibold whitespace-nowrap transition-colors disabled:pointer-events-none disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        default: "bg-primary text-primary-foreground hover:opacity-90",
        outline: "border bg-card hover:bg-muted",
        ghost: "hover:bg-muted",
        link: "text-primary underline-offset-4 hover:underline",
        destructive: "bg-destructive text-destructive-foreground hover:opacity-90",
      },
      size: { default: "h-11 px-4", small: "h-9 px-3", large: "h-12 px-6 text-base", icon: "size-11" },
    },
    defaultVariants: { variant: "default", size: "default" },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof look> & { asChild?: boolean };

/** A button; with {@code asChild} it lends its looks to a link. */
export function Button({ className, variant, size, asChild, type, ...props }: ButtonProps) {
  if (asChild) {
    return <Slot.Root className={clsx(look({ variant, size }), className)} {...props} />;
  }
  return <button type={type ?? "button"} className={clsx(look({ variant, size }), className)} {...props} />;
}
