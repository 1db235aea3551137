import { routes as applications } from "../src/pages/applications/routes";
import { routes as bookings } from "../src/pages/bookings/routes";
import { routes as calendar } from "../src/pages/calendar/routes";
import { routes as dashboard } from "../src/pages/dashboard/routes";
import { routes as notifications } from "../src/pages/notifications/routes";
import { routes as payments } from "../src/pages/payments/routes";
import { routes as users } from "../src/pages/users/routes";
import { routes as venues } from "../src/pages/venues/routes";

const NOBODY = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5ffff";

/** The areas that owners have, and those that only admins have, by their addresses. */
export const OWNERS = { "": dashboard, calendar, bookings, venues, payments };
export const ADMINS = { applications, users, notifications };

interface Route {
  readonly path?: string | undefined;
  readonly children?: readonly Route[] | undefined;
}

/** Every address that pages have, with these ids in the places of those that they are about. */
export function addressesOf(
  areas: Readonly<Record<string, readonly Route[]>>,
  ids: Readonly<Record<string, string>> = {},
): string[] {
  const below = (base: string, routes: readonly Route[]): string[] =>
    routes.flatMap(({ path, children }) => {
      const here = path ? `${base}/${path}` : base;
      return children ? below(here, children) : [here];
    });
  return Object.entries(areas).flatMap(([area, routes]) =>
    below(area && `/${area}`, routes).map((path) => path.replaceAll(/:\w+/g, ids[area] ?? NOBODY) || "/"),
  );
}
