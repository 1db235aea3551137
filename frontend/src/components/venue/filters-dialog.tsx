import { useTranslations } from "use-intl";
import { Dialog, DialogContent } from "@common/ui/dialog";
import type { VenueParams } from "./search-params";
import { VenueFilters } from "./venue-filters";

interface FiltersDialogProps {
  readonly params: VenueParams;
  readonly onApply: (params: VenueParams) => void;
  readonly onClose: () => void;
}

/** The filters, where there is no room for them beside the list. */
export function FiltersDialog({ params, onApply, onClose }: FiltersDialogProps) {
  const t = useTranslations("venues");
  const apply = (next: VenueParams) => {
    onClose();
    onApply(next);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t("filters")}>
        <div className="mt-4">
          <VenueFilters params={params} onApply={apply} />
        </div>
      </DialogContent>
    </Dialog>
  );
}
