import { create } from "zustand";
import { usePerson } from "./person";

/** Whose venues: one's own, or all of the platform. */
export type View = "venue" | "all";

interface Selection {
  readonly view: View | undefined;
  readonly venueId: string | undefined;
  readonly chooseView: (view: View) => void;
  readonly chooseVenue: (venueId: string | undefined) => void;
}

/** What dashboard, calendar, bookings and payments look at; it stays the same from page to page. */
export const useSelection = create<Selection>((set) => ({
  view: undefined,
  venueId: undefined,
  chooseView: (view) => set({ view, venueId: undefined }),
  chooseVenue: (venueId) => set({ venueId }),
}));

/** Which views this person has of what needs this scope to be seen for all; the first one unless another was chosen. */
export function useView(scopeOfAll: string): { readonly view: View; readonly views: readonly View[] } {
  const { roles } = usePerson();
  const chosen = useSelection((state) => state.view);
  const views: View[] = [
    ...(roles.may(scopeOfAll) ? (["all"] as const) : []),
    ...(roles.isOwner || roles.may("bookings:manage") ? (["venue"] as const) : []),
  ];
  return { view: views.find((view) => view === chosen) ?? views[0] ?? "venue", views };
}
