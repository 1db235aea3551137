import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, vi } from "vitest";
import { newRouter } from "@/router";
import { followSession } from "@/session/follow";
import { session } from "@common/session/session";

// A whole page takes its time where several are tested at once.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8_000 });

let stopFollowing = () => {};

interface Options {
  /** Somebody is signed in, with an access token that works for five minutes. */
  readonly signedIn?: boolean;
}

/**
 * Shows a page as the browser would, with everything around it. Stub fetch before; nothing is asked twice when it is
 * refused.
 */
export async function renderPage(path: string, { signedIn = false }: Options = {}) {
  if (signedIn) {
    session.accept({ access_token: "token", expires_in: 300 });
  } else {
    session.end();
  }
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = newRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  stopFollowing = followSession(router, queryClient);
  const page = render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  await act(() => router.load());
  return { ...page, router, queryClient, user: userEvent.setup({ delay: null }) };
}

afterEach(() => {
  stopFollowing();
  session.end();
  vi.unstubAllGlobals();
});
