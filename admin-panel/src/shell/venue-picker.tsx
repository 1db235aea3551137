import { useQuery } from "@tanstack/react-query";
import { Building2 } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { venueQuery, venuesQuery, type VenueItem } from "@/api/venues";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@common/ui/dialog";
import { Input } from "@common/ui/input";
import { Choice } from "./choice";
import { usePerson } from "./person";
import type { View } from "./selection";

interface VenuePickerProps {
  readonly view: View;
  readonly value: string | undefined;
  readonly onChoose: (venueId: string | undefined) => void;
  /** A venue has to be chosen: "all" is not offered. */
  readonly required?: boolean;
}

/** Chooses one venue among one's own, or among all, by a part of its name; there may be thousands. */
export function VenuePicker({ view, value, onChoose, required = false }: VenuePickerProps) {
  const t = useTranslations("panel");
  const [open, setOpen] = useState(false);
  const chosen = useQuery({ ...venueQuery(value ?? ""), enabled: value !== undefined });
  const none = t(required ? "chooseVenue" : "allVenues");
  const choose = (venueId: string | undefined) => {
    onChoose(venueId);
    setOpen(false);
  };
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline" size="small" className="max-w-full">
          <Building2 aria-hidden />
          <span className="sr-only">{t("venue")}:</span>
          <span className="truncate">{value === undefined ? none : (chosen.data?.name ?? "…")}</span>
        </Button>
      </DialogTrigger>
      {open && (
        <DialogContent title={t("venue")}>
          <Choices view={view} value={value} onChoose={choose} required={required} />
        </DialogContent>
      )}
    </Dialog>
  );
}

function Choices({
  view,
  value,
  onChoose,
  required,
}: Required<Omit<VenuePickerProps, "value">> & { readonly value: string | undefined }) {
  const t = useTranslations("panel");
  const { me } = usePerson();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const found = useQuery(
    venuesQuery({ ...(view === "venue" ? { owner_id: me.id } : {}), ...(q ? { q } : {}), page_size: 20 }),
  );
  return (
    <div className="mt-3 space-y-3">
      <Input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      <ul className="max-h-80 space-y-1 overflow-y-auto">
        {!required && (
          <Choice selected={value === undefined} onClick={() => onChoose(undefined)}>
            {t("allVenues")}
          </Choice>
        )}
        {found.data?.items.map((venue: VenueItem) => (
          <Choice key={venue.id} selected={venue.id === value} onClick={() => onChoose(venue.id)}>
            {venue.name}, {venue.city}
          </Choice>
        ))}
      </ul>
      {found.data?.items.length === 0 && <p className="text-sm text-muted-foreground">{t("empty")}</p>}
    </div>
  );
}
