import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { User } from "@common/api/me";
import { empty, json, problem, type Answers } from "@common/testing/stub-api";
import { adminOf, customerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { PRESETS } from "./scopes";

const me = adminOf();
const radka = customerOf();
const ALL = [
  "admin:venues",
  "admin:venues:read",
  ...PRESETS.owner,
  ...PRESETS.admin.filter((each) => each !== "admin:venues"),
];

function answersFor(user: User, more: Answers = {}, admins = 2): Answers {
  return {
    [`GET /users/${user.id}`]: () => json(user),
    "GET /scopes": () => json(ALL),
    "GET /users": () => json([me], 200, { "X-Total-Count": String(admins) }),
    "GET /users/audit": () => json([]),
    ...more,
  };
}

const show = (user: User, more: Answers = {}, admins = 2) =>
  renderPanel(`/users/${user.id}`, answersFor(user, more, admins), me);

const bodies = (requests: Awaited<ReturnType<typeof show>>["requests"], method: string) =>
  requests
    .filter((request) => request.method === method)
    .map(({ url, body }) => [url.pathname, JSON.parse(body) as unknown]);

test("of what is edited only what is new is sent; a name that is emptied is taken away", async () => {
  const { user, requests } = await show(radka, {
    [`PATCH /users/${radka.id}`]: () => json({ ...radka, full_name: null, email: "r@example.bg" }),
  });
  const form = within(await screen.findByRole("form", { name: "Данни" }));
  await user.clear(form.getByLabelText("Име и фамилия"));
  await user.clear(form.getByLabelText("Имейл"));
  await user.type(form.getByLabelText("Имейл"), "r@example.bg");
  await user.click(form.getByRole("button", { name: "Запази" }));
  await waitFor(() =>
    expect(bodies(requests, "PATCH")).toEqual([[`/users/${radka.id}`, { full_name: null, email: "r@example.bg" }]]),
  );
});

test("becoming an owner is explained, and keeps the scopes that are there by now", async () => {
  const { user, requests } = await show(radka, {
    [`GET /users/${radka.id}/scopes`]: () => json({ scopes: ["users:read"] }),
    [`PUT /users/${radka.id}/scopes`]: ({ body }) => json(JSON.parse(body)),
  });
  await user.click(await screen.findByRole("button", { name: "Направи собственик" }));
  const dialog = within(screen.getByRole("dialog", { name: "Радка Пиралкова става собственик" }));
  expect(dialog.getByText(/Досегашните кодове за достъп на този човек спират да важат/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Направи собственик" }));
  await waitFor(() =>
    expect(bodies(requests, "PUT")).toEqual([
      [`/users/${radka.id}/scopes`, { scopes: ["users:read", ...PRESETS.owner] }],
    ]),
  );
});

test("scopes are saved after it was told what is given and what is taken away", async () => {
  const { user, requests } = await show(radka, {
    [`PUT /users/${radka.id}/scopes`]: ({ body }) => json(JSON.parse(body)),
  });
  const save = await screen.findByRole("button", { name: "Запази правата" });
  expect(save).toBeDisabled();
  await user.click(await screen.findByRole("checkbox", { name: "admin:venues" }));
  expect(screen.getByRole("checkbox", { name: "admin:venues:read" })).toHaveAccessibleDescription(
    /Идва и с admin:venues\./,
  );
  await user.click(screen.getByRole("checkbox", { name: "bookings:cancel" }));
  await user.click(save);
  const dialog = within(screen.getByRole("dialog", { name: "Промяна на правата на Радка Пиралкова" }));
  expect(dialog.getByText("Получава: admin:venues.")).toBeVisible();
  expect(dialog.getByText("Губи: bookings:cancel.")).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Запази правата" }));
  const scopes = [...PRESETS.customer.filter((each) => each !== "bookings:cancel"), "admin:venues"];
  await waitFor(() => expect(bodies(requests, "PUT")).toEqual([[`/users/${radka.id}/scopes`, { scopes }]]));
});

test("who takes away the own scope to administer users is warned", async () => {
  const { user } = await show(me);
  await user.click(await screen.findByRole("checkbox", { name: "admin:users" }));
  await user.click(screen.getByRole("button", { name: "Запази правата" }));
  expect(screen.getByText(/Махате своето право да управлявате потребители/)).toBeVisible();
});

test("the last admin finds nothing that would end all admins, nor a password without the present one", async () => {
  await show(me, {}, 1);
  expect(await screen.findByText(/Вие сте единственият администратор/)).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "admin:users" })).toBeDisabled();
  expect(screen.queryByRole("button", { name: "Спри профила" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Изтрий профила" })).not.toBeInTheDocument();
  expect(screen.queryByLabelText("Нова парола")).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Към профила ми" })).toHaveAttribute("href", "/bg/account");
});

test("a deactivated account is activated", async () => {
  const { user, requests } = await show(
    { ...radka, is_active: false },
    { [`PATCH /users/${radka.id}`]: () => json(radka) },
  );
  await user.click(await screen.findByRole("button", { name: "Пусни профила" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Пусни профила" }));
  await waitFor(() => expect(bodies(requests, "PATCH")).toEqual([[`/users/${radka.id}`, { is_active: true }]]));
});

test("whose account is deleted is named, and why it cannot be is told there", async () => {
  let needed = true;
  const { user, router } = await show(radka, {
    [`DELETE /users/${radka.id}`]: () => (needed ? problem(409, "user-still-needed") : empty()),
  });
  await user.click(await screen.findByRole("button", { name: "Изтрий профила" }));
  const dialog = within(screen.getByRole("dialog", { name: "Изтриване на Радка Пиралкова, radka@example.bg" }));
  await user.click(dialog.getByRole("button", { name: "Изтрий профила" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("има активни обекти или предстоящи резервации");

  needed = false;
  await user.click(dialog.getByRole("button", { name: "Изтрий профила" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/admin/users"));
});

test("a password for somebody else is set, and is not shown any more", async () => {
  const { user, requests } = await show(radka, { [`PATCH /users/${radka.id}`]: () => json(radka) });
  const form = within(await screen.findByRole("form", { name: "Нова парола" }));
  await user.type(form.getByLabelText("Нова парола"), "chetiri-kestena-7");
  await user.click(form.getByRole("button", { name: "Смени паролата" }));
  await waitFor(() => expect(form.getByLabelText("Нова парола")).toHaveValue(""));
  expect(bodies(requests, "PATCH")).toEqual([[`/users/${radka.id}`, { password: "chetiri-kestena-7" }]]);
});

test("the trail is that of the account", async () => {
  const { requests } = await show(radka);
  await waitFor(() => {
    const asked = requests.find(({ url }) => url.pathname === "/users/audit");
    expect(asked?.url.searchParams.get("account_id")).toBe(radka.id);
  });
});

test("of a deleted account it is told that there is none", async () => {
  await renderPanel(`/users/${radka.id}`, {}, me);
  expect(await screen.findByRole("heading", { name: "Няма такъв потребител" })).toBeVisible();
});
