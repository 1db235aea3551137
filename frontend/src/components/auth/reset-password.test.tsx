import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "@/testing/render-page";
import { empty, problem, stubApi, type Seen } from "@common/testing/stub-api";

const PASSWORD = "tri-cheresha-9";

async function reset(answer: (seen: Seen) => Response, repeat = PASSWORD) {
  const requests = stubApi({ "POST /auth/password/reset": answer });
  const page = await renderPage("/en/reset-password?token=secret-token");
  await page.user.type(await screen.findByLabelText("New password"), PASSWORD);
  await page.user.type(screen.getByLabelText("Password again"), repeat);
  await page.user.click(screen.getByRole("button", { name: "Save the password" }));
  return { ...page, requests: requests.filter(({ method }) => method === "POST") };
}

test("a new password is set by the token of the link, and leads to the login", async () => {
  const { requests } = await reset(() => empty());

  expect(await screen.findByRole("status")).toHaveTextContent("The password has been changed.");
  const main = screen.getByRole("main");
  expect(main.querySelector("a[href='/en/login']")).toBeVisible();
  expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { token: "secret-token", password: PASSWORD },
  ]);
});

test("the token leaves the address bar, and no other site is told the address", async () => {
  stubApi({});
  const { router } = await renderPage("/en/reset-password?token=secret-token");

  await waitFor(() => expect(router.state.location.href).toBe("/en/reset-password"));
  expect(router.history.length).toBe(1);
  expect(await screen.findByLabelText("New password")).toBeVisible();
  expect(document.querySelector("meta[name=referrer]")).toHaveAttribute("content", "no-referrer");
});

test("two different passwords are not sent", async () => {
  const { requests, user } = await reset(() => empty(), "tri-cheresha-8");

  const repeat = screen.getByLabelText("Password again");
  await waitFor(() => expect(repeat).toHaveFocus());
  expect(repeat).toHaveAccessibleDescription("The two passwords differ.");
  expect(requests).toEqual([]);

  await user.clear(repeat);
  await user.type(repeat, PASSWORD);
  expect(repeat).toBeValid();
});

test("a link that has expired leads to where a new one is sent", async () => {
  await reset(() => problem(400, "invalid-reset-token"));

  expect(await screen.findByRole("alert")).toHaveTextContent("The link is wrong or has expired.");
  expect(screen.getByRole("link", { name: "Ask for a new link" })).toHaveAttribute("href", "/en/forgot-password");
});

test("a weak password is refused at the password, and the link still works", async () => {
  await reset(() => problem(422, "weak-password"));

  await waitFor(() => expect(screen.getByLabelText("New password")).toHaveFocus());
  expect(screen.getByLabelText("New password")).toHaveAccessibleDescription(/easy to guess/);
  expect(screen.queryByRole("link", { name: "Ask for a new link" })).not.toBeInTheDocument();
});

test("without a token there is nothing to fill in but a way to a new link", async () => {
  stubApi({});
  await renderPage("/en/reset-password");

  expect(await screen.findByRole("link", { name: "Ask for a new link" })).toBeVisible();
  expect(screen.queryByLabelText("New password")).not.toBeInTheDocument();
});

test("whoever has forgotten the password gets the same answer whether or not there is an account", async () => {
  const requests = stubApi({ "POST /auth/password/forgot": () => empty(202) });
  const page = await renderPage("/en/forgot-password");

  await page.user.type(await screen.findByLabelText("E-mail"), "ivan@example.bg");
  await page.user.click(screen.getByRole("button", { name: "Send the link" }));

  expect(await screen.findByRole("status")).toHaveTextContent("If there is an account with this e-mail");
  expect(requests.find(({ method }) => method === "POST")?.body).toBe('{"email":"ivan@example.bg"}');
});
