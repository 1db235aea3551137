import { useRef, useState, type ComponentProps, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { gridRows, isNight, rowClock, type Cell, type CellState, type DayColumn } from "@/booking/day-column";
import { isWithin, type Selection } from "@/booking/selection";
import { useLocale } from "@common/i18n/use-locale";
import { clsx } from "clsx";
import { dayHead, dayText } from "@common/lib/time-text";
import { useDrawing } from "./use-drawing";

interface SlotGridProps {
  readonly columns: readonly DayColumn[];
  readonly court: string;
  readonly selection: Selection | undefined;
  readonly onSelect: (selection: Selection | undefined, anew: boolean) => void;
}

interface Position {
  readonly column: number;
  readonly row: number;
}

const LOOKS: Record<CellState | "selected", string> = {
  free: "bg-accent text-accent-foreground hover:bg-primary/25",
  selected: "bg-primary text-primary-foreground font-bold",
  mine: "bg-warning text-warning-foreground",
  taken: "bg-muted text-muted-foreground line-through",
  past: "text-muted-foreground/60",
  closed: "text-muted-foreground/40",
  short: "text-muted-foreground/60",
};

const STATES = {
  free: "free",
  mine: "mine",
  taken: "taken",
  past: "past",
  closed: "closed",
  short: "tooShort",
} as const;

/**
 * The half-hours of some days at a court. By mouse one clicks or draws, by finger one taps, by keyboard one goes with the
 * arrows and picks with Space; only what is free can be picked.
 */
export function SlotGrid({ columns, court, selection, onSelect }: SlotGridProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<Position>({ column: 0, row: 0 });
  const drawing = useDrawing(selection, onSelect);
  const rows = gridRows(columns);
  const cellAt = ({ column, row }: Position) => columns[column]?.cells.find((cell) => cell.row === rows[row]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, focus, rows.length, columns.length);
    if (to) {
      event.preventDefault();
      setFocus(to);
      table.current?.querySelector<HTMLElement>(`[data-at="${to.column},${to.row}"]`)?.focus();
    } else if (event.key === "Escape") {
      onSelect(undefined, false);
    }
  };

  return (
    <table
      ref={table}
      role="grid"
      aria-label={t("gridLabel", { court })}
      aria-multiselectable
      onKeyDown={onKeyDown}
      className="w-full table-fixed border-separate border-spacing-x-1 border-spacing-y-0.5 text-center text-sm tabular-nums select-none"
    >
      <thead>
        <tr>
          {columns.map(({ day }) => (
            <th key={day} scope="col" className="sticky top-16 z-10 bg-background py-2">
              <span className="sr-only">{dayText(day, locale)}</span>
              <span aria-hidden className="block text-xs font-semibold text-muted-foreground uppercase">
                {dayHead(day, locale).weekday}
              </span>
              <span aria-hidden className="block font-bold">
                {dayHead(day, locale).date}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={row}>
            {columns.map((column, columnIndex) => {
              const at = { column: columnIndex, row: rowIndex };
              const cell = cellAt(at);
              return (
                <td
                  key={column.day}
                  role="gridcell"
                  aria-selected={cell ? isWithin(cell.start, selection) : false}
                  className="p-0"
                >
                  {cell ? (
                    <SlotButton
                      cell={cell}
                      day={column.day}
                      selected={isWithin(cell.start, selection)}
                      at={`${columnIndex},${rowIndex}`}
                      reachable={focus.column === columnIndex && focus.row === rowIndex}
                      onClick={(event) => {
                        setFocus(at);
                        drawing.onClick(event, column, cell);
                      }}
                      onPointerDown={(event) => {
                        setFocus(at);
                        drawing.onPointerDown(event, column, cell);
                      }}
                      onPointerEnter={() => drawing.onPointerEnter(column, cell)}
                    />
                  ) : (
                    <span aria-hidden>–</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SlotButtonProps extends Pick<ComponentProps<"button">, "onClick" | "onPointerDown" | "onPointerEnter"> {
  readonly cell: Cell;
  readonly day: string;
  readonly selected: boolean;
  readonly at: string;
  /** Of all cells the Tab key reaches one; the arrows lead on from there. */
  readonly reachable: boolean;
}

function SlotButton({ cell, day, selected, at, reachable, ...events }: SlotButtonProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const clock = rowClock(cell.row);
  const state = t(selected ? "selected" : STATES[cell.state]);
  const night = t("nextDay");
  const time = isNight(cell.row) ? `${clock} (${night})` : clock;
  return (
    <button
      type="button"
      data-at={at}
      data-state={selected ? "selected" : cell.state}
      tabIndex={reachable ? 0 : -1}
      aria-disabled={cell.state !== "free"}
      aria-label={t("cell", { day: dayText(day, locale), time, state })}
      title={state}
      {...events}
      className={clsx(
        // Neither the heads of the days nor the bar at the bottom hide what the keys reach.
        "h-9 w-full scroll-mt-32 scroll-mb-24 rounded-md leading-9 aria-disabled:cursor-not-allowed",
        LOOKS[selected ? "selected" : cell.state],
      )}
    >
      {clock}
      {isNight(cell.row) && <sup>+1</sup>}
    </button>
  );
}

const STEPS: Record<string, Position> = {
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
};

/** Where a key leads, within the grid. */
function target(key: string, from: Position, rows: number, columns: number): Position | undefined {
  if (key === "Home" || key === "End") {
    return { ...from, row: key === "Home" ? 0 : rows - 1 };
  }
  const step = STEPS[key];
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return step && { column: within(from.column + step.column, columns), row: within(from.row + step.row, rows) };
}
