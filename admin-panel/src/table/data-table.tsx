import { flexRender, getCoreRowModel, useReactTable, type ColumnDef, type Row } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@common/components/failure";
import type { Page } from "@common/api/page";
import { Skeleton } from "@common/ui/card";
import { ColumnMenu } from "./column-menu";
import { Pager } from "./pager";
import { nextSort, orderOf } from "./sort";
import { useColumns } from "./use-columns";

declare module "@tanstack/react-table" {
  // The names of the type parameters have to be those of the library.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface ColumnMeta<TData, TValue> {
    /** What the API calls sorting by this column, without the hyphen that turns it round. */
    readonly sort?: string;
    /** Amounts and numbers stand on the right. */
    readonly right?: boolean;
  }
}

export interface DataTableProps<Item> {
  /** What the table is, for those who listen; columns that somebody hides are remembered by the id. */
  readonly label: string;
  readonly id: string;
  readonly columns: ColumnDef<Item>[];
  readonly page: Page<Item> | undefined;
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly onPage: (page: number) => void;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly onRetry?: () => void;
  /** As the API takes it, e.g. {@code -start}; without it no column can be sorted. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly rowId: (item: Item) => string;
  /** What stands above the table on the left, e.g. filters. */
  readonly children?: ReactNode;
  /** What is said when there is nothing. */
  readonly empty: ReactNode;
}

/** A table of which the server filters, sorts and pages the rows. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { label, id, columns, page, loading, error, onRetry, rowId, children, empty } = props;
  const t = useTranslations("panel");
  const [visibility, setVisibility] = useColumns(id);
  const table = useReactTable({
    data: (page?.items ?? []) as Item[],
    columns,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualPagination: true,
    getRowId: rowId,
    state: { columnVisibility: visibility },
    onColumnVisibilityChange: setVisibility,
  });
  const rows = table.getRowModel().rows;
  return (
    <section aria-label={label} className="space-y-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="flex flex-wrap items-end gap-2">{children}</div>
        <ColumnMenu table={table} />
      </div>
      {error != null && <Failure error={error} {...(onRetry ? { onRetry } : {})} />}
      {/* What is wider than a phone is pushed aside, also by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-label={label} tabIndex={0} className="relative overflow-x-auto rounded-xl border bg-card">
        <table aria-busy={loading} className="w-full text-sm">
          <thead className="border-b bg-muted/60 text-left">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <HeaderCell key={header.id} {...props} meta={header.column.columnDef.meta}>
                    {flexRender(header.column.columnDef.header, header.getContext())}
                  </HeaderCell>
                ))}
              </tr>
            ))}
          </thead>
          <tbody className={clsx("divide-y", loading && "opacity-60")}>
            {page ? rows.map((row) => <BodyRow key={row.id} row={row} />) : <Waiting failed={error != null} />}
          </tbody>
        </table>
        {page?.items.length === 0 && <p className="p-6 text-center text-muted-foreground">{empty}</p>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted-foreground">
          {page && t("rows", { count: page.total })}
        </p>
        <Pager {...props} total={page?.total ?? 0} />
      </div>
    </section>
  );
}

function BodyRow<Item>({ row }: { readonly row: Row<Item> }) {
  return (
    <tr className="hover:bg-muted/50">
      {row.getVisibleCells().map((cell) => (
        <td
          key={cell.id}
          className={clsx("px-3 py-2 align-top", cell.column.columnDef.meta?.right && "text-right tabular-nums")}
        >
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  );
}

interface HeaderCellProps {
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly meta: { readonly sort?: string; readonly right?: boolean } | undefined;
  readonly children: ReactNode;
}

function HeaderCell({ sort, onSort, meta, children }: HeaderCellProps) {
  const t = useTranslations("panel");
  const column = meta?.sort;
  const look = clsx("px-3 py-2 font-semibold whitespace-nowrap", meta?.right && "text-right");
  if (column === undefined || onSort === undefined) {
    return (
      <th scope="col" className={look}>
        {children}
      </th>
    );
  }
  const order = orderOf(sort, column);
  const Arrow = order === undefined ? ArrowUpDown : order === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={order ?? "none"} className={look}>
      <button
        type="button"
        onClick={() => onSort(nextSort(sort, column))}
        className="inline-flex items-center gap-1 rounded hover:text-primary"
      >
        {children}
        <Arrow aria-hidden className="size-3.5" />
        {order && <span className="sr-only">{t(order === "ascending" ? "sortedUp" : "sortedDown")}</span>}
      </button>
    </th>
  );
}

function Waiting({ failed }: { readonly failed: boolean }) {
  return (
    !failed &&
    Array.from({ length: 5 }, (_, index) => (
      <tr key={index}>
        <td colSpan={99} className="p-3">
          <Skeleton className="h-5" />
        </td>
      </tr>
    ))
  );
}
