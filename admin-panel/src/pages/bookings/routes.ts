import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { index: true, lazy: () => import("./bookings-page") },
  { path: ":id", lazy: () => import("./booking-page") },
];
