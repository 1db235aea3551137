import { clsx } from "clsx";
import type { ReactNode } from "react";
import { FormProvider, type FieldValues } from "react-hook-form";
import { Failure } from "@common/components/failure";
import type { SentForm } from "./use-sent-form";

interface FormProps<Values extends FieldValues, Sent extends FieldValues> extends SentForm<Values, Sent> {
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Where fields are filled in and sent. Whoever sends something wrong is led to the first field that is. */
export function Form<Values extends FieldValues, Sent extends FieldValues>({
  form,
  submit,
  refusal,
  label,
  className,
  children,
}: FormProps<Values, Sent>) {
  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          // A form in a dialog is none of the form behind it.
          event.stopPropagation();
          void submit();
        }}
        className={clsx("space-y-4", className)}
      >
        {children}
        {refusal !== undefined && <Failure error={refusal} />}
      </form>
    </FormProvider>
  );
}
