import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { index: true, lazy: () => import("./users-page") },
  { path: "new", lazy: () => import("./new-user-page") },
  { path: "audit", lazy: () => import("./audit-page") },
  { path: ":id", lazy: () => import("./user-page") },
];
