import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { OwnerApplication } from "@/api/applications";
import { json, problem, type Answers } from "@common/testing/stub-api";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const me = adminOf();
const waiting: OwnerApplication = {
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0b1",
  user_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0b2",
  username: "petko",
  full_name: "Петко Петков",
  email: "petko@example.bg",
  business_name: "Левски Спорт <b>ООД</b>",
  phone: "+359 88 123 4567",
  message: "Имаме два корта.\nИ зала.",
  status: "pending",
  reason: null,
  created_at: "2026-03-29T01:30:00Z",
  decided_at: null,
};
const path = `/users/owner-applications/${waiting.id}`;

const show = (answers: Answers) =>
  renderPanel(`/applications/${waiting.id}`, { [`GET ${path}`]: () => json(waiting), ...answers }, me);

test("applications are listed as the server orders them, and by how they stand", async () => {
  const { user, requests } = await renderPanel(
    "/applications",
    { "GET /users/owner-applications": () => json([waiting]) },
    me,
  );
  expect(await screen.findByRole("link", { name: waiting.business_name })).toHaveAttribute(
    "href",
    `/admin/applications/${waiting.id}`,
  );
  // The clocks went forward an hour and a half before: 03:30 of the country was 04:30.
  expect(screen.getByRole("row", { name: /Петко Петков/ })).toHaveTextContent("04:30:00");
  await user.selectOptions(screen.getByLabelText("Състояние"), "Отказана");
  await waitFor(() => expect(requests.at(-1)?.url.search).toBe("?status=refused&page=1&page_size=20"));
});

test("all that was said is shown, with a way to the account", async () => {
  await show({});
  expect(await screen.findByText(/Имаме два корта/)).toBeVisible();
  expect(screen.getByRole("link", { name: waiting.phone })).toHaveAttribute("href", "tel:+359881234567");
  expect(screen.getByRole("link", { name: "Към профила" })).toHaveAttribute("href", `/admin/users/${waiting.user_id}`);
});

test("an approval is explained before it is sent", async () => {
  let now = waiting;
  const { user, requests } = await show({
    [`GET ${path}`]: () => json(now),
    [`PATCH ${path}`]: () => {
      now = { ...waiting, status: "approved", decided_at: "2026-04-01T10:00:00Z" };
      return json(now);
    },
  });
  await user.click(await screen.findByRole("button", { name: "Одобри" }));
  const dialog = within(screen.getByRole("dialog", { name: "Одобряване на Петко Петков" }));
  expect(dialog.getByText(/получава правата на собственик.*petko@example\.bg/)).toBeVisible();
  expect(requests.some(({ method }) => method === "PATCH")).toBe(false);
  await user.click(dialog.getByRole("button", { name: "Одобри" }));
  expect(await screen.findByText("Одобрена")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Откажи" })).not.toBeInTheDocument();
  expect(JSON.parse(requests.find(({ method }) => method === "PATCH")?.body ?? "")).toEqual({ status: "approved" });
});

test("a refusal needs a reason, which is sent", async () => {
  const { user, requests } = await show({ [`PATCH ${path}`]: () => json({ ...waiting, status: "refused" }) });
  await user.click(await screen.findByRole("button", { name: "Откажи" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByRole("button", { name: "Откажи" })).toBeDisabled();
  await user.type(dialog.getByLabelText("Причина, за да я прочете кандидатът"), "Никой не вдигна.");
  await user.click(dialog.getByRole("button", { name: "Откажи" }));
  await waitFor(() =>
    expect(JSON.parse(requests.find(({ method }) => method === "PATCH")?.body ?? "")).toEqual({
      status: "refused",
      reason: "Никой не вдигна.",
    }),
  );
});

test("what somebody else has decided meanwhile is told and shown", async () => {
  let now = waiting;
  const { user } = await show({
    [`GET ${path}`]: () => json(now),
    [`PATCH ${path}`]: () => {
      now = { ...waiting, status: "refused", reason: "Няма такъв адрес.", decided_at: "2026-04-01T10:00:00Z" };
      return problem(409, "owner-application-decided");
    },
  });
  await user.click(await screen.findByRole("button", { name: "Одобри" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Одобри" }));
  expect(await screen.findByText("Няма такъв адрес.")).toBeVisible();
  expect(screen.getByText(/Някой друг вече е решил/)).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("another failure is told where the decision was made", async () => {
  const { user } = await show({ [`PATCH ${path}`]: () => problem(503, "unavailable") });
  await user.click(await screen.findByRole("button", { name: "Одобри" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Одобри" }));
  expect(await dialog.findByText(/Услугата временно не работи/)).toBeVisible();
});

test("owners find no applications, and none are asked for", async () => {
  const { requests } = await renderPanel(`/applications/${waiting.id}`, {}, ownerOf());
  expect(screen.getByRole("heading")).toHaveTextContent("Тук няма нищо");
  expect(requests.filter(({ url }) => url.pathname !== "/users/@me")).toEqual([]);
});
