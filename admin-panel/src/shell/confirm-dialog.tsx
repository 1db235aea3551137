import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "@common/ui/dialog";
import { Textarea } from "@common/ui/input";
import { Label } from "@common/ui/label";

interface ConfirmDialogProps {
  /** The button that leads here. */
  readonly trigger: ReactNode;
  readonly title: string;
  /** What will happen, and to what. */
  readonly description: ReactNode;
  /** What is done, as the button says it. */
  readonly action: string;
  readonly destructive?: boolean;
  /** Whether a reason may or has to be given, and how long it may be. */
  readonly reason?: { readonly label: string; readonly required: boolean; readonly longest: number };
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** Asks before something is done that cannot be undone, names it, does it, and tells why it could not be done. */
export function ConfirmDialog({ trigger, ...question }: ConfirmDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      {open && <Question {...question} onDone={() => setOpen(false)} />}
    </Dialog>
  );
}

type QuestionProps = Omit<ConfirmDialogProps, "trigger"> & { readonly onDone: () => void };

function Question({ title, description, action, destructive, reason, onConfirm, onDone }: QuestionProps) {
  const t = useTranslations("panel");
  const id = useId();
  const [text, setText] = useState("");
  const doing = useMutation({ mutationFn: () => onConfirm(text.trim()), onSuccess: onDone });
  const incomplete = reason?.required === true && text.trim() === "";
  return (
    <DialogContent title={title} description={description}>
      <div className="mt-4 space-y-4">
        {reason && (
          <div className="space-y-1.5">
            <Label htmlFor={id}>{reason.label}</Label>
            <Textarea
              id={id}
              value={text}
              maxLength={reason.longest}
              required={reason.required}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        )}
        {doing.error && <Failure error={doing.error} />}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose asChild>
            <Button variant="outline">{t("cancel")}</Button>
          </DialogClose>
          <Button
            variant={destructive ? "destructive" : "default"}
            disabled={doing.isPending || incomplete}
            aria-busy={doing.isPending}
            onClick={() => doing.mutate()}
          >
            {action}
          </Button>
        </div>
      </div>
    </DialogContent>
  );
}
