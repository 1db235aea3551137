import { Search } from "lucide-react";
import { useId, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One of several, or any. */
export function SelectFilter({ label, value, onChoose, children }: FilterProps & { readonly children: ReactNode }) {
  const t = useTranslations("common");
  const id = useId();
  return (
    <div className="max-w-full space-y-1">
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        className="block h-9 w-auto max-w-full text-sm"
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{t("any")}</option>
        {children}
      </Select>
    </div>
  );
}

/** A day, {@code YYYY-MM-DD}. */
export function DayFilter({ label, value, onChoose }: FilterProps) {
  const id = useId();
  return (
    <div className="space-y-1">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type="date"
        className="block h-9 w-auto text-sm"
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value || undefined)}
      />
    </div>
  );
}

/** Any text; it is looked for when it is sent, and not with each letter. */
export function TextFilter({
  label,
  value,
  onChoose,
  type = "search",
}: FilterProps & { readonly type?: "search" | "email" }) {
  const t = useTranslations("panel");
  const id = useId();
  return (
    <form
      role="search"
      noValidate
      className="max-w-full space-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get("text");
        onChoose(typeof text === "string" ? text.trim() || undefined : undefined);
      }}
    >
      <Label htmlFor={id}>{label}</Label>
      <div className="flex gap-1">
        <Input
          // What the address bar says counts, also after going back.
          key={value}
          id={id}
          name="text"
          type={type}
          maxLength={255}
          defaultValue={value}
          className="h-9 w-56 text-sm"
        />
        <Button type="submit" variant="outline" size="icon" aria-label={t("search")} className="size-9">
          <Search aria-hidden />
        </Button>
      </div>
    </form>
  );
}
