import type { ColumnDef } from "@tanstack/react-table";
import { Star } from "lucide-react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { VenueItem } from "@/api/venues";
import { VenueBadge } from "@/shell/badges";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Button } from "@common/ui/button";
import { Picture } from "./picture";

interface Columns {
  /** The names of owners by their ids, as they come to be known. */
  readonly owners: Readonly<Record<string, string>> | undefined;
  /** Owners are named to those who see the venues of several. */
  readonly withOwner: boolean;
  readonly onOwner: (ownerId: string) => void;
}

/** The columns of the list of venues. */
export function useVenueColumns({ owners, withOwner, onOwner }: Columns): ColumnDef<VenueItem>[] {
  const t = useTranslations();
  const locale = useLocale();
  return [
    {
      id: "name",
      header: t("venues.columns.name"),
      enableHiding: false,
      cell: ({ row }) => <Name venue={row.original} />,
    },
    { id: "status", header: t("panel.status"), cell: ({ row }) => <VenueBadge status={row.original.status} /> },
    {
      id: "city",
      header: t("venues.columns.city"),
      cell: ({ row }) => <div className="min-w-24">{row.original.city}</div>,
    },
    {
      id: "sports",
      header: t("venues.columns.sports"),
      cell: ({ row }) => (
        <div className="min-w-28">{row.original.sport_types.map((sport) => t(`sports.${sport}`)).join(", ")}</div>
      ),
    },
    {
      id: "price",
      header: t("venues.columns.price"),
      meta: { right: true },
      accessorFn: (venue) => formatMoney(venue.price_per_hour, venue.currency, locale),
    },
    { id: "rating", header: t("venues.columns.rating"), cell: ({ row }) => <Rating venue={row.original} /> },
    {
      id: "bookings",
      header: t("venues.columns.bookings"),
      meta: { right: true },
      accessorFn: (venue) => venue.total_bookings,
    },
    ...(withOwner
      ? [
          {
            id: "owner",
            header: t("venues.columns.owner"),
            cell: ({ row: { original } }) => (
              <Owner id={original.owner_id} name={owners?.[original.owner_id]} onOwner={onOwner} />
            ),
          } satisfies ColumnDef<VenueItem>,
        ]
      : []),
  ];
}

function Name({ venue }: { readonly venue: VenueItem }) {
  return (
    <div className="flex min-w-48 items-center gap-3">
      <Picture url={venue.thumbnail} alt="" className="h-10 w-14" />
      <Link to={`/venues/${venue.id}`} className="font-semibold text-primary underline-offset-4 hover:underline">
        {venue.name}
      </Link>
    </div>
  );
}

function Rating({ venue }: { readonly venue: VenueItem }) {
  const t = useTranslations("venues");
  const locale = useLocale();
  if (venue.total_reviews === 0) {
    return <span className="whitespace-nowrap text-muted-foreground">{t("unrated")}</span>;
  }
  const rating = venue.rating.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <span className="flex items-center gap-1 whitespace-nowrap tabular-nums">
      <Star aria-hidden className="size-3.5" />
      <span aria-hidden>
        {rating} ({venue.total_reviews})
      </span>
      <span className="sr-only">{t("rated", { rating, count: venue.total_reviews })}</span>
    </span>
  );
}

interface OwnerProps {
  readonly id: string;
  readonly name: string | undefined;
  readonly onOwner: (ownerId: string) => void;
}

function Owner({ id, name, onOwner }: OwnerProps) {
  const t = useTranslations("venues");
  if (name === undefined) {
    return <Unknown />;
  }
  return (
    <Button
      variant="link"
      size="small"
      className="h-auto min-w-28 justify-start px-0 text-left font-normal whitespace-normal"
      aria-label={t("list.onlyOwner", { name })}
      onClick={() => onOwner(id)}
    >
      {name}
    </Button>
  );
}

/** It is on its way. */
function Unknown() {
  const t = useTranslations("venues");
  return (
    <span className="text-muted-foreground">
      <span aria-hidden>…</span>
      <span className="sr-only">{t("loading")}</span>
    </span>
  );
}
