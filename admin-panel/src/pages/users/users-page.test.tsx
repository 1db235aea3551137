import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { json, problem, type Answers } from "@common/testing/stub-api";
import { adminOf, customerOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const radka = customerOf();
const petko = ownerOf({
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a001",
  full_name: null,
  username: "petko",
  is_active: false,
});

const answers: Answers = {
  "GET /users": () => json([radka, petko, adminOf()], 200, { "X-Total-Count": "43" }),
  "GET /scopes": () => json(["admin:users", "venues:write"]),
};

test("accounts are shown with what they are for the platform, and whether they are active", async () => {
  await renderPanel("/users", answers, adminOf());
  const row = within(await screen.findByRole("row", { name: /petko/ }));
  expect(row.getByRole("link", { name: "petko" })).toHaveAttribute("href", `/admin/users/${petko.id}`);
  expect(row.getByText("Собственик")).toBeVisible();
  expect(row.getByText("Спрян")).toBeVisible();
  expect(within(screen.getByRole("row", { name: /admin@/ })).getByText("Администратор")).toBeVisible();
  expect(screen.getByRole("row", { name: /Радка/ })).toHaveTextContent(/Клиент.*Активен.*1\.01\.2026/);
});

test("filters and page stand in the address, and are what is asked for", async () => {
  const { user, router, requests } = await renderPanel("/users?page=2", answers, adminOf());
  await screen.findByRole("row", { name: /petko/ });
  await user.type(screen.getByLabelText("Име, потребителско име или имейл"), "радка{Enter}");
  await user.selectOptions(screen.getByLabelText("Състояние"), "Спрян");
  await user.selectOptions(screen.getByLabelText("Има право"), "venues:write");
  await waitFor(() => expect(router.state.location.search).toContain("scope=venues%3Awrite"));
  const last = requests.filter(({ url }) => url.pathname === "/users").at(-1);
  expect(Object.fromEntries(last?.url.searchParams ?? [])).toEqual({
    q: "радка",
    is_active: "false",
    scope: "venues:write",
    page: "1",
    page_size: "20",
  });
});

test("why there is no list is told, and it is asked for again", async () => {
  let away = true;
  const { user } = await renderPanel(
    "/users",
    {
      ...answers,
      "GET /users": (request) => (away ? problem(503, "unavailable") : (answers["GET /users"] ?? json)(request)),
    },
    adminOf(),
  );
  expect(await screen.findByText(/Услугата временно не работи/)).toBeVisible();
  away = false;
  await user.click(screen.getByRole("button", { name: "Опитайте отново" }));
  expect(await screen.findByRole("row", { name: /petko/ })).toBeVisible();
});
