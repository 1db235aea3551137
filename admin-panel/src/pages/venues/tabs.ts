import { z, sensible } from "@common/lib/zod";
import type { VenueRights } from "./rights";

export const TABS = ["basics", "place", "hours", "courts", "images", "closures", "status", "preview"] as const;
export type Tab = (typeof TABS)[number];

export const tabSchema = z.object({ tab: sensible(z.enum(TABS)) });

/** Which sections of a venue somebody has. */
export function tabsOf({ write, images, schedule, remove }: VenueRights): readonly Tab[] {
  return TABS.filter(
    (tab) =>
      tab === "preview" ||
      (tab === "images" && images) ||
      (tab === "closures" && schedule) ||
      (tab === "status" && (write || remove)) ||
      (["basics", "place", "hours", "courts"].includes(tab) && write),
  );
}

/** The section that is shown first: who decides on a venue looks at it. */
export function firstTab(tabs: readonly Tab[], waitsForDecision: boolean): Tab {
  return waitsForDecision ? "preview" : (tabs[0] ?? "preview");
}
