import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { json, problem, type Answers } from "@common/testing/stub-api";
import { adminOf, customerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { PRESETS } from "./scopes";

const made = customerOf({ id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a002", full_name: "Петко Петков" });
const scopes: Answers = { "GET /scopes": () => json([...PRESETS.owner, ...PRESETS.admin]) };

async function fillIn(answers: Answers) {
  const page = await renderPanel("/users/new", { ...scopes, ...answers }, adminOf());
  await page.user.type(screen.getByLabelText("Потребителско име"), " petko ");
  await page.user.type(screen.getByLabelText("Имейл"), "petko@example.bg");
  await page.user.click(screen.getByRole("button", { name: "Създай парола" }));
  return page;
}

test("an owner is created with a made password and the scopes of the role, and is shown", async () => {
  const { user, requests, router } = await fillIn({
    "POST /users/admin": () => json(made, 201),
    [`GET /users/${made.id}`]: () => json(made),
  });
  const password = screen.getByLabelText<HTMLInputElement>("Парола").value;
  await user.selectOptions(screen.getByLabelText("Език на писмата"), "английски");
  await user.selectOptions(screen.getByLabelText("Роля"), "Собственик");
  await user.click(screen.getByRole("button", { name: "Създай профила" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/admin/users/${made.id}`));
  const sent = requests.find(({ method }) => method === "POST");
  expect(JSON.parse(sent?.body ?? "")).toEqual({
    username: "petko",
    email: "petko@example.bg",
    locale: "en",
    password,
    scopes: PRESETS.owner,
  });
});

test("a single scope can be added to those of a role, which then are none of a role", async () => {
  const { user, requests } = await fillIn({ "POST /users/admin": () => problem(503, "unavailable") });
  await user.click(screen.getByText("Точните права"));
  await user.click(await screen.findByRole("checkbox", { name: "users:read" }));
  expect(screen.getByLabelText("Роля")).toHaveDisplayValue("По избор");
  await user.click(screen.getByRole("button", { name: "Създай профила" }));
  expect(await screen.findByText(/Услугата временно не работи/)).toBeVisible();
  const body = JSON.parse(requests.find(({ method }) => method === "POST")?.body ?? "") as { scopes: string[] };
  expect(body.scopes).toEqual([...PRESETS.customer, "users:read"]);
});

test.each([
  ["username-taken", 409, "Потребителско име", "Това име е заето."],
  ["email-taken", 409, "Имейл", "Вече има профил с този имейл."],
  ["weak-password", 422, "Парола", "Тази парола се отгатва лесно. Изберете друга."],
])("%s is told at its field, and what was typed stays", async (kind, status, label, text) => {
  const { user } = await fillIn({ "POST /users/admin": () => problem(status, kind) });
  await user.click(screen.getByRole("button", { name: "Създай профила" }));
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveAccessibleDescription(expect.stringContaining(text)));
  expect(screen.getByLabelText("Имейл")).toHaveValue("petko@example.bg");
});

test("nothing is sent without what is needed", async () => {
  const { user, requests } = await renderPanel("/users/new", scopes, adminOf());
  await user.click(screen.getByRole("button", { name: "Създай профила" }));
  expect(await screen.findAllByText("Попълнете това поле.")).toHaveLength(3);
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
});

const toUsers = () =>
  within(screen.getAllByRole("navigation")[0] as HTMLElement).getByRole("link", { name: "Потребители" });

test("whoever leaves is asked, since what was typed would be lost", async () => {
  const { user, router } = await fillIn({ "GET /users": () => json([]) });
  await user.click(toUsers());
  expect(await screen.findByRole("dialog", { name: "Незаписани промени" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Остани" }));
  expect(router.state.location.pathname).toBe("/admin/users/new");
  expect(screen.getByLabelText("Имейл")).toHaveValue("petko@example.bg");

  await user.click(toUsers());
  await user.click(await screen.findByRole("button", { name: "Напусни" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/admin/users"));
});
