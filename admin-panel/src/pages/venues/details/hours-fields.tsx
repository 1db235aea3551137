import { Copy } from "lucide-react";
import { useId } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { SwitchField } from "@/form/choice-fields";
import { TextField } from "@/form/text-field";
import { FieldError } from "@common/form/field-error";
import { Button } from "@common/ui/button";
import { Select } from "@common/ui/input";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@common/ui/menu";
import { copyDay, setDays, WEEKDAYS, type DayHours, type HoursValues } from "./hours";
import { SeveralDays } from "./several-days";
import type { DetailsValues } from "./values";

const HALF_HOURS = Array.from(
  { length: 49 },
  (_, index) => `${String(Math.floor(index / 2)).padStart(2, "0")}:${index % 2 ? "30" : "00"}`,
);
const WORKDAYS = [0, 1, 2, 3, 4];

/** When a venue is open, in the usual week. */
export function HoursFields({ zone }: { readonly zone: string }) {
  const t = useTranslations("venues");
  const id = useId();
  const { setValue, formState, getFieldState } = useFormContext<DetailsValues>();
  const hours = useWatch<DetailsValues, "working_hours">({ name: "working_hours" });
  const change = (next: HoursValues) =>
    setValue("working_hours", next, { shouldDirty: true, shouldValidate: formState.isSubmitted });
  const noDay = getFieldState("working_hours.always", formState).error?.message;
  // What the server refuses it says of all of it.
  const refused = getFieldState("working_hours", formState).error?.message;
  return (
    <>
      <SwitchField name="working_hours.always" label={t("hours.always")} />
      <FieldError id={`${id}-error`} message={noDay ?? refused} />
      {!hours.always && (
        <>
          <p className="text-sm text-muted-foreground">{t("hours.zone", { zone })}</p>
          <datalist id={id}>
            {HALF_HOURS.map((time) => (
              <option key={time} value={time} />
            ))}
          </datalist>
          <fieldset>
            <legend className="mb-1.5 font-semibold">{t("hours.usual")}</legend>
            <Times path="working_hours.usual" list={id} />
          </fieldset>
          <fieldset>
            <legend className="mb-1.5 font-semibold">{t("hours.week")}</legend>
            <div className="divide-y rounded-xl border bg-card">
              {WEEKDAYS.map((_, index) => (
                <Day key={index} index={index} hours={hours} list={id} onChange={change} />
              ))}
            </div>
          </fieldset>
          <SeveralDays usual={hours.usual} onApply={(days, day) => change(setDays(hours, days, day))} />
        </>
      )}
    </>
  );
}

function Times({ path, list }: { readonly path: string; readonly list: string }) {
  const t = useTranslations("venues");
  return (
    <div className="grid max-w-xs grid-cols-2 gap-3">
      <TextField name={`${path}.open`} label={t("hours.open")} list={list} inputMode="numeric" autoComplete="off" />
      <TextField name={`${path}.close`} label={t("hours.close")} list={list} inputMode="numeric" autoComplete="off" />
    </div>
  );
}

interface DayProps {
  readonly index: number;
  readonly hours: HoursValues;
  readonly list: string;
  readonly onChange: (hours: HoursValues) => void;
}

function Day({ index, hours, list, onChange }: DayProps) {
  const t = useTranslations();
  const name = t(`weekdays.${WEEKDAYS[index] ?? "0"}`);
  const mode = hours.days[index]?.mode ?? "usual";
  const choose = (next: DayHours["mode"]) => {
    // Own hours begin with the usual ones, which are changed most quickly.
    const times = mode === "own" ? hours.days[index] : hours.usual;
    onChange(setDays(hours, [index], { ...(times ?? hours.usual), mode: next }));
  };
  return (
    <div role="group" aria-label={name} className="flex flex-wrap items-start gap-3 px-3 py-2">
      <span aria-hidden className="w-20 py-1.5 text-sm font-medium sm:w-28">
        {name}
      </span>
      <Select
        aria-label={t("venues.hours.mode", { day: name })}
        className="h-9 w-32 text-sm sm:w-40"
        value={mode}
        onChange={(event) => choose(event.target.value as DayHours["mode"])}
      >
        <option value="usual">{t("venues.hours.modes.usual")}</option>
        <option value="own">{t("venues.hours.modes.own")}</option>
        <option value="closed">{t("venues.hours.modes.closed")}</option>
      </Select>
      {mode === "own" && (
        <div className="max-sm:order-last max-sm:basis-full">
          <Times path={`working_hours.days.${index}`} list={list} />
        </div>
      )}
      <CopyMenu index={index} name={name} onCopy={(days) => onChange(copyDay(hours, index, days))} />
    </div>
  );
}

interface CopyMenuProps {
  readonly index: number;
  readonly name: string;
  readonly onCopy: (days: readonly number[]) => void;
}

function CopyMenu({ index, name, onCopy }: CopyMenuProps) {
  const t = useTranslations();
  const copy = (days: readonly number[]) => {
    onCopy(days);
    toast.info(t("venues.hours.copied"));
  };
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button
          variant="ghost"
          size="small"
          className="ml-auto"
          aria-label={t("venues.hours.copy", { day: name })}
          title={t("venues.hours.copy", { day: name })}
        >
          <Copy aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuContent>
        <MenuItem onSelect={() => copy(WEEKDAYS.map(Number))}>{t("venues.hours.toAll")}</MenuItem>
        <MenuItem onSelect={() => copy(WORKDAYS)}>{t("venues.hours.toWorkdays")}</MenuItem>
        {WEEKDAYS.filter((day) => Number(day) !== index).map((day) => (
          <MenuItem key={day} onSelect={() => copy([Number(day)])}>
            {t(`weekdays.${day}`)}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
