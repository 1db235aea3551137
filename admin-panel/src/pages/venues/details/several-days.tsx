import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { clockOf, WEEKDAYS, type DayHours, type Opening } from "./hours";

interface SeveralDaysProps {
  readonly usual: Opening;
  readonly onApply: (days: readonly number[], hours: DayHours) => void;
}

/** Opens several days in the same way, or closes them, at once. */
export function SeveralDays(props: SeveralDaysProps) {
  const t = useTranslations("venues");
  const [open, setOpen] = useState(false);
  return (
    <section className="rounded-xl border bg-card p-3">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex items-center gap-2 rounded font-semibold"
      >
        <ChevronRight aria-hidden className={clsx("size-4", open && "rotate-90")} />
        {t("hours.several")}
      </button>
      {open && <SeveralDaysForm {...props} />}
    </section>
  );
}

function SeveralDaysForm({ usual, onApply }: SeveralDaysProps) {
  const t = useTranslations("venues");
  const [days, setDays] = useState<readonly number[]>([]);
  const [hours, setHours] = useState<DayHours>({ mode: "own", ...usual });
  const [from, until] = [clockOf(hours.open), clockOf(hours.close)];
  const isTime = from !== undefined && until !== undefined && from < until;
  const apply = () => {
    onApply(days, hours.mode === "own" ? hours : { ...usual, mode: hours.mode });
    setDays([]);
    toast.info(t("hours.copied"));
  };
  return (
    <div className="mt-3 space-y-3">
      <DayBoxes chosen={days} onChange={setDays} />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          aria-label={t("hours.several")}
          className="w-40"
          value={hours.mode}
          onChange={(event) => setHours({ ...hours, mode: event.target.value as DayHours["mode"] })}
        >
          <option value="usual">{t("hours.modes.usual")}</option>
          <option value="own">{t("hours.modes.own")}</option>
          <option value="closed">{t("hours.modes.closed")}</option>
        </Select>
        {hours.mode === "own" && (
          <>
            <Time label={t("hours.open")} value={hours.open} onChange={(open) => setHours({ ...hours, open })} />
            <Time label={t("hours.close")} value={hours.close} onChange={(close) => setHours({ ...hours, close })} />
          </>
        )}
        <Button variant="outline" disabled={days.length === 0 || (hours.mode === "own" && !isTime)} onClick={apply}>
          {t("hours.apply")}
        </Button>
      </div>
    </div>
  );
}

interface DayBoxesProps {
  readonly chosen: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

function DayBoxes({ chosen, onChange }: DayBoxesProps) {
  const t = useTranslations();
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-2">
      <legend className="mb-1.5 text-sm font-medium">{t("venues.hours.days")}</legend>
      {WEEKDAYS.map(Number).map((day) => (
        <label key={day} className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-primary"
            checked={chosen.includes(day)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, day] : chosen.filter((each) => each !== day))
            }
          />
          {t(`weekdays.${WEEKDAYS[day] ?? "0"}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Time({ label, value, onChange }: TimeProps) {
  const id = useId();
  return (
    <div className="w-24 space-y-1.5">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={clockOf(value) === undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
