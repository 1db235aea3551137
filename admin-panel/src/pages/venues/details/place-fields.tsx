import { ExternalLink, LocateFixed } from "lucide-react";
import { useState, type ClipboardEvent } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { TextField } from "@/form/text-field";
import { Button } from "@common/ui/button";
import type { DetailsValues } from "./values";

const PAIR = /^\s*(-?\d{1,2}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)\s*$/;

/** Where a venue is. */
export function PlaceFields() {
  const t = useTranslations("venues");
  const { setValue } = useFormContext<DetailsValues>();
  const set = (latitude: string, longitude: string) => {
    const how = { shouldDirty: true, shouldValidate: true };
    setValue("latitude", latitude, how);
    setValue("longitude", longitude, how);
  };
  // As maps give them to be copied.
  const paste = (event: ClipboardEvent) => {
    const [, latitude, longitude] = PAIR.exec(event.clipboardData.getData("text")) ?? [];
    if (latitude && longitude) {
      event.preventDefault();
      set(latitude, longitude);
    }
  };
  return (
    <>
      <TextField name="address" label={t("fields.address")} autoComplete="off" />
      <TextField name="city" label={t("fields.city")} autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2" onPaste={paste}>
        <TextField name="latitude" label={t("fields.latitude")} inputMode="decimal" placeholder="42.697700" />
        <TextField name="longitude" label={t("fields.longitude")} inputMode="decimal" placeholder="23.321900" />
      </div>
      <p className="text-sm text-muted-foreground">{t("hints.place")}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Here onFound={set} />
        <OnMap />
      </div>
    </>
  );
}

type Finding = "idle" | "locating" | "failed";

/** Fills in where the browser is: owners often are where their venue is. */
function Here({ onFound }: { readonly onFound: (latitude: string, longitude: string) => void }) {
  const t = useTranslations("venues");
  const [finding, setFinding] = useState<Finding>("idle");
  const find = () => {
    setFinding("locating");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFinding("idle");
        onFound(coords.latitude.toFixed(6), coords.longitude.toFixed(6));
      },
      () => setFinding("failed"),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <>
      <Button variant="outline" onClick={find} disabled={finding === "locating"}>
        <LocateFixed aria-hidden />
        {t(finding === "locating" ? "locating" : "here")}
      </Button>
      <p role="status" className="text-sm text-destructive empty:hidden">
        {finding === "failed" && t("notLocated")}
      </p>
    </>
  );
}

function OnMap() {
  const t = useTranslations("venues");
  const [latitude, longitude] = useWatch<DetailsValues, ["latitude", "longitude"]>({
    name: ["latitude", "longitude"],
  });
  const [lat, lng] = [latitude, longitude].map((text) => Number(text.trim().replace(",", ".") || Number.NaN));
  if (!Number.isFinite(lat) || !Number.isFinite(lng)) {
    return null;
  }
  return (
    <Button asChild variant="link">
      <a href={`https://www.google.com/maps?q=${String(lat)},${String(lng)}`} rel="noreferrer" target="_blank">
        {t("onMap")}
        <ExternalLink aria-hidden />
      </a>
    </Button>
  );
}
