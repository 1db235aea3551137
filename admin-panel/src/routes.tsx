import { Outlet, type RouteObject } from "react-router";
import { routes as applications } from "./pages/applications/routes";
import { routes as bookings } from "./pages/bookings/routes";
import { routes as calendar } from "./pages/calendar/routes";
import { routes as dashboard } from "./pages/dashboard/routes";
import { routes as notifications } from "./pages/notifications/routes";
import { routes as payments } from "./pages/payments/routes";
import { routes as users } from "./pages/users/routes";
import { routes as venues } from "./pages/venues/routes";
import { AREAS, type Area, type AreaName } from "./shell/areas";
import { Layout } from "./shell/layout";
import { NotFound } from "./shell/not-found";
import { PageFailure } from "./shell/page-failure";
import { PagePending } from "./shell/page-pending";
import { usePerson } from "./shell/person";

/** Where the panel lies under the origin of the site. */
export const BASE = "/admin";

/** The pages of each area, which are loaded when somebody comes there. */
const PAGES: Readonly<Record<AreaName, RouteObject[]>> = {
  dashboard,
  calendar,
  bookings,
  venues,
  payments,
  applications,
  users,
  notifications,
};

/** What is shown under which address. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    HydrateFallback: PagePending,
    ErrorBoundary: PageFailure,
    children: [...AREAS.map(routeOf), { path: "*", Component: NotFound }],
  },
];

function routeOf(area: Area): RouteObject {
  return {
    path: area.path,
    element: <Allowed area={area} />,
    // What fails is told within the layout.
    ErrorBoundary: PageFailure,
    children: PAGES[area.name],
  };
}

/** Shows an area to those who have it. */
function Allowed({ area }: { readonly area: Area }) {
  const { roles } = usePerson();
  return area.isFor(roles) ? <Outlet /> : <NotFound />;
}
