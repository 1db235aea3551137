import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { index: true, lazy: () => import("./notifications-page") },
  { path: "new", lazy: () => import("./new-mail-page") },
  { path: ":id", lazy: () => import("./notification-page") },
];
