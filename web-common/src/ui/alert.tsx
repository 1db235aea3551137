import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { clsx } from "clsx";

const look = cva("rounded-xl px-4 py-3 text-sm font-medium", {
  variants: {
    variant: {
      info: "bg-accent text-accent-foreground",
      warning: "bg-warning text-warning-foreground",
      destructive: "border border-destructive text-destructive",
    },
  },
  defaultVariants: { variant: "info" },
});

/** Something that has just happened; it is read out. */
export function Alert({ className, variant, ...props }: ComponentProps<"div"> & VariantProps<typeof look>) {
  return (
    <div role={variant === "info" ? "status" : "alert"} className={clsx(look({ variant }), className)} {...props} />
  );
}
