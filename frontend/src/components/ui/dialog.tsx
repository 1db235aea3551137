import { X } from "lucide-react";
import { Dialog as Root } from "radix-ui";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn";

export const Dialog = Root.Root;
export const DialogTrigger = Root.Trigger;
export const DialogClose = Root.Close;

interface DialogContentProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
  /** The title is for those who listen only. */
  readonly titleHidden?: boolean;
}

/**
 * What a dialog shows while it is open; it keeps the focus and closes on Escape. Only rendered while it is open: the focus
 * goes back to where it was then.
 */
export function DialogContent({ title, description, children, className, titleHidden }: DialogContentProps) {
  const t = useTranslations("site");
  const [opener] = useState(() => document.activeElement);
  const goBack = (event: Event) => {
    if (opener instanceof HTMLElement) {
      event.preventDefault();
      opener.focus();
    }
  };
  return (
    <Root.Portal>
      <Root.Overlay className="fixed inset-0 z-50 bg-black/60 data-[state=open]:animate-in data-[state=open]:fade-in" />
      <Root.Content
        onCloseAutoFocus={goBack}
        className={cn(
          "fixed inset-x-3 top-1/2 z-50 mx-auto max-h-[92dvh] max-w-md -translate-y-1/2 overflow-y-auto rounded-2xl border bg-card p-5 shadow-xl",
          className,
        )}
        {...(description ? {} : { "aria-describedby": undefined })}
      >
        <Root.Title className={titleHidden ? "sr-only" : "pr-8 text-lg font-bold"}>{title}</Root.Title>
        {description && <Root.Description className="mt-2 text-muted-foreground">{description}</Root.Description>}
        {children}
        <Root.Close
          aria-label={t("close")}
          className="absolute top-3 right-3 grid size-9 place-items-center rounded-full hover:bg-muted"
        >
          <X className="size-5" />
        </Root.Close>
      </Root.Content>
    </Root.Portal>
  );
}
