import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { newQueryClient } from "@common/query-client";
import { App } from "./app";
import { BASE, routes } from "./routes";

const root = document.getElementById("root");
if (root) {
  // The pages have titles of their own.
  document.querySelector("title")?.remove();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <App router={createBrowserRouter(routes, { basename: BASE })} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
