import type { ReactNode } from "react";
import { Controller } from "react-hook-form";
import { Select } from "@common/ui/input";
import { Switch } from "@common/ui/switch";
import { Label } from "@common/ui/label";
import { useId } from "react";
import { Field, type FieldProps } from "./field";

/** One of several. */
export function SelectField({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  return (
    <Field {...field}>
      {(control) => (
        // What is chosen stays chosen when the choices change, and is chosen once they come.
        <Controller
          name={field.name}
          render={({ field: { value, ...chosen } }) => (
            <Select {...control} {...chosen} value={String(value ?? "")}>
              {children}
            </Select>
          )}
        />
      )}
    </Field>
  );
}

/** Yes or no. */
export function SwitchField({ name, label }: { readonly name: string; readonly label: string }) {
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <Controller
        name={name}
        render={({ field }) => (
          <Switch
            id={id}
            ref={field.ref}
            checked={Boolean(field.value)}
            onCheckedChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      <Label htmlFor={id}>{label}</Label>
    </div>
  );
}
