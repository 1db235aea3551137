import { createFormHook, revalidateLogic, type DeepKeys } from "@tanstack/react-form";
import { useState } from "react";
import type { z } from "@common/lib/zod";
import { ApiProblem } from "@common/api/problem";
import { useProblemText } from "@common/i18n/problem-text";
import { fieldContext, formContext } from "./context";
import { SubmitButton } from "./submit-button";
import { TextField } from "./text-field";

const { useAppForm } = createFormHook({
  fieldContext,
  formContext,
  fieldComponents: { TextField },
  formComponents: { SubmitButton },
});

interface Plan<Values extends Record<string, unknown>> {
  readonly initial: Values;
  /** What is wrong with the values; its messages are keys of the validation messages. */
  readonly schema: z.ZodMiniType<unknown, Values>;
  readonly send: (values: Values) => Promise<unknown>;
  /** Which field a refusal is about, by its kind; all others are about the form. */
  readonly fieldOf?: Readonly<Record<string, keyof Values & string>>;
}

/**
 * A form that is checked before it is sent, from then on with every change. What the server refuses is shown at the field
 * that it is about, or as {@code refusal}.
 */
export function useValidatedForm<Values extends Record<string, unknown>>(plan: Plan<Values>) {
  const problemText = useProblemText();
  const [refusal, setRefusal] = useState<unknown>();
  const [done, setDone] = useState(false);
  const form = useAppForm({
    defaultValues: plan.initial,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: plan.schema },
    onSubmit: async ({ value }) => {
      try {
        await plan.send(value);
        setDone(true);
      } catch (thrown) {
        const fields = fieldsOf(thrown, plan, problemText(thrown));
        if (Object.keys(fields).length > 0) {
          form.setErrorMap({ onSubmit: { fields } });
        } else {
          setRefusal(thrown);
        }
      }
    },
  });
  const submit = async () => {
    if (form.state.isSubmitting) {
      return;
    }
    setRefusal(undefined);
    setDone(false);
    // What was refused before may be right by now.
    form.setErrorMap({ onSubmit: { fields: {} } });
    await form.handleSubmit();
  };
  return { form, submit, refusal, done };
}

type Texts<Values> = Partial<Record<DeepKeys<Values>, string>>;

function fieldsOf<Values extends Record<string, unknown>>(
  thrown: unknown,
  { fieldOf = {}, initial }: Plan<Values>,
  text: string,
): Texts<Values> {
  if (!(thrown instanceof ApiProblem)) {
    return {};
  }
  const named = fieldOf[thrown.kind];
  if (named) {
    return { [named]: text } as Texts<Values>;
  }
  const known = thrown.errors.filter(({ field }) => field in initial);
  return Object.fromEntries(known.map(({ field }) => [field, "invalid"])) as Texts<Values>;
}
