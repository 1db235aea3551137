import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import { ArrowRight, Search } from "lucide-react";
import { useDeferredValue, useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { sportsQuery, venuesQuery, type SportType } from "@/api/venues";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { PlaceField, SportField, WhenFields } from "@/components/venue/search-fields";
import type { VenueParams } from "@/components/venue/search-params";
import { SportIcon, SPORTS } from "@/components/venue/sport-icon";
import { VenueCard, VenueCardSkeleton } from "@/components/venue/venue-card";
import { WhenThereIsTime } from "@/components/when-there-is-time";
import { useLocale } from "@common/i18n/use-locale";

export const Route = createFileRoute("/$locale/")({ component: Home });

const NEWEST = 6;
const STEPS = ["step1", "step2", "step3"] as const;

function Home() {
  const t = useTranslations("home");
  const site = useTranslations("site");
  return (
    <div className="space-y-14">
      <Meta title={site("tagline")} />
      <section className="rounded-3xl bg-linear-to-br from-emerald-700 to-emerald-950 px-5 py-8 text-white sm:px-10 sm:py-12">
        <h1 className="text-4xl font-extrabold sm:text-5xl">{t("title")}</h1>
        <p className="mt-3 max-w-xl text-lg text-emerald-50">{t("lead")}</p>
        <SearchCard />
      </section>
      <WhenThereIsTime>
        <PopularSports />
        <NewestVenues />
        <HowItWorks />
      </WhenThereIsTime>
    </div>
  );
}

function SearchCard() {
  const t = useTranslations("home");
  const locale = useLocale();
  const navigate = useNavigate();
  const [params, setParams] = useState<VenueParams>({});
  const fields = { params, onChange: (changes: Partial<VenueParams>) => setParams({ ...params, ...changes }) };
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    void navigate({ to: "/$locale/venues", params: { locale }, search: params });
  };
  return (
    <form
      role="search"
      onSubmit={search}
      className="mt-6 grid items-start gap-3 rounded-2xl bg-card p-4 text-foreground shadow-lg sm:grid-cols-2 lg:grid-cols-[1fr_1.4fr_1fr_1fr_auto]"
    >
      <SportField {...fields} />
      <PlaceField {...fields} />
      <WhenFields {...fields} />
      <Button type="submit" className="sm:col-span-2 lg:col-span-1 lg:mt-6">
        <Search aria-hidden />
        {t("submit")}
      </Button>
    </form>
  );
}

/** How many venues each sport has, as the API counts them; no number as long as it is not known. */
function PopularSports() {
  const t = useTranslations("home");
  const { data } = useQuery(sportsQuery());
  const counts = new Map(data?.map(({ sport_type, venues }) => [sport_type, venues]));
  const sports = [...SPORTS].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return (
    <section aria-labelledby="popular">
      <h2 id="popular" className="text-2xl font-extrabold">
        {t("popular")}
      </h2>
      <ul className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {sports.map((sport) => (
          <SportTile key={sport} sport={sport} count={data && (counts.get(sport) ?? 0)} />
        ))}
      </ul>
    </section>
  );
}

function SportTile({ sport, count }: { readonly sport: SportType; readonly count: number | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <li>
      <Link
        to="/$locale/venues"
        params={{ locale }}
        search={{ sport }}
        className="flex items-center gap-3 rounded-2xl border bg-card p-4 hover:border-primary"
      >
        <SportIcon sport={sport} className="size-9 shrink-0 text-primary" />
        <span>
          <span className="block font-bold">{t(`sports.${sport}`)}</span>
          <span className="block min-h-5 text-sm text-muted-foreground">
            {count !== undefined && t("home.count", { count })}
          </span>
        </span>
      </Link>
    </li>
  );
}

function NewestVenues() {
  const t = useTranslations("home");
  const locale = useLocale();
  const {
    data: newest,
    error,
    refetch,
  } = useQuery(venuesQuery({ sort: "newest", status: "active", page_size: NEWEST }));
  // Made in small steps, between which the page answers.
  const data = useDeferredValue(newest);
  return (
    <section aria-labelledby="newest">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="newest" className="text-2xl font-extrabold">
          {t("newest")}
        </h2>
        <Link to="/$locale/venues" params={{ locale }} className="flex items-center gap-1 font-semibold text-primary">
          {t("all")}
          <ArrowRight aria-hidden className="size-4" />
        </Link>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ul className="mt-4 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {data?.items.map((venue) => (
          <li key={venue.id}>
            <VenueCard venue={venue} />
          </li>
        ))}
        {!data && !error && Array.from({ length: NEWEST }, (_, index) => <VenueCardSkeleton key={index} />)}
      </ul>
    </section>
  );
}

function HowItWorks() {
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <section aria-labelledby="how" className="space-y-4">
      <h2 id="how" className="text-2xl font-extrabold">
        {t("how")}
      </h2>
      <ol className="grid gap-4 sm:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step}>
            <Card className="h-full">
              <h3 className="font-bold">
                {index + 1}. {t(step)}
              </h3>
              <p className="mt-1 text-muted-foreground">{t(`${step}Text`)}</p>
            </Card>
          </li>
        ))}
      </ol>
      <Card className="flex flex-wrap items-center justify-between gap-4 bg-accent text-accent-foreground">
        <div>
          <h3 className="text-lg font-bold">{t("ownerTitle")}</h3>
          <p>{t("ownerText")}</p>
        </div>
        <Button asChild>
          <Link to="/$locale/owners" params={{ locale }}>
            {t("ownerLink")}
          </Link>
        </Button>
      </Card>
    </section>
  );
}
