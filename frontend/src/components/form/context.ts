import { createFormHookContexts } from "@tanstack/react-form";

/** How fields and buttons find the form around them. */
export const { fieldContext, formContext, useFieldContext, useFormContext } = createFormHookContexts();
