import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { index: true, lazy: () => import("./payments-page") },
  { path: "reconciliation", lazy: () => import("./reconciliation-page") },
];
