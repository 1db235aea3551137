import { useTranslations } from "use-intl";
import type { ValidationKey } from "./schemas";

interface FieldErrorProps {
  readonly id: string;
  /** A key of the validation messages, or what the server had to say, translated already. */
  readonly message: string | undefined;
}

/** Says below a field what is wrong with it. */
export function FieldError({ id, message }: FieldErrorProps) {
  const t = useTranslations("validation");
  if (!message) {
    return null;
  }
  return (
    <p id={id} className="text-sm font-medium text-destructive">
      {t.has(message as ValidationKey) ? t(message as ValidationKey) : message}
    </p>
  );
}

/** The first thing that is wrong with a field: an issue of the schema, or a text. */
export function firstMessage(errors: readonly unknown[]): string | undefined {
  const [first] = errors;
  if (typeof first === "object" && first !== null && "message" in first && typeof first.message === "string") {
    return first.message;
  }
  return typeof first === "string" ? first : undefined;
}
