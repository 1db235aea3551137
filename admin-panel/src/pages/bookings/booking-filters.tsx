import { Search } from "lucide-react";
import { useId, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { BOOKING_STATUSES } from "@/api/bookings";
import type { Court } from "@/api/venues";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { SORTS, type ListParams } from "./search";

interface BookingFiltersProps {
  readonly params: ListParams;
  readonly onChange: (changes: Partial<Record<keyof ListParams, string | undefined>>) => void;
  /** Those of the venue that is chosen. */
  readonly courts: readonly Court[];
}

const SMALL = "h-9 w-auto max-w-full text-sm";

/** Chooses which bookings are listed, and in which order. */
export function BookingFilters({ params, onChange, courts }: BookingFiltersProps) {
  const t = useTranslations("bookings");
  const panel = useTranslations("panel");
  return (
    <>
      <SearchBox key={params.q} value={params.q ?? ""} onSearch={(q) => onChange({ q })} />
      <Select
        aria-label={panel("status")}
        className={SMALL}
        value={params.status ?? ""}
        onChange={(event) => onChange({ status: event.target.value })}
      >
        <option value="">{t("allStatuses")}</option>
        {BOOKING_STATUSES.map((status) => (
          <option key={status} value={status}>
            {panel(`bookingStatus.${status}`)}
          </option>
        ))}
      </Select>
      {courts.length > 1 && (
        <Select
          aria-label={t("court")}
          className={SMALL}
          value={params.court ?? ""}
          onChange={(event) => onChange({ court: event.target.value })}
        >
          <option value="">{t("allCourts")}</option>
          {courts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <DayInput label={panel("from")} value={params.from} onChange={(from) => onChange({ from })} />
      <DayInput label={panel("to")} value={params.to} onChange={(to) => onChange({ to })} />
      <Select
        aria-label={t("order")}
        className={SMALL}
        value={params.sort}
        onChange={(event) => onChange({ sort: event.target.value })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </Select>
    </>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
}

function DayInput({ label, value, onChange }: DayInputProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type="date"
        className={SMALL}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}

interface SearchBoxProps {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when it is sent, not with every letter. */
function SearchBox({ value, onSearch }: SearchBoxProps) {
  const t = useTranslations("bookings");
  const panel = useTranslations("panel");
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("q");
    onSearch(typeof text === "string" ? text.trim() : "");
  };
  return (
    <form role="search" onSubmit={search} className="flex gap-1">
      <Input
        type="search"
        name="q"
        maxLength={100}
        defaultValue={value}
        aria-label={t("searchHint")}
        placeholder={t("searchHint")}
        className="h-9 w-48 text-sm"
      />
      <Button type="submit" variant="outline" size="small" aria-label={panel("search")}>
        <Search aria-hidden />
      </Button>
    </form>
  );
}
