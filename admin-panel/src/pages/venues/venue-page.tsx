import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { Tabs } from "radix-ui";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { venueVersionQuery, type VenueVersion } from "@/api/venues";
import { VenueBadge } from "@/shell/badges";
import { NotFound } from "@/shell/not-found";
import { PageHeader } from "@/shell/page-header";
import { useUrlState } from "@/shell/use-url-state";
import { isMissing } from "@common/api/problem";
import { Failure } from "@common/components/failure";
import { useLocale } from "@common/i18n/use-locale";
import { Button } from "@common/ui/button";
import { Skeleton } from "@common/ui/card";
import { ClosuresTab } from "./closures/closures-tab";
import { CourtsTab } from "./courts/courts-tab";
import { EditDetails } from "./details/edit-details";
import { STEPS } from "./details/steps";
import { ImagesTab } from "./images/images-tab";
import { PreviewTab } from "./preview/preview-tab";
import { useVenueRights } from "./rights";
import { StatusNote } from "./status/status-note";
import { StatusTab } from "./status/status-tab";
import { firstTab, TABS, tabSchema, tabsOf, type Tab } from "./tabs";

/** A venue, and all that can be changed about it. */
export function Component() {
  const t = useTranslations("venues");
  const { venueId = "" } = useParams();
  const found = useQuery(venueVersionQuery(venueId));
  if (isMissing(found.error)) {
    return <NotFound />;
  }
  if (found.data) {
    // A form that was begun is that of one venue.
    return <VenueSections key={venueId} version={found.data} />;
  }
  return (
    <>
      <PageHeader title={t("title")} />
      {found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton className="h-96" />
      )}
    </>
  );
}

function VenueSections({ version }: { readonly version: VenueVersion }) {
  const { venue } = version;
  const rights = useVenueRights(venue);
  const [{ tab: wanted }, change] = useUrlState(tabSchema);
  const tabs = tabsOf(rights);
  const first = firstTab(tabs, rights.judge && venue.status === "pending_approval");
  const tab = tabs.find((each) => each === wanted) ?? first;
  const choose = (next: string) => change({ tab: TABS.find((each) => each === next) });
  return (
    <>
      <VenueHeader version={version} />
      <StatusNote version={version} />
      <Tabs.Root value={tab} onValueChange={choose} activationMode="manual">
        {tabs.length > 1 && <TabList tabs={tabs} />}
        {rights.write && <EditDetails version={version} step={STEPS.find((step) => step === tab)} onStep={choose} />}
        {tabs
          .filter((each) => !STEPS.some((step) => step === each))
          .map((each) => (
            <Tabs.Content key={each} value={each} className="outline-none">
              <OtherTab tab={each} version={version} />
            </Tabs.Content>
          ))}
      </Tabs.Root>
    </>
  );
}

function VenueHeader({ version: { venue } }: { readonly version: VenueVersion }) {
  const t = useTranslations("venues");
  const locale = useLocale();
  return (
    <PageHeader title={venue.name}>
      <VenueBadge status={venue.status} />
      {venue.status === "active" && (
        <Button asChild variant="outline" size="small">
          <a href={`/${locale}/venues/${venue.id}`} target="_blank">
            {t("preview.onSite")}
            <ExternalLink aria-hidden />
          </a>
        </Button>
      )}
    </PageHeader>
  );
}

function TabList({ tabs }: { readonly tabs: readonly Tab[] }) {
  const t = useTranslations("venues");
  return (
    <Tabs.List aria-label={t("sections")} className="mb-4 flex flex-wrap gap-1 border-b pb-2">
      {tabs.map((tab) => (
        <Tabs.Trigger
          key={tab}
          value={tab}
          className="min-h-9 rounded-lg px-3 text-sm font-semibold hover:bg-muted data-[state=active]:bg-accent data-[state=active]:text-accent-foreground"
        >
          {t(`tabs.${tab}`)}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
}

function OtherTab({ tab, version }: { readonly tab: Tab; readonly version: VenueVersion }) {
  switch (tab) {
    case "courts":
      return <CourtsTab venue={version.venue} />;
    case "images":
      return <ImagesTab venue={version.venue} />;
    case "closures":
      return <ClosuresTab venue={version.venue} />;
    case "status":
      return <StatusTab version={version} />;
    default:
      return <PreviewTab venue={version.venue} />;
  }
}
