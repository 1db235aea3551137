import { useLayoutEffect, useRef } from "react";
import { useSelection, type View } from "./selection";
import { useSearch } from "./use-search";

/**
 * Keeps whose venues, and which of them, in the address bar, so that a page can be reloaded and sent to somebody. What the
 * address says when it is opened holds; an address that says nothing takes over what was chosen before.
 *
 * Returns whether both say the same; until then nothing should be asked for.
 */
export function useSelectionInUrl(): boolean {
  const [search, setSearch] = useSearch();
  const { view, venueId } = useSelection();
  const whose = viewOf(search.get("whose"));
  const venue = search.get("venue") ?? undefined;
  const seen = useRef(SILENT);
  useLayoutEffect(() => {
    const address = `${whose ?? ""} ${venue ?? ""}`;
    const isNews = address !== seen.current && address !== SILENT;
    seen.current = address;
    // What the effect was made for may be over when it runs.
    const chosen = useSelection.getState();
    if (whose === chosen.view && venue === chosen.venueId) {
      return;
    }
    if (isNews) {
      useSelection.setState({ view: whose, venueId: venue });
    } else {
      setSearch((next) => tell(next, chosen.view, chosen.venueId), { replace: true });
    }
  }, [whose, venue, view, venueId, setSearch]);
  return whose === view && venue === venueId;
}

/** An address that says neither. */
const SILENT = " ";

function viewOf(text: string | null): View | undefined {
  return text === "all" || text === "venue" ? text : undefined;
}

function tell(next: URLSearchParams, view: View | undefined, venueId: string | undefined) {
  // Another selection begins at its first page.
  next.delete("page");
  for (const [name, value] of Object.entries({ whose: view, venue: venueId })) {
    if (value === undefined) {
      next.delete(name);
    } else {
      next.set(name, value);
    }
  }
}
