import { LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { clsx } from "clsx";
import { Button } from "@common/ui/button";
import { useFormContext } from "./context";

interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Sends the form around it; while that lasts it is not sent again, and keeps the focus. */
export function SubmitButton({ children, className }: SubmitButtonProps) {
  const form = useFormContext();
  return (
    <form.Subscribe selector={(state) => state.isSubmitting}>
      {(sending) => (
        <Button
          type="submit"
          aria-disabled={sending}
          aria-busy={sending}
          onClick={(event) => {
            if (sending) {
              event.preventDefault();
            }
          }}
          className={clsx("aria-disabled:opacity-60", className)}
        >
          {sending && <LoaderCircle aria-hidden className="animate-spin" />}
          {children}
        </Button>
      )}
    </form.Subscribe>
  );
}
