import { useTranslations } from "use-intl";
import { clsx } from "clsx";
import { passwordStrength } from "./password-estimate";

const COLOURS = ["bg-destructive", "bg-destructive", "bg-warning-foreground", "bg-primary", "bg-primary"] as const;

interface PasswordMeterProps {
  readonly password: string;
  /** What everybody knows of whoever chooses the password. */
  readonly known?: readonly string[];
}

/** Shows how hard a password is to guess, while it is typed. */
export function PasswordMeter({ password, known = [] }: PasswordMeterProps) {
  const t = useTranslations("auth");
  const strength = passwordStrength(password, known);
  const text = t(`strength.${strength}`);
  return (
    <div className="space-y-1 text-sm">
      <div
        role="meter"
        aria-label={t("strengthLabel")}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={password ? strength : 0}
        aria-valuetext={password ? text : ""}
        className="grid grid-cols-4 gap-1"
      >
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={clsx(
              "h-1.5 rounded-full",
              password && step <= Math.max(1, strength) ? COLOURS[strength] : "bg-muted",
            )}
          />
        ))}
      </div>
      <p aria-live="polite" className="min-h-5 text-muted-foreground">
        {password && `${t("strengthLabel")}: ${text}`}
      </p>
    </div>
  );
}
