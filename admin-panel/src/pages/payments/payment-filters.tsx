import { Search } from "lucide-react";
import { useTranslations } from "use-intl";
import { PAYMENT_STATUSES } from "@/api/payments";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import type { ListState } from "./search";

interface PaymentFiltersProps {
  readonly state: ListState;
  readonly onChange: (changes: { readonly status?: string; readonly q?: string }) => void;
}

/** Chooses among the payments of the days. */
export function PaymentFilters({ state, onChange }: PaymentFiltersProps) {
  const t = useTranslations("payments");
  const panel = useTranslations("panel");
  return (
    <>
      <Select
        aria-label={panel("status")}
        className="h-9 w-auto text-sm"
        value={state.status ?? ""}
        onChange={(event) => onChange({ status: event.target.value })}
      >
        <option value="">{t("anyStatus")}</option>
        {PAYMENT_STATUSES.map((status) => (
          <option key={status} value={status}>
            {panel(`paymentStatus.${status}`)}
          </option>
        ))}
      </Select>
      <form
        role="search"
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get("q");
          onChange({ q: typeof text === "string" ? text.trim() : "" });
        }}
      >
        <Input
          // What the address says anew stands here anew.
          key={state.q ?? ""}
          name="q"
          type="search"
          maxLength={100}
          aria-label={t("search")}
          placeholder={t("search")}
          defaultValue={state.q ?? ""}
          className="h-9 w-44 text-sm"
        />
        <Button type="submit" variant="outline" size="small" aria-label={panel("search")}>
          <Search aria-hidden />
        </Button>
      </form>
    </>
  );
}
