import { clsx } from "clsx";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { isAgain } from "@common/lib/clock-rows";
import { clockTime } from "@common/lib/zone";
import { isFree, isOpen, rowsOf, type Column } from "./columns";
import type { Entry, Span } from "./entries";
import { GridCell } from "./grid-cell";
import { placed } from "./placing";
import { moved, spanOfReach, type Position } from "./selecting";
import { useDrawing } from "./use-drawing";

interface CalendarGridProps {
  readonly label: string;
  readonly venue: Venue;
  readonly columns: readonly Column[];
  /** What stands above a column. */
  readonly heads: readonly ReactNode[];
  readonly entries: readonly Entry[];
  readonly now: number;
  readonly loading: boolean;
  /** What a column is called when it is read out. */
  readonly nameOf: (column: Column) => string;
  readonly onOpen: (entries: readonly Entry[]) => void;
  /** Absent for who can neither close nor book. */
  readonly onSelect: ((column: Column, span: Span) => void) | undefined;
}

/**
 * The half-hours of some days or courts by the clock of the venue, and what stands there. Of all cells the Tab key reaches
 * one; the arrows lead on from there, and Enter opens what is there or begins a selection.
 */
export function CalendarGrid(props: CalendarGridProps) {
  const { label, venue, columns, heads, entries, now, loading, nameOf, onOpen, onSelect } = props;
  const t = useTranslations("calendar");
  const rows = useMemo(() => rowsOf(columns), [columns]);
  const standing = useMemo(() => columns.map((column) => placed(column, rows, entries)), [columns, rows, entries]);
  const firstOpen = useFirstOpen(columns, venue, rows);
  const [focus, setFocus] = useState<Position>();
  const at = focus && columns[focus.column] && rows[focus.row] !== undefined ? focus : { column: 0, row: firstOpen };
  const area = useScrolledTo(firstOpen, venue.id);
  const drawing = useDrawing({
    isFree: (column, start) => onSelect !== undefined && isFree(column, start, entries, now),
    onSelect: (column, span) => onSelect?.(column, span),
  });
  const { drawn } = drawing;
  const spanText = ({ start, end }: Span) => `${clockTime(start, venue.time_zone)}–${clockTime(end, venue.time_zone)}`;
  const go = (to: Position) => {
    setFocus(to);
    area.current?.querySelector<HTMLElement>(`[data-at="${to.column},${to.row}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isForSelection = drawing.onKeyDown(event);
    const to = isForSelection ? undefined : moved(event.key, at, columns, rows);
    if (isForSelection || to) {
      event.preventDefault();
    }
    if (to) {
      go(to);
    }
  };
  return (
    <div ref={area} className="max-h-[75dvh] overflow-auto rounded-xl border bg-card [--row:1.75rem]">
      <p role="status" className="sr-only">
        {drawn?.by === "keys" && `${t("selected")}: ${spanText(spanOfReach(drawn.column, drawn))}`}
      </p>
      <table
        role="grid"
        aria-label={label}
        aria-busy={loading}
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate border-spacing-0 text-sm tabular-nums select-none"
        style={{ minWidth: `${3.5 + columns.length * 7}rem` }}
      >
        <Heads heads={heads} columns={columns} />
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row} className="h-(--row)">
              <RowHead row={row} />
              {columns.map((column, columnIndex) => (
                <GridCell
                  key={column.key}
                  {...{ column, row, rowIndex, venue, now, drawing, onOpen }}
                  name={nameOf(column)}
                  standing={standing[columnIndex] ?? []}
                  at={`${columnIndex},${rowIndex}`}
                  reachable={at.column === columnIndex && at.row === rowIndex}
                  onReach={() => setFocus({ column: columnIndex, row: rowIndex })}
                  selectable={onSelect !== undefined}
                  entries={entries}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heads({ heads, columns }: Pick<CalendarGridProps, "heads" | "columns">) {
  const t = useTranslations("calendar");
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky top-0 left-0 z-30 w-14 border-r border-b bg-card">
          <span className="sr-only">{t("time")}</span>
        </th>
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            className="sticky top-0 z-20 border-r border-b bg-card px-1 py-2 last:border-r-0"
          >
            {heads[index]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function RowHead({ row }: { readonly row: string }) {
  const t = useTranslations("calendar");
  const isHour = row.slice(3, 5) === "00";
  return (
    <th
      scope="row"
      className={clsx(
        "sticky left-0 z-20 border-r bg-card px-1 text-right align-top text-xs font-medium text-muted-foreground",
        isHour && "border-t",
      )}
    >
      <span className={clsx(!isHour && "sr-only")}>{row.slice(0, 5)}</span>
      {isAgain(row) && (
        <span title={t("again")}>
          <span aria-hidden>{isHour && "²"}</span>
          <span className="sr-only"> {t("again")}</span>
        </span>
      )}
    </th>
  );
}

/** The row at which the earliest column opens: nobody wants to begin at midnight. */
function useFirstOpen(columns: readonly Column[], venue: Venue, rows: readonly string[]): number {
  return useMemo(() => {
    const opens = columns.map(({ cells, day }) => {
      const cell = cells.find(({ start }) => isOpen(start, day, venue.time_zone, venue.working_hours));
      return cell ? rows.indexOf(cell.row) : rows.length;
    });
    const first = Math.min(...opens);
    return first < rows.length ? first : 0;
  }, [columns, venue.time_zone, venue.working_hours, rows]);
}

/** What is scrolled to a row at first, and for each venue and view anew. */
function useScrolledTo(row: number, what: string): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rowHeight = area.current?.querySelector("tbody tr")?.getBoundingClientRect().height ?? 0;
    if (area.current) {
      area.current.scrollTop = row * rowHeight;
    }
  }, [row, what]);
  return area;
}
