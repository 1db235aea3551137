import { sensible, z } from "@common/lib/zod";
import { ownPath } from "@/lib/own-path";

const text = () => sensible(z.string());
const redirect = () =>
  z.pipe(
    text(),
    z.transform((path) => ownPath(path)),
  );

/** Where to go once signed in, if that is a page of this site. */
export const redirectSearch = z.lazy(() => z.object({ redirect: redirect() }));

/** Who has just signed up, and where to go once signed in. */
export const checkMailSearch = z.lazy(() => z.object({ email: text(), redirect: redirect() }));

/** What the link of a mail brings. */
export const tokenSearch = z.lazy(() => z.object({ token: text() }));
