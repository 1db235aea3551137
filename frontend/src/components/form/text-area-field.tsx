import { useId } from "react";
import { Label } from "@common/ui/label";
import { Textarea } from "@common/ui/input";
import { useFieldContext } from "./context";
import { FieldError, firstMessage } from "@common/form/field-error";

/** Any number of lines in a form. */
export function TextAreaField({ label }: { readonly label: string }) {
  const field = useFieldContext<string>();
  const id = useId();
  const message = firstMessage(field.state.meta.errors);
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{label}</Label>
      <Textarea
        id={id}
        name={field.name}
        rows={6}
        value={field.state.value}
        onChange={(event) => field.handleChange(event.target.value)}
        aria-invalid={message !== undefined}
        aria-describedby={message ? `${id}-error` : undefined}
      />
      <FieldError id={`${id}-error`} message={message} />
    </div>
  );
}
