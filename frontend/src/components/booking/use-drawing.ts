import { useEffect, useRef, type MouseEvent, type PointerEvent } from "react";
import type { Cell, DayColumn } from "@/booking/day-column";
import { drawn, isWithin, pick, type Selection } from "@/booking/selection";
import { HALF_HOUR } from "@common/lib/zone";

interface Drawing {
  readonly onPointerDown: (event: PointerEvent, column: DayColumn, cell: Cell) => void;
  readonly onPointerEnter: (column: DayColumn, cell: Cell) => void;
  readonly onClick: (event: MouseEvent, column: DayColumn, cell: Cell) => void;
}

/**
 * How half-hours are picked and drawn over: a mouse selects as soon as it is pressed and draws until it is let go, wherever
 * that is; fingers and keys pick by clicks.
 */
export function useDrawing(
  selection: Selection | undefined,
  onSelect: (selection: Selection | undefined, anew: boolean) => void,
): Drawing {
  /** What the drawing has begun with, as long as the mouse is pressed. */
  const from = useRef<Selection>(undefined);
  /** The mouse has done already what its click would do. */
  const done = useRef(false);
  useEffect(() => {
    const end = () => (from.current = undefined);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, []);

  return {
    onPointerDown: (event, column, cell) => {
      done.current = false;
      if (event.pointerType !== "mouse" || event.button !== 0 || cell.state !== "free") {
        return;
      }
      if (isWithin(cell.start, selection)) {
        from.current = selection;
        return;
      }
      const { selection: next, anew } = pick(column, cell.start, selection);
      const joined = next && selection && !anew && next.start <= selection.start && next.end >= selection.end;
      from.current = joined ? selection : { start: cell.start, end: cell.start + HALF_HOUR };
      done.current = true;
      onSelect(next, anew);
    },
    onPointerEnter: (column, cell) => {
      const next = from.current && drawn(column, from.current, cell.start);
      if (next) {
        done.current = true;
        onSelect(next, false);
      }
    },
    onClick: (event, column, cell) => {
      // A key clicks, too, but no pointer was pressed for it.
      if (event.detail > 0 && done.current) {
        done.current = false;
        return;
      }
      const { selection: next, anew } = pick(column, cell.start, selection);
      onSelect(next, anew);
    },
  };
}
