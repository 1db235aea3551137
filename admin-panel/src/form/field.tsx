import { clsx } from "clsx";
import { useId, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { FieldError } from "@common/form/field-error";
import { Label } from "@common/ui/label";

/** What a control needs to be the one of its label, error and hint. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

export interface FieldProps {
  /** Its path in the values of the form around it. */
  readonly name: string;
  readonly label: string;
  /** Something about the field that is always shown. */
  readonly hint?: string;
  readonly className?: string;
  /** The label is for those who listen only: what the field is for can be seen otherwise. */
  readonly labelHidden?: boolean;
}

/** A field of a form: its label, its control, what is wrong with it. */
export function Field({
  name,
  label,
  hint,
  className,
  labelHidden,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const { formState, getFieldState } = useFormContext();
  const { error } = getFieldState(name, formState);
  const message = error?.message;
  const described = [message ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return (
    <div className={clsx("space-y-1.5", className)}>
      <Label htmlFor={id} className={clsx(labelHidden && "sr-only")}>
        {label}
      </Label>
      {children({ id, "aria-invalid": message !== undefined, "aria-describedby": described || undefined })}
      <FieldError id={`${id}-error`} message={message} />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
    </div>
  );
}
