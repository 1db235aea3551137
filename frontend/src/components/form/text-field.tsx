import { Eye, EyeOff } from "lucide-react";
import { useId, useState, type HTMLInputAutoCompleteAttribute } from "react";
import { useTranslations } from "use-intl";
import { clsx } from "clsx";
import { Button } from "@common/ui/button";
import { Input } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { useFieldContext } from "./context";
import { FieldError, firstMessage } from "@common/form/field-error";

interface TextFieldProps {
  readonly label: string;
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly type?: "text" | "email" | "password";
  /** Which keyboard a phone shows, if another than that of the type. */
  readonly inputMode?: "email" | "tel";
  /** Something about the field that is always shown. */
  readonly hint?: string;
}

/** A line of text in a form, with its label and what is wrong with it. */
export function TextField({ label, autoComplete, type = "text", inputMode, hint }: TextFieldProps) {
  const field = useFieldContext<string>();
  const id = useId();
  const [shown, setShown] = useState(false);
  const message = firstMessage(field.state.meta.errors);
  const described = [message ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  // Names and addresses are typed as they are.
  const verbatim = type !== "text" || autoComplete === "username";
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{label}</Label>
      <div className="relative">
        <Input
          id={id}
          name={field.name}
          type={type === "password" && shown ? "text" : type}
          autoComplete={autoComplete}
          value={field.state.value}
          onChange={(event) => field.handleChange(event.target.value)}
          aria-invalid={message !== undefined}
          aria-describedby={described || undefined}
          className={clsx(type === "password" && "pr-12")}
          {...(verbatim ? { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } : {})}
          inputMode={inputMode ?? (type === "email" ? "email" : undefined)}
        />
        {type === "password" && <ShowToggle label={label} shown={shown} onToggle={() => setShown(!shown)} />}
      </div>
      <FieldError id={`${id}-error`} message={message} />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
    </div>
  );
}

interface ShowToggleProps {
  readonly label: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

function ShowToggle({ label, shown, onToggle }: ShowToggleProps) {
  const t = useTranslations("common");
  const action = t(shown ? "hide" : "show");
  return (
    <Button
      variant="ghost"
      size="icon"
      className="absolute inset-y-0 right-0"
      aria-label={`${action}: ${label}`}
      onClick={onToggle}
    >
      {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
    </Button>
  );
}
