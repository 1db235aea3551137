import { clsx } from "clsx";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { isAgain } from "@common/lib/clock-rows";
import { HALF_HOUR } from "@common/lib/zone";
import { isFree, isOpen, type Column } from "./columns";
import type { Entry } from "./entries";
import { EntryBlock, useEntryText } from "./entry-block";
import type { Placed } from "./placing";
import type { useDrawing } from "./use-drawing";

interface GridCellProps {
  readonly column: Column;
  readonly row: string;
  readonly rowIndex: number;
  readonly venue: Venue;
  /** The name of its column. */
  readonly name: string;
  /** What stands in the column. */
  readonly standing: readonly Placed[];
  readonly entries: readonly Entry[];
  readonly now: number;
  readonly at: string;
  readonly reachable: boolean;
  readonly selectable: boolean;
  readonly onReach: () => void;
  readonly onOpen: (entries: readonly Entry[]) => void;
  readonly drawing: ReturnType<typeof useDrawing>;
}

/** A half-hour of a column, with what begins there. */
export function GridCell(props: GridCellProps) {
  const { column, row, rowIndex, venue, name, standing, entries, now, at, reachable, selectable } = props;
  const { onReach, onOpen, drawing } = props;
  const index = column.cells.findIndex((cell) => cell.row === row);
  const cell = column.cells[index];
  const look = clsx("relative border-r p-0 last:border-r-0", row.slice(3, 5) === "00" && "border-t");
  const describe = useDescription(venue.time_zone);
  if (!cell) {
    return <td role="gridcell" className={clsx(look, "bg-muted")} />;
  }
  const here = standing.filter(({ firstRow, lastRow }) => firstRow <= rowIndex && rowIndex <= lastRow);
  const open = isOpen(cell.start, column.day, venue.time_zone, venue.working_hours);
  const isPast = cell.start + HALF_HOUR <= now;
  const free = selectable && isFree(column, cell.start, entries, now);
  const selected = isWithin(drawing.drawn, column, index);
  const state = selected ? "selected" : isPast ? "past" : open ? "free" : "closedHours";
  return (
    <td role="gridcell" aria-selected={selected} className={clsx(look, !open && "bg-muted")}>
      <button
        type="button"
        data-at={at}
        tabIndex={reachable ? 0 : -1}
        aria-disabled={!free && here.length === 0}
        aria-label={describe(name, row, here, state)}
        onFocus={onReach}
        onPointerDown={(event) => drawing.onPointerDown(event, column, index)}
        onPointerEnter={() => drawing.onPointerEnter(column, index)}
        onClick={({ detail }) => {
          if (here.length > 0 && !drawing.drawn && (detail === 0 || !free)) {
            onOpen(here.map(({ entry }) => entry));
          } else {
            drawing.onClick(detail === 0, column, index);
          }
        }}
        className={clsx(
          "absolute inset-0 scroll-mt-20 scroll-ml-16 focus-visible:z-20 focus-visible:-outline-offset-2",
          selected && "bg-primary/40",
          free && !selected && "hover:bg-primary/15",
          !free && here.length === 0 && "cursor-default",
        )}
      />
      {here
        .filter(({ firstRow }) => firstRow === rowIndex)
        .map((block) => (
          <EntryBlock
            key={block.entry.id}
            placed={block}
            zone={venue.time_zone}
            showCourt={column.courtId === undefined}
            onOpen={() => onOpen([block.entry])}
          />
        ))}
      {cell.start <= now && !isPast && <NowLine part={(now - cell.start) / HALF_HOUR} />}
    </td>
  );
}

function isWithin(drawn: ReturnType<typeof useDrawing>["drawn"], column: Column, index: number): boolean {
  return (
    drawn?.column.key === column.key &&
    index >= Math.min(drawn.from, drawn.to) &&
    index <= Math.max(drawn.from, drawn.to)
  );
}

/** What is read out of a cell. */
function useDescription(zone: string) {
  const t = useTranslations("calendar");
  const textOf = useEntryText(zone);
  return (name: string, row: string, here: readonly Placed[], state: "free" | "selected" | "past" | "closedHours") => {
    const clock = isAgain(row) ? `${row.slice(0, 5)} ${t("again")}` : row;
    const things = here.map(({ entry }) => {
      const { what, state: stands } = textOf(entry);
      return what ? `${what}, ${stands}` : stands;
    });
    return `${name}, ${clock}: ${things.length > 0 ? things.join("; ") : t(state)}`;
  };
}

function NowLine({ part }: { readonly part: number }) {
  const t = useTranslations("calendar");
  return (
    <div
      style={{ top: `${part * 100}%` }}
      className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-destructive"
    >
      <span className="sr-only">{t("now")}</span>
    </div>
  );
}
