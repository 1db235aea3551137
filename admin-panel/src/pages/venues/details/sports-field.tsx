import { useFormContext } from "react-hook-form";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { SPORTS } from "@/api/venues";
import { FieldError } from "@common/form/field-error";

/** Any number of sports. */
export function SportsField({ label }: { readonly label: string }) {
  const t = useTranslations("sports");
  const id = useId();
  const { register, formState, getFieldState } = useFormContext();
  const message = getFieldState("sport_types", formState).error?.message;
  return (
    <fieldset className="space-y-1.5">
      <legend className="text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {SPORTS.map((sport) => (
          <label
            key={sport}
            className="flex min-h-10 cursor-pointer items-center gap-2 rounded-lg border border-input bg-card px-3 text-sm has-checked:border-primary has-checked:bg-accent has-checked:text-accent-foreground"
          >
            <input
              type="checkbox"
              value={sport}
              aria-invalid={message !== undefined}
              aria-describedby={message ? `${id}-error` : undefined}
              className="size-4 accent-primary"
              {...register("sport_types")}
            />
            {t(sport)}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} message={message} />
    </fieldset>
  );
}
