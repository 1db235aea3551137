import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { createMemoryRouter } from "react-router";
import { afterEach, expect, vi } from "vitest";
import { session } from "@common/session/session";
import { json, stubApi, type Answers } from "@common/testing/stub-api";
import { App } from "@/app";
import { BASE, routes } from "@/routes";
import { useLanguage } from "@/shell/language";
import { useSelection } from "@/shell/selection";
import { ownerOf } from "./people";

// A whole page takes its time where several are tested at once.
vi.setConfig({ testTimeout: 30_000 });

/**
 * Shows a page of the panel, e.g. {@code /bookings}, to somebody (an owner unless another is given), in Bulgarian.
 * Returns what was asked of the server, besides what tests of pages need.
 */
export async function renderPanel(path: string, answers: Answers = {}, me = ownerOf()) {
  const requests = stubApi({ "GET /users/@me": () => json(me), ...answers });
  session.accept({ access_token: "token", expires_in: 300 });
  useLanguage.setState({ locale: "bg" });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { basename: BASE, initialEntries: [BASE + path] });
  const page = render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  await waitFor(() => expect(document.querySelector("main h1")).not.toBeNull());
  return { ...page, router, requests, user: userEvent.setup({ delay: null }) };
}

afterEach(() => {
  session.end();
  useSelection.setState({ view: undefined, venueId: undefined });
  vi.unstubAllGlobals();
});
