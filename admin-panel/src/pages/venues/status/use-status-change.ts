import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { setVenueStatus, type VenueStatus, type VenueVersion } from "@/api/venues";
import { useVenueChange } from "../use-venue-change";

/** Gives a venue another status, unless it is no longer what is shown. */
export function useStatusChange(version: VenueVersion) {
  const t = useTranslations("venues");
  const change = useVenueChange(version.venue.id);
  return async (status: VenueStatus, reason?: string) => {
    await change(setVenueStatus(version, status, reason));
    toast.success(t("status.done"));
  };
}
