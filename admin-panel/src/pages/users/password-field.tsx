import { Copy, Eye, EyeOff, KeyRound } from "lucide-react";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Field } from "@/form/field";
import { Button } from "@common/ui/button";
import { Input } from "@common/ui/input";
import { newPassword } from "./new-password";

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
}

/** A password for somebody else: typed, or made here, and then to be handed over. */
export function PasswordField({ name, label }: PasswordFieldProps) {
  const t = useTranslations("users");
  const common = useTranslations("common");
  const panel = useTranslations("panel");
  const { register, setValue } = useFormContext();
  const password = String(useWatch({ name }) ?? "");
  const [shown, setShown] = useState(false);
  const make = () => {
    setValue(name, newPassword(), { shouldDirty: true, shouldValidate: true });
    setShown(true);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    toast.success(panel("copied"));
  };
  return (
    <div className="space-y-2">
      <Field name={name} label={label} hint={t("passwordHint")}>
        {(control) => (
          <Input
            type={shown ? "text" : "password"}
            // It is not the password of who types it.
            autoComplete="new-password"
            spellCheck={false}
            {...control}
            {...register(name)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" size="small" onClick={make}>
          <KeyRound aria-hidden />
          {t("generate")}
        </Button>
        <Button variant="outline" size="small" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          {common(shown ? "hide" : "show")}
        </Button>
        {password !== "" && (
          <Button variant="outline" size="small" onClick={() => void copy()}>
            <Copy aria-hidden />
            {t("copy")}
          </Button>
        )}
      </div>
    </div>
  );
}
