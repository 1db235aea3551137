import { useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { SelectField } from "@/form/choice-fields";
import { TextField } from "@/form/text-field";
import { clockRows, isAgain } from "@common/lib/clock-rows";
import { momentOf, instantOf } from "./moments";
import type { Span } from "./entries";
import type { SpanValues } from "./span-schema";

/** Fields for the beginning and the end of a time, by the clock of the venue. */
export function SpanFields({ zone }: { readonly zone: string }) {
  return (
    <>
      <MomentFields side="start" zone={zone} />
      <MomentFields side="end" zone={zone} />
    </>
  );
}

interface MomentFieldsProps {
  readonly side: "start" | "end";
  readonly zone: string;
}

function MomentFields({ side, zone }: MomentFieldsProps) {
  const t = useTranslations("calendar");
  const [day, row] = useWatch<SpanValues, [`${typeof side}.day`, `${typeof side}.row`]>({
    name: [`${side}.day`, `${side}.row`],
  });
  const label = t(side === "start" ? "starts" : "ends");
  const rows = /^\d{4}-\d\d-\d\d$/.test(day) ? clockRows(day, zone).map((each) => each.row) : [];
  // What lies between half-hours, or is not on the clock of that day, is shown as it is.
  const shown = rows.includes(row) ? rows : [row, ...rows];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8rem] items-start gap-2">
      <TextField name={`${side}.day`} label={label} type="date" />
      <SelectField name={`${side}.row`} label={`${label}, ${t("clock")}`}>
        {shown.map((each) => (
          <option key={each} value={each}>
            {each.slice(0, 5)}
            {isAgain(each) && ` (${t("again")})`}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** What the fields show at first. */
export function valuesOf({ start, end }: Span, zone: string): SpanValues {
  return { start: momentOf(start, zone), end: momentOf(end, zone) };
}

/** The time that the fields tell, as the API takes it. */
export function instantsOf({ start, end }: SpanValues, zone: string) {
  const text = (moment: SpanValues["start"]) => new Date(instantOf(moment, zone) ?? Number.NaN).toISOString();
  return { start_datetime: text(start), end_datetime: text(end) };
}
