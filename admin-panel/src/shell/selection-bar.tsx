import { useTranslations } from "use-intl";
import { Select } from "@common/ui/input";
import { useSelection, useView } from "./selection";
import { VenuePicker } from "./venue-picker";

interface SelectionBarProps {
  /** Who has it sees the data of all venues. */
  readonly scopeOfAll: string;
  readonly venueRequired?: boolean;
}

/** Chooses whose venues, and which of them, a page looks at. */
export function SelectionBar({ scopeOfAll, venueRequired = false }: SelectionBarProps) {
  const t = useTranslations("panel");
  const { view, views } = useView(scopeOfAll);
  const { venueId, chooseView, chooseVenue } = useSelection();
  return (
    <>
      {views.length > 1 && (
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
      )}
      <VenuePicker view={view} value={venueId} onChoose={chooseVenue} required={venueRequired} />
    </>
  );
}
