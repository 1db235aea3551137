import type { Table } from "@tanstack/react-table";
import { Columns3 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Menu, MenuContent, MenuTrigger } from "@common/ui/menu";

/** Shows and hides columns. A column that says nothing in its head, as that of buttons, stays. */
export function ColumnMenu<Item>({ table }: { readonly table: Table<Item> }) {
  const t = useTranslations("panel");
  const columns = table.getAllLeafColumns().filter((column) => column.getCanHide());
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="outline" size="small">
          <Columns3 aria-hidden />
          {t("columns")}
        </Button>
      </MenuTrigger>
      <MenuContent>
        {columns.map((column) => (
          <DropdownMenu.CheckboxItem
            key={column.id}
            checked={column.getIsVisible()}
            onCheckedChange={(visible) => column.toggleVisibility(visible)}
            // Several may be chosen in a row.
            onSelect={(event) => event.preventDefault()}
            className="flex min-h-10 cursor-pointer items-center gap-2 rounded-lg px-3 text-sm font-medium outline-none data-[highlighted]:bg-muted"
          >
            <span aria-hidden className="grid size-4 place-items-center rounded border border-input">
              <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
            </span>
            {String(column.columnDef.header)}
          </DropdownMenu.CheckboxItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
