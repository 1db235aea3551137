import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { json, problem } from "@common/testing/stub-api";

const side = (status: string) => ({ status, amount: "36.00", currency: "EUR" });
const drift = {
  id: "1",
  payment_id: null,
  stripe_id: "cs_unknown",
  ours: null,
  stripe: side("paid"),
  action: "unknown_payment",
  found_at: "2026-10-25T00:30:00Z",
  resolved_at: null,
};
const settled = {
  ...drift,
  id: "2",
  payment_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0d1",
  stripe_id: "cs_paid",
  ours: side("pending"),
  stripe: side("word_of_tomorrow"),
  action: "paid",
  resolved_at: "2026-10-25T01:30:00Z",
};
const report = {
  checked_at: "2026-11-28T09:30:00Z",
  checked: 120,
  open: { flagged: 4, unresolved: 3, refunds_owed: 2, pending_past_end: 1 },
  drift: [drift, settled],
};

test("an admin reads what is open and what differed, page by page", async () => {
  const { requests, user } = await renderPanel(
    "/payments/reconciliation",
    { "GET /payments/reconciliation": () => json(report, 200, { "X-Total-Count": "41" }) },
    adminOf(),
  );
  expect(await screen.findByText(/28.11.2026 г., 11:30. Проверени: 120/)).toBeVisible();
  const matters = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(matters).toEqual([
    "Плащания, които чакат човек4",
    "Разлики, които още ги има3",
    "Пари, които трябва да се върнат2",
    "Започнати, чието време е минало1",
  ]);
  const unknown = screen.getByRole("row", { name: /cs_unknown/ });
  expect(unknown).toHaveTextContent(/Няма такова при нас.*–.*Платено.*36,00\s€.*Непознато плащане.*Още не/);
  expect(screen.getByRole("row", { name: /cs_paid/ })).toHaveTextContent(
    /Започнато.*word_of_tomorrow.*Отбелязано като платено/,
  );
  await user.click(screen.getByRole("button", { name: "Следваща" }));
  await waitFor(() => expect(requests.at(-1)?.url.searchParams.get("page")).toBe("2"));
});

test("before the first comparison it says so", async () => {
  await renderPanel(
    "/payments/reconciliation",
    { "GET /payments/reconciliation": () => json({ ...report, checked_at: null, drift: [] }) },
    adminOf(),
  );
  expect(await screen.findByText(/още не са сверявани/)).toBeVisible();
  expect(screen.getByText("Няма намерени разлики.")).toBeVisible();
});

test("a report that cannot be read says why", async () => {
  await renderPanel(
    "/payments/reconciliation",
    { "GET /payments/reconciliation": () => problem(503, "unavailable") },
    adminOf(),
  );
  const table = screen.getAllByRole("region", { name: "Намерени разлики" })[0];
  expect(await within(table ?? document.body).findByRole("alert")).toHaveTextContent("Услугата временно не работи");
});

test("an owner has no such page, and nothing is asked for", async () => {
  const { requests } = await renderPanel("/payments/reconciliation", {}, ownerOf());
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Тук няма нищо");
  expect(requests.map(({ url }) => url.pathname)).not.toContain("/payments/reconciliation");
});
