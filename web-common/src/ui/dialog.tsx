import { X } from "lucide-react";
import { Dialog as Root } from "radix-ui";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { clsx } from "clsx";

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
  const t = useTranslations("common");
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
        className={clsx(
          "fixed z-50 mx-auto overflow-y-auto shadow-xl base:inset-x-3 base:top-1/2 base:max-h-[92dvh] base:max-w-md base:-translate-y-1/2 base:rounded-2xl base:border base:bg-card base:p-5",
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
