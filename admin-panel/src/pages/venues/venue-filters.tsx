import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { VENUE_STATUSES } from "@/api/venues";
import { useSelection, useView, type View } from "@/shell/selection";
import { Button } from "@common/ui/button";
import { Select } from "@common/ui/input";
import { namesQuery } from "./owners";
import { SearchInput } from "./search-input";
import { SORTS, statusOf, type ListState } from "./venue-search";

interface FiltersProps {
  readonly state: ListState;
  readonly view: View;
  readonly onChange: (changes: Partial<Record<keyof ListState, string | undefined>>) => void;
}

/** Which venues are listed, and in which order. */
export function VenueFilters({ state, view, onChange }: FiltersProps) {
  const t = useTranslations();
  const look = "h-9 w-auto text-sm";
  return (
    <>
      <SearchInput label={t("venues.list.text")} value={state.q} onChange={(q) => onChange({ q })} />
      <SearchInput label={t("venues.list.city")} value={state.city} onChange={(city) => onChange({ city })} />
      <Select
        aria-label={t("panel.status")}
        className={look}
        value={statusOf(state, view)}
        onChange={(event) => onChange({ status: event.target.value })}
      >
        <option value="all">{t("venues.list.anyStatus")}</option>
        {VENUE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`panel.venueStatus.${status}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t("venues.list.sort")}
        className={look}
        value={state.sort ?? "newest"}
        onChange={(event) => onChange({ sort: event.target.value })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`venues.list.sorts.${sort}`)}
          </option>
        ))}
      </Select>
      {view === "all" && state.owner && (
        <OwnerChip ownerId={state.owner} onClear={() => onChange({ owner: undefined })} />
      )}
    </>
  );
}

function OwnerChip({ ownerId, onClear }: { readonly ownerId: string; readonly onClear: () => void }) {
  const t = useTranslations("venues");
  const names = useQuery(namesQuery([ownerId]));
  return (
    <Button variant="outline" size="small" onClick={onClear} className="max-w-full">
      <span className="truncate">{t("list.ofOwner", { name: names.data?.[ownerId] ?? "…" })}</span>
      <X aria-hidden />
      <span className="sr-only">{t("list.everyOwner")}</span>
    </Button>
  );
}

/** Whose venues: shown to an admin who has venues, too. */
export function ViewSelect() {
  const t = useTranslations("panel");
  const { view, views } = useView("admin:venues:read");
  const chooseView = useSelection((selection) => selection.chooseView);
  return (
    views.length > 1 && (
      <Select
        aria-label={t("view")}
        className="h-9 w-auto text-sm"
        value={view}
        onChange={(event) => chooseView(event.target.value === "all" ? "all" : "venue")}
      >
        {views.map((each) => (
          <option key={each} value={each}>
            {t(`views.${each}`)}
          </option>
        ))}
      </Select>
    )
  );
}
