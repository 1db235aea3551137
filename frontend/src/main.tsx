import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@common/query-client";
import { newRouter } from "./router";
import { followSession } from "./session/follow";
import { session } from "@common/session/session";

/** Shows the page that the address bar asks for. */
export function show(): void {
  void session.begin();
  const queryClient = newQueryClient();
  const router = newRouter(queryClient);
  followSession(router, queryClient);

  // The pages have titles of their own.
  document.querySelector("title")?.remove();

  const root = document.getElementById("root");
  if (root) {
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </StrictMode>,
      ),
    );
  }
}
