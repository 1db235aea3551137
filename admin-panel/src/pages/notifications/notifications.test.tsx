import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Notification } from "@/api/notifications";
import { json, problem, type Answers } from "@common/testing/stub-api";
import { adminOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const me = adminOf();
const reader = adminOf({ scopes: ["admin:notifications:read"] });
const failed: Notification = {
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0c1",
  channel: "email",
  recipient: "radka@example.bg",
  subject: "Потвърдена резервация",
  template: "booking_confirmed",
  status: "failed",
  provider_message_id: null,
  error: "550 no such mailbox",
  attempts: 5,
  triggered_by: "booking:17",
  created_at: "2026-10-25T01:30:00Z",
  sent_at: null,
};
const path = `/notifications/${failed.id}`;

const showMail = (answers: Answers, who = me) =>
  renderPanel(path, { [`GET ${path}`]: () => json(failed), ...answers }, who);

test("mails are listed, and filtered by how far they got, which they are and to whom", async () => {
  const { user, requests } = await renderPanel("/notifications", { "GET /notifications": () => json([failed]) }, me);
  const row = await screen.findByRole("row", { name: /radka@example\.bg/ });
  expect(row).toHaveTextContent(/Потвърдена резервация.*Неуспешно.*5/);
  await user.selectOptions(screen.getByLabelText("Състояние"), "Неуспешно");
  await user.selectOptions(screen.getByLabelText("Вид"), "Напомняне");
  await user.type(screen.getByLabelText("Точен имейл на получателя"), "radka@example.bg{Enter}");
  await waitFor(() =>
    expect(Object.fromEntries(requests.at(-1)?.url.searchParams ?? [])).toEqual({
      status: "failed",
      template: "booking_reminder",
      recipient: "radka@example.bg",
      page: "1",
      page_size: "20",
    }),
  );
});

test("a failed mail tells why, and is sent again after a question", async () => {
  const { user, requests } = await showMail({
    [`POST ${path}/retry`]: () => json({ ...failed, status: "queued", error: null, attempts: 0 }),
  });
  expect(await screen.findByText("550 no such mailbox")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Изпрати отново" }));
  const dialog = within(screen.getByRole("dialog", { name: "Повторно изпращане до radka@example.bg" }));
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
  await user.click(dialog.getByRole("button", { name: "Изпрати отново" }));
  expect(await screen.findByText("Чака")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Изпрати отново" })).not.toBeInTheDocument();
});

test("that a mail has not failed by now is told", async () => {
  const { user } = await showMail({ [`POST ${path}/retry`]: () => problem(400, "notification-not-failed") });
  await user.click(await screen.findByRole("button", { name: "Изпрати отново" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Изпрати отново" }));
  expect(await dialog.findByText(/не е неуспешно/)).toBeVisible();
});

test("who may only read sends nothing", async () => {
  await showMail({}, reader);
  expect(await screen.findByText("550 no such mailbox")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Изпрати отново" })).not.toBeInTheDocument();
});

test("who may only read finds no way to write, nor the page for it", async () => {
  const list = await renderPanel("/notifications", { "GET /notifications": () => json([failed]) }, reader);
  await screen.findByRole("row", { name: /radka@example\.bg/ });
  expect(screen.queryByRole("link", { name: "Ново писмо" })).not.toBeInTheDocument();
  list.unmount();
  await renderPanel("/notifications/new", {}, reader);
  expect(screen.getByRole("heading")).toHaveTextContent("Тук няма нищо");
});

async function write(answers: Answers) {
  const page = await renderPanel("/notifications/new", answers, me);
  await page.user.type(screen.getByLabelText("До (имейл)"), "radka@example.bg");
  await page.user.type(screen.getByLabelText("Тема"), "Промяна");
  await page.user.type(screen.getByLabelText("Текст"), "Отваряме <в> 7.");
  await page.user.click(screen.getByRole("button", { name: "Преглед и изпращане" }));
  return { ...page, dialog: within(await screen.findByRole("dialog", { name: "Да изпратим ли това писмо?" })) };
}

test("a mail goes out as plain text once it was looked at, and then is shown", async () => {
  const { user, requests, dialog, router } = await write({
    "POST /notifications/send": () => json({ ...failed, status: "queued" }, 201),
    [`GET ${path}`]: () => json(failed),
  });
  expect(dialog.getByText(/До radka@example\.bg/)).toBeVisible();
  expect(dialog.getByText("Отваряме <в> 7.")).toBeVisible();
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
  await user.click(dialog.getByRole("button", { name: "Изпрати" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/admin${path}`));
  expect(JSON.parse(requests.find(({ method }) => method === "POST")?.body ?? "")).toEqual({
    to: "radka@example.bg",
    subject: "Промяна",
    html: "<p>Отваряме &lt;в&gt; 7.</p>",
    template: "admin_letter",
  });
});

test("why a mail was refused is told, and what was typed stays", async () => {
  const { user, dialog } = await write({ "POST /notifications/send": () => problem(503, "unavailable") });
  await user.click(dialog.getByRole("button", { name: "Изпрати" }));
  expect(await dialog.findByText(/Услугата временно не работи/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Отказ" }));
  expect(screen.getByLabelText("Текст")).toHaveValue("Отваряме <в> 7.");
});
