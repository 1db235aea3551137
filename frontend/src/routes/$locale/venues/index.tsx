import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link, Navigate, useNavigate } from "@tanstack/react-router";
import { List, Map as MapIcon, SlidersHorizontal } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { venuesQuery, type VenueItem } from "@/api/venues";
import type { Page } from "@common/api/page";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Pages } from "@/components/pages";
import { Badge } from "@common/ui/badge";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { Select } from "@common/ui/input";
import { MapOfVenues } from "@/components/venue/map-of-venues";
import {
  NEAR_KM,
  PAGE_SIZE,
  pricesCrossed,
  venueParamsSchema,
  venueSearchOf,
  type VenueParams,
} from "@/components/venue/search-params";
import { VenueCard, VenueCardSkeleton } from "@/components/venue/venue-card";
import { VenueFilters } from "@/components/venue/venue-filters";
import { clsx } from "clsx";
import { dayText } from "@common/lib/time-text";
import { useLocale } from "@common/i18n/use-locale";

// On a phone only, and only for those who want it.
const FiltersDialog = lazy(() =>
  import("@/components/venue/filters-dialog").then((module) => ({ default: module.FiltersDialog })),
);

export const Route = createFileRoute("/$locale/venues/")({
  validateSearch: venueParamsSchema,
  component: Venues,
});

function Venues() {
  const t = useTranslations("venues");
  const params = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...venuesQuery(venueSearchOf(params)),
    enabled: !pricesCrossed(params),
  });
  // A list is made in small steps, between which the page answers; whatever decides something goes by the newest.
  const shown = useDeferredValue(data);
  const apply = (next: VenueParams) => {
    void navigate({ search: next });
  };
  const last = Math.max(1, Math.ceil((data?.total ?? 0) / PAGE_SIZE));
  if (data && !isPlaceholderData && !params.view && (params.page ?? 1) > last) {
    return <Navigate to="." search={{ ...params, page: last }} replace />;
  }
  return (
    <div className="lg:grid lg:grid-cols-[18rem_1fr] lg:gap-8">
      <Meta title={t("title")} description={t("description")} />
      <aside aria-label={t("filters")} className="hidden lg:block">
        <Card>
          <VenueFilters key={JSON.stringify(filtersOf(params))} params={params} onApply={apply} />
        </Card>
      </aside>
      <section className="space-y-4" aria-busy={isPlaceholderData}>
        <h1 className="text-3xl font-extrabold">{t("title")}</h1>
        <Toolbar params={params} total={data?.total} onApply={apply} />
        {pricesCrossed(params) && <p role="alert">{t("priceOrder")}</p>}
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {shown && (
          <div className={clsx("space-y-4 transition-opacity", isPlaceholderData && "opacity-50")}>
            <Results page={shown} params={params} />
          </div>
        )}
        {!shown && !error && !pricesCrossed(params) && <Skeletons />}
      </section>
    </div>
  );
}

/** What decides which venues there are, whatever their order and wherever one looks. */
function filtersOf(params: VenueParams): VenueParams {
  return { ...params, sort: undefined, view: undefined, page: undefined };
}

interface ToolbarProps {
  readonly params: VenueParams;
  readonly total: number | undefined;
  readonly onApply: (params: VenueParams) => void;
}

function Toolbar({ params, total, onApply }: ToolbarProps) {
  const t = useTranslations("venues");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p aria-live="polite" className="mr-auto flex min-h-6 flex-wrap items-center gap-2 font-semibold">
        {total !== undefined && t("found", { count: total })}
        {params.near && <Badge>{t("near", { km: String(NEAR_KM) })}</Badge>}
        {params.day && !params.time && <Badge variant="warning">{t("chooseTime")}</Badge>}
        {params.day && params.time && (
          <Badge>{t("freeAt", { when: `${dayText(params.day, locale, "short")}, ${params.time}` })}</Badge>
        )}
      </p>
      <Filters params={params} onApply={onApply} />
      <Sorting params={params} onApply={onApply} />
      <Button
        variant="outline"
        onClick={() => onApply({ ...params, page: undefined, view: params.view ? undefined : "map" })}
      >
        {params.view ? <List aria-hidden /> : <MapIcon aria-hidden />}
        {t(params.view ? "list" : "map")}
      </Button>
    </div>
  );
}

function Filters({ params, onApply }: Omit<ToolbarProps, "total">) {
  const t = useTranslations("venues");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" className="lg:hidden" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        {t("filters")}
      </Button>
      {open && (
        <Suspense>
          <FiltersDialog params={params} onApply={onApply} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const SORTS = { newest: "sortNewest", price: "sortPrice", rating: "sortRating", distance: "sortDistance" } as const;

function Sorting({ params, onApply }: Omit<ToolbarProps, "total">) {
  const t = useTranslations("venues");
  const sorts = (Object.keys(SORTS) as (keyof typeof SORTS)[]).filter((sort) => sort !== "distance" || params.near);
  return (
    <Select
      aria-label={t("sort")}
      className="w-auto"
      value={params.sort ?? (params.near ? "distance" : "newest")}
      onChange={(event) =>
        onApply({ ...params, page: undefined, sort: sorts.find((sort) => sort === event.target.value) })
      }
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {t(SORTS[sort])}
        </option>
      ))}
    </Select>
  );
}

function Results({ page, params }: { readonly page: Page<VenueItem>; readonly params: VenueParams }) {
  const t = useTranslations("venues");
  if (page.items.length === 0) {
    return <Nothing />;
  }
  if (params.view) {
    return <MapOfVenues venues={page.items} />;
  }
  const last = Math.ceil(page.total / PAGE_SIZE);
  return (
    <>
      <h2 className="sr-only">{t("list")}</h2>
      <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        {page.items.map((venue) => (
          <li key={venue.id}>
            <VenueCard venue={venue} day={params.day} />
          </li>
        ))}
      </ul>
      <Pages page={params.page ?? 1} last={last} />
    </>
  );
}

function Nothing() {
  const t = useTranslations("venues");
  const common = useTranslations("common");
  const locale = useLocale();
  return (
    <Card className="space-y-3 py-10 text-center">
      <p className="font-bold">{t("empty")}</p>
      <p className="text-muted-foreground">{t("emptyHint")}</p>
      <Button asChild variant="outline">
        <Link to="/$locale/venues" params={{ locale }}>
          {common("clear")}
        </Link>
      </Button>
    </Card>
  );
}

function Skeletons() {
  return (
    <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
      {Array.from({ length: 6 }, (_, index) => (
        <VenueCardSkeleton key={index} />
      ))}
    </div>
  );
}
