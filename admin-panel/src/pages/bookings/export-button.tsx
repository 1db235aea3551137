import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "use-intl";
import { exportBookings, type BookingSearch } from "@/api/bookings";
import { COUNTRY_ZONE } from "@/shell/range";
import { Button } from "@common/ui/button";
import { localDay } from "@common/lib/zone";

/** Saves all bookings of a selection, on whichever page they are, as a table. */
export function useExport(search: BookingSearch) {
  const t = useTranslations("bookings");
  return useMutation({
    mutationFn: () => exportBookings(search),
    onSuccess: (table) => save(table, `${t("exportName")}-${localDay(Date.now(), COUNTRY_ZONE)}.csv`),
  });
}

export function ExportButton({ exporting }: { readonly exporting: ReturnType<typeof useExport> }) {
  const t = useTranslations("bookings");
  return (
    <Button
      variant="outline"
      size="small"
      disabled={exporting.isPending}
      aria-busy={exporting.isPending}
      onClick={() => exporting.mutate()}
    >
      <Download aria-hidden />
      {t("export")}
    </Button>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
