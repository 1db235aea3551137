import type { QueryClient } from "@tanstack/react-query";
import type { AnyRouter } from "@tanstack/react-router";
import { session } from "@common/session/session";

/** Lets the pages follow who is signed in, in whichever tab that changes. Returns how to stop. */
export function followSession(router: AnyRouter, queryClient: QueryClient): () => void {
  return session.subscribe(() => {
    // What was read for one person is not shown to the next; what is on the screen is read anew.
    if (session.current() === "anonymous") {
      void queryClient.resetQueries();
    }
    void router.invalidate();
  });
}
