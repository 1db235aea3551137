import { useState, type ReactNode } from "react";
import { Dialog, DialogContent, DialogTrigger } from "@common/ui/dialog";

interface FormDialogProps {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog with a form in it, which is closed when the form is done. */
export function FormDialog({ trigger, title, children }: FormDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      {open && <DialogContent title={title}>{children(() => setOpen(false))}</DialogContent>}
    </Dialog>
  );
}
