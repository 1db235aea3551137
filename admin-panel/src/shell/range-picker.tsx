import { useId } from "react";
import { useTranslations } from "use-intl";
import { plusDays } from "@common/lib/zone";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { LONGEST_RANGE, presetOf, PRESETS, rangeOf, type Range } from "./range";

interface RangePickerProps {
  readonly range: Range;
  /** Which day it is at the venues. */
  readonly today: string;
  readonly onChoose: (range: Range) => void;
}

/** Chooses days: by a name that people use, or the first and the last one. */
export function RangePicker({ range, today, onChoose }: RangePickerProps) {
  const t = useTranslations("panel");
  const id = useId();
  const last = plusDays(range.to, -1);
  const begin = (from: string) => {
    if (from) {
      onChoose({ from, to: from >= range.to ? plusDays(from, 1) : earlier(range.to, plusDays(from, LONGEST_RANGE)) });
    }
  };
  const end = (until: string) => {
    if (until) {
      const to = plusDays(until, 1);
      onChoose({ from: range.from >= to ? until : later(range.from, plusDays(to, -LONGEST_RANGE)), to });
    }
  };
  return (
    <div role="group" aria-label={t("range")} className="flex flex-wrap items-center gap-2">
      <Select
        aria-label={t("range")}
        className="h-9 w-auto text-sm"
        value={presetOf(range, today) ?? "custom"}
        onChange={(event) => {
          const preset = PRESETS.find((each) => each === event.target.value);
          if (preset) {
            onChoose(rangeOf(preset, today));
          }
        }}
      >
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {t(`ranges.${preset}`)}
          </option>
        ))}
        <option value="custom">{t("ranges.custom")}</option>
      </Select>
      <Label htmlFor={`${id}-from`}>{t("from")}</Label>
      <Input
        id={`${id}-from`}
        type="date"
        className="h-9 w-auto text-sm"
        value={range.from}
        onChange={(event) => begin(event.target.value)}
      />
      <Label htmlFor={`${id}-to`}>{t("to")}</Label>
      <Input
        id={`${id}-to`}
        type="date"
        className="h-9 w-auto text-sm"
        value={last}
        onChange={(event) => end(event.target.value)}
      />
    </div>
  );
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
