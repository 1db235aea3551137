import { clsx } from "clsx";
import { LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@common/ui/button";

interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Sends the form around it; while that lasts it is not sent again, and keeps the focus. */
export function SubmitButton({ children, className }: SubmitButtonProps) {
  const { isSubmitting } = useFormContext().formState;
  return (
    <Button
      type="submit"
      aria-disabled={isSubmitting}
      aria-busy={isSubmitting}
      onClick={(event) => {
        if (isSubmitting) {
          event.preventDefault();
        }
      }}
      className={clsx("aria-disabled:opacity-60", className)}
    >
      {isSubmitting && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </Button>
  );
}
