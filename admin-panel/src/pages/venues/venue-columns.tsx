import type { ColumnDef } from "@tanstack/react-table";
import { Star } from "lucide-react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { VenueItem } from "@/api/venues";
import { VenueBadge } from "@/shell/badges";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Button } from "@common/ui/button";
import type { MoreOfVenue } from "./owners";
import { Picture } from "./picture";

interface Columns {
  readonly more: ReadonlyMap<string, MoreOfVenue>;
  /** Owners are named to those who see the venues of several. */
  readonly withOwner: boolean;
  readonly onOwner: (ownerId: string) => void;
}

/** The columns of the list of venues. */
export function useVenueColumns({ more, withOwner, onOwner }: Columns): ColumnDef<VenueItem>[] {
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
      cell: ({ row }) => more.get(row.original.id)?.bookings ?? <Unknown />,
    },
    ...(withOwner
      ? [
          {
            id: "owner",
            header: t("venues.columns.owner"),
            cell: ({ row }) => <Owner more={more.get(row.original.id)} onOwner={onOwner} />,
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
  readonly more: MoreOfVenue | undefined;
  readonly onOwner: (ownerId: string) => void;
}

function Owner({ more, onOwner }: OwnerProps) {
  const t = useTranslations("venues");
  if (more?.owner === undefined) {
    return <Unknown />;
  }
  return (
    <Button
      variant="link"
      size="small"
      className="h-auto min-w-28 justify-start px-0 text-left font-normal whitespace-normal"
      aria-label={t("list.onlyOwner", { name: more.owner })}
      onClick={() => onOwner(more.ownerId)}
    >
      {more.owner}
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
