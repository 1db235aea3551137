import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { session } from "@common/session/session";
import { json, problem } from "@common/testing/stub-api";
import { adminOf, customerOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const links = () => screen.getAllByRole("link").map((link) => link.textContent);

test("a customer is refused kindly, and nothing of the panel is asked for", async () => {
  const { requests } = await renderPanel("/bookings", {}, customerOf());
  expect(screen.getByRole("heading")).toHaveTextContent("Панелът е за собственици на обекти");
  expect(screen.getByRole("link", { name: "Как да предложа обекта си" })).toHaveAttribute("href", "/bg/owners");
  expect(new Set(requests.map(({ url }) => url.pathname))).toEqual(new Set(["/users/@me"]));
});

test("an owner finds what owners have, and nothing else", async () => {
  await renderPanel("/nothing", {}, ownerOf());
  expect(links()).toEqual(expect.arrayContaining(["Календар", "Резервации", "Обекти", "Плащания"]));
  expect(links()).not.toEqual(expect.arrayContaining(["Потребители"]));
});

test("an admin finds everything; a page of others is none", async () => {
  await renderPanel("/nothing", {}, adminOf());
  expect(links()).toEqual(expect.arrayContaining(["Потребители", "Кандидатури", "Известия"]));
});

test("an address of an area that somebody lacks leads nowhere", async () => {
  await renderPanel("/users", {}, ownerOf());
  expect(screen.getByRole("heading")).toHaveTextContent("Тук няма нищо");
});

test("a sign-in that ends is renewed where one is, by the same person", async () => {
  const me = ownerOf();
  const { user, requests } = await renderPanel(
    "/nothing",
    {
      "POST /auth/token": ({ body }) =>
        body.includes("right") ? json({ access_token: "new", expires_in: 300 }) : problem(401, "invalid-credentials"),
    },
    me,
  );
  session.end();

  expect(await screen.findByRole("dialog", { name: "Влизането ви изтече" })).toBeVisible();
  expect(screen.getByLabelText("Имейл или потребителско име")).toHaveValue(me.username);
  await user.type(screen.getByLabelText("Парола"), "wrong");
  await user.click(screen.getByRole("button", { name: "Вход" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Грешен имейл или парола.");

  await user.clear(screen.getByLabelText("Парола"));
  await user.type(screen.getByLabelText("Парола"), "right");
  await user.click(screen.getByRole("button", { name: "Вход" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(requests.filter(({ url }) => url.pathname === "/auth/token")).toHaveLength(2);
});
