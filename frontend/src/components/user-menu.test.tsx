import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { session } from "@common/session/session";
import { renderPage } from "@/testing/render-page";
import { empty, json, problem, stubApi } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";

test("whoever could not be logged out on the server is told so, and logged out by another attempt", async () => {
  stubLocks();
  let away = true;
  const requests = stubApi({
    "GET /users/@me": () => json({ id: "me", username: "maria", full_name: "Мария", scopes: ["users:me"] }),
    "POST /auth/logout": () => (away ? problem(503, "unavailable") : empty()),
  });
  const { user } = await renderPage("/en/about", { signedIn: true });
  const leave = async () => {
    await user.click(await screen.findByRole("button", { name: "Your account" }));
    await user.click(await screen.findByRole("menuitem", { name: "Log out" }));
  };

  await leave();
  expect(await screen.findByText("We could not sign you out on the server. Please try again.")).toBeVisible();
  expect(screen.queryByText("You are logged out.")).not.toBeInTheDocument();
  expect(session.current()).toBe("signed-in");

  away = false;
  await leave();
  expect(await screen.findByText("You are logged out.")).toBeVisible();
  await waitFor(() => expect(session.current()).toBe("anonymous"));
  const sent = requests.filter(({ url }) => url.pathname === "/auth/logout");
  expect(sent.map(({ headers }) => [headers.get("X-Session"), headers.get("Authorization")])).toEqual([
    ["cookie", null],
    ["cookie", null],
  ]);
});

test.each([
  [["users:me"], 0],
  [["users:me", "venues:write"], 1],
  [["admin:users"], 1],
])("somebody with the scopes %s finds the panel %i times", async (scopes, times) => {
  stubApi({ "GET /users/@me": () => json({ id: "me", username: "maria", full_name: "Мария", scopes }) });
  const { user } = await renderPage("/en/about", { signedIn: true });
  await user.click(await screen.findByRole("button", { name: "Your account" }));
  expect(await screen.findByText("Мария")).toBeVisible();
  const links = screen.queryAllByRole("menuitem", { name: "Management panel" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(Array.from({ length: times }, () => "/admin"));
});
