import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { json, type Answers } from "@common/testing/stub-api";
import { adminOf, customerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const me = adminOf();
const radka = customerOf();
const GONE = "01980d0c-4c0a-7cc2-a9a1-1df1b0aabcde";

const entry = (number: number, changes: object) => ({
  id: `01980d0c-4c0a-7cc2-a9a1-00000000000${number}`,
  event: "signed_in",
  account_id: radka.id,
  actor_id: null,
  address: "192.0.2.7",
  detail: "password",
  occurred_at: "2026-10-25T00:30:00Z",
  ...changes,
});

const answers: Answers = {
  "GET /users/audit": () =>
    json([
      entry(1, {}),
      entry(2, {
        event: "scopes_changed",
        actor_id: me.id,
        detail: "bookings:read users:me",
        occurred_at: "2026-10-25T01:30:00Z",
      }),
      entry(3, { event: "account_changed", actor_id: radka.id, detail: "full_name locale" }),
      entry(4, { event: "account_deleted", account_id: GONE, actor_id: me.id, detail: null, address: null }),
      entry(6, { event: "venue_refused", actor_id: me.id, detail: `venue ${GONE}` }),
      entry(5, { event: "moon_landing", account_id: null, detail: "<b>" }),
    ]),
  "GET /users/bulk": () => json([radka, me]),
  "GET /users": () => json([radka, me]),
};

test("what happened is told in words, with the names of whom it was about, read in one go", async () => {
  const { requests } = await renderPanel("/users/audit", answers, me);
  const table = within(await screen.findByRole("table"));
  await table.findAllByRole("link", { name: "Радка Пиралкова" });
  const rows = table
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
  expect(rows).toEqual([
    // The hour that the clocks repeat: the same time twice.
    [expect.stringContaining("03:30:00"), "Влизане", "Радка Пиралкова", "–", "192.0.2.7", "с парола"],
    [
      expect.stringContaining("03:30:00"),
      "Променени права",
      "Радка Пиралкова",
      "admin",
      "192.0.2.7",
      "bookings:read users:me",
    ],
    [expect.anything(), "Променени данни", "Радка Пиралкова", "самият човек", "192.0.2.7", "име, език"],
    [expect.anything(), "Изтрит профил", "изтрит профил aabcde", "admin", "–", "–"],
    [expect.anything(), "Отказан обект", "Радка Пиралкова", "admin", "192.0.2.7", "към обекта"],
    [expect.anything(), "moon_landing", "–", "–", "192.0.2.7", "<b>"],
  ]);
  const bulk = requests
    .filter(({ url }) => url.pathname === "/users/bulk")
    .map(({ url }) => url.searchParams.getAll("ids"));
  expect(bulk).toEqual([[me.id, radka.id, GONE].sort()]);
});

test("it is filtered by event, account, person and days", async () => {
  const { user, requests } = await renderPanel("/users/audit?from=2026-03-29&to=2026-03-29", answers, me);
  await user.selectOptions(await screen.findByLabelText("Събитие"), "Неуспешно влизане");
  await user.click(screen.getByRole("button", { name: "Профил Всички" }));
  await user.type(within(screen.getByRole("dialog")).getByRole("searchbox"), "радка");
  await user.click(await screen.findByRole("button", { name: /Радка Пиралкова, radka@/ }));
  await waitFor(() => {
    const last = requests.filter(({ url }) => url.pathname === "/users/audit").at(-1);
    expect(Object.fromEntries(last?.url.searchParams ?? [])).toEqual({
      event: "sign_in_failed",
      account_id: radka.id,
      from: "2026-03-28T22:00:00.000Z",
      to: "2026-03-29T21:00:00.000Z",
      page: "1",
      page_size: "20",
    });
  });
  expect(requests.some(({ url }) => url.searchParams.get("q") === "радка")).toBe(true);
});
