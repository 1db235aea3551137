import { useCallback } from "react";
import { sensible, z } from "@common/lib/zod";
import { plusDays } from "@common/lib/zone";
import { LONGEST_RANGE, presetOf, rangeOf, type Range } from "./range";
import { useUrlState } from "./use-url-state";

const schema = z.object({ from: sensible(z.iso.date()), to: sensible(z.iso.date()) });

/** The days that the address bar names, as of a day; the last 30 unless it names any that can be counted. */
export function useRange(today: string): readonly [Range, (range: Range) => void] {
  const [{ from, to }, change] = useUrlState(schema);
  const choose = useCallback(
    (range: Range) => {
      // What is shown without any choice goes along with the days.
      change(presetOf(range, today) === "last30" ? { from: undefined, to: undefined } : { ...range });
    },
    [change, today],
  );
  return [rangeIn(from, to) ?? rangeOf("last30", today), choose];
}

function rangeIn(from: string | undefined, to: string | undefined): Range | undefined {
  const makesSense = from !== undefined && to !== undefined && from < to && to <= plusDays(from, LONGEST_RANGE);
  return makesSense ? { from, to } : undefined;
}
