import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { index: true, lazy: () => import("./venues-page") },
  { path: "new", lazy: () => import("./new-venue-page") },
  { path: ":venueId", lazy: () => import("./venue-page") },
];
