import { DAYS_AHEAD } from "@/lib/horizon";
import { LocateFixed } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Input, Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { usePlace } from "@/lib/use-place";
import { useToday } from "@common/lib/use-today";
import { plusDays } from "@common/lib/zone";
import { SPORTS } from "./sport-icon";
import type { VenueParams } from "./search-params";

export interface FieldsProps {
  readonly params: VenueParams;
  readonly onChange: (changes: Partial<VenueParams>) => void;
}

/** Venues are here. */
const ZONE = "Europe/Sofia";
const TIMES = Array.from({ length: 48 }, (_, index) => {
  const minutes = index * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${minutes % 60 === 0 ? "00" : "30"}`;
});

/** What is played. */
export function SportField({ params, onChange }: FieldsProps) {
  const t = useTranslations();
  const id = useId();
  return (
    <div className="space-y-1">
      <Label htmlFor={id}>{t("home.sport")}</Label>
      <Select
        id={id}
        value={params.sport ?? ""}
        onChange={(event) => onChange({ sport: SPORTS.find((sport) => sport === event.target.value) })}
      >
        <option value="">{t("common.any")}</option>
        {SPORTS.map((sport) => (
          <option key={sport} value={sport}>
            {t(`sports.${sport}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Where: a town, or around the person. */
export function PlaceField({ params, onChange }: FieldsProps) {
  const t = useTranslations("home");
  const id = useId();
  const { finding, find } = usePlace((near) => onChange({ near, city: undefined }));
  return (
    <div className="space-y-1">
      <Label htmlFor={id}>{t("town")}</Label>
      <div className="flex gap-2">
        <Input
          id={id}
          value={params.near ? t("located") : (params.city ?? "")}
          placeholder={t("townPlaceholder")}
          maxLength={100}
          autoComplete="address-level2"
          onFocus={() => params.near && onChange({ near: undefined })}
          onChange={(event) => onChange({ city: event.target.value || undefined, near: undefined })}
        />
        <Button variant="outline" size="icon" aria-label={t("nearMe")} title={t("nearMe")} onClick={find}>
          <LocateFixed />
        </Button>
      </div>
      <p aria-live="polite" className="text-xs text-muted-foreground">
        {finding === "locating" && t("locating")}
        {finding === "failed" && t("noLocation")}
      </p>
    </div>
  );
}

/** When: a day, and from what time on. */
export function WhenFields({ params, onChange }: FieldsProps) {
  const t = useTranslations("home");
  const id = useId();
  const today = useToday(ZONE);
  return (
    <>
      <div className="space-y-1">
        <Label htmlFor={`${id}day`}>{t("day")}</Label>
        <Input
          id={`${id}day`}
          type="date"
          min={today}
          max={plusDays(today, DAYS_AHEAD)}
          value={params.day ?? ""}
          onChange={(event) => onChange({ day: event.target.value || undefined })}
        />
      </div>
      <div className="space-y-1">
        <Label htmlFor={`${id}time`}>{t("time")}</Label>
        <Select
          id={`${id}time`}
          value={params.time ?? ""}
          onChange={(event) =>
            onChange({
              time: event.target.value || undefined,
              ...(event.target.value && !params.day ? { day: today } : {}),
            })
          }
        >
          <option value="">{t("anyTime")}</option>
          {TIMES.map((time) => (
            <option key={time}>{time}</option>
          ))}
        </Select>
      </div>
    </>
  );
}
