import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from "react-hook-form";
import { ApiProblem } from "@common/api/problem";
import { useProblemText } from "@common/i18n/problem-text";
import type { z } from "@common/lib/zod";

interface Plan<Values extends FieldValues, Sent extends FieldValues> {
  /** What is wrong with the values, told by keys of the validation messages; its output is sent. */
  readonly schema: z.ZodMiniType<Sent, Values>;
  readonly defaults: DefaultValues<Values>;
  readonly send: (values: Sent) => Promise<unknown>;
  /** Which field a refusal is about, by its kind; all others are about the form, unless the server names a field. */
  readonly fieldOf?: Readonly<Record<string, Path<Values>>>;
  /** How a refusal reads here, by its kind, where that is not how everybody is told of it. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A form, how it is sent, and why the server refused what was sent last. */
export interface SentForm<Values extends FieldValues, Sent extends FieldValues> {
  readonly form: UseFormReturn<Values, unknown, Sent>;
  readonly submit: () => Promise<void>;
  readonly refusal: unknown;
}

/**
 * A form that is checked before it is sent, from then on with every change. What the server refuses is shown at the field
 * that it is about, or as {@code refusal}; what was typed stays.
 */
export function useSentForm<Values extends FieldValues, Sent extends FieldValues>({
  schema,
  defaults,
  send,
  fieldOf = {},
  texts = {},
}: Plan<Values, Sent>): SentForm<Values, Sent> {
  const problemText = useProblemText();
  const [refusal, setRefusal] = useState<unknown>();
  const form = useForm<Values, unknown, Sent>({ resolver: zodResolver(schema), defaultValues: defaults });
  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined);
    try {
      await send(values);
    } catch (thrown) {
      const text = (thrown instanceof ApiProblem && texts[thrown.kind]) || problemText(thrown);
      const fields = fieldsOf(thrown, fieldOf, Object.keys(form.getValues()), text);
      fields.forEach(([field, message], index) => form.setError(field, { message }, { shouldFocus: index === 0 }));
      setRefusal(fields.length > 0 ? undefined : thrown);
    }
  });
  return { form, submit, refusal };
}

function fieldsOf<Values extends FieldValues>(
  thrown: unknown,
  fieldOf: Readonly<Record<string, Path<Values>>>,
  known: readonly string[],
  text: string,
): (readonly [Path<Values>, string])[] {
  if (!(thrown instanceof ApiProblem)) {
    return [];
  }
  const named = fieldOf[thrown.kind];
  if (named) {
    return [[named, text]];
  }
  return thrown.errors
    .filter(({ field }) => known.includes(field.split(/[.[]/)[0] ?? ""))
    .map(({ field }) => [field.replace(/\[(\d+)\]/g, ".$1") as Path<Values>, "invalid"] as const);
}
