import type { ComponentProps } from "react";
import { useFormContext } from "react-hook-form";
import { Input, Textarea } from "@common/ui/input";
import { Field, type FieldProps } from "./field";

type InputProps = Pick<
  ComponentProps<"input">,
  "type" | "autoComplete" | "inputMode" | "min" | "max" | "step" | "placeholder" | "list"
>;

/** A line of text, a number, a day or a time. */
export function TextField({ name, label, hint, className, labelHidden, ...input }: FieldProps & InputProps) {
  const { register } = useFormContext();
  return (
    <Field {...shown({ name, label, hint, className, labelHidden })}>
      {(control) => <Input {...input} {...control} {...register(name)} />}
    </Field>
  );
}

/** Any number of lines. */
export function TextAreaField({ rows = 5, ...field }: FieldProps & { readonly rows?: number }) {
  const { register } = useFormContext();
  return <Field {...field}>{(control) => <Textarea rows={rows} {...control} {...register(field.name)} />}</Field>;
}

/** Without what was not said. */
function shown({ hint, className, labelHidden, ...rest }: { [Key in keyof FieldProps]: FieldProps[Key] | undefined }) {
  return {
    ...rest,
    ...(hint === undefined ? {} : { hint }),
    ...(className === undefined ? {} : { className }),
    ...(labelHidden === undefined ? {} : { labelHidden }),
  } as FieldProps;
}
