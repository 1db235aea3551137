import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSelection } from "@/shell/selection";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import type { Payment } from "@/api/payments";
import { empty, json, problem, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { paymentOf } from "@/testing/payment";

const totals = [
  { currency: "BGN", received: "20.00", refunded: "0.00", net: "20.00" },
  { currency: "EUR", received: "1036.10", refunded: "36.10", net: "1000.00" },
];
const listed = (...payments: Payment[]) => json(payments, 200, { "X-Total-Count": String(payments.length) });
const answersWith = (...payments: Payment[]): Answers => ({
  "GET /payments": () => listed(...payments),
  "GET /payments/revenue": () => json({ from: "2026-10-30", to: "2026-11-29", periods: [], totals }),
});
const asked = (requests: readonly Seen[], path: string) =>
  Object.fromEntries(requests.filter(({ url }) => url.pathname === path).at(-1)?.url.searchParams ?? []);
const sent = (requests: readonly Seen[]) => requests.filter(({ method }) => method !== "GET");
const rowOf = (name: RegExp) => screen.findByRole("row", { name });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime("2026-11-28T10:00:00Z");
});
afterEach(() => void vi.useRealTimers());

test("an owner reads what was paid at the own venues, by their clock", async () => {
  const lisbon = paymentOf({ id: "2", time_zone: "Europe/Lisbon", customer_name: null, status: "refunded" });
  const { requests } = await renderPanel("/payments", answersWith(paymentOf(), lisbon));
  const row = await rowOf(/Стефан Караджа/);
  expect(row).toHaveTextContent(/29.11.2026 г., 18:00.*Тримонциум.*Корт 1.*1036,10\s€.*Платено.*12:04/);
  expect(within(row).getByRole("link")).toHaveAttribute("href", `/admin/bookings/${paymentOf().booking_id}`);
  expect(await rowOf(/Изтрит профил/)).toHaveTextContent(/16:00.*Върнато/);
  expect(asked(requests, "/payments")).toEqual({
    view: "venue",
    from: "2026-10-29T22:00:00.000Z",
    to: "2026-11-28T22:00:00.000Z",
    page: "1",
    page_size: "20",
  });
});

test("days begin and end by the clock of the venue, on both days on which it changes", async () => {
  useSelection.setState({ venueId: venueOf().id });
  const { requests } = await renderPanel("/payments?from=2026-03-29&to=2026-10-26", {
    ...answersWith(),
    [`GET /venues/${venueOf().id}`]: () => json(venueOf()),
  });
  expect(await screen.findByText("В тези дни няма плащания.")).toBeVisible();
  expect(asked(requests, "/payments")).toMatchObject({
    venue_id: venueOf().id,
    from: "2026-03-28T22:00:00.000Z",
    to: "2026-10-25T22:00:00.000Z",
  });
  expect(asked(requests, "/payments/revenue")).toMatchObject({
    view: "venue",
    venue_id: venueOf().id,
    from: "2026-03-29",
    to: "2026-10-26",
  });
});

test("the address keeps the venue that is chosen, and begins its payments at the first page", async () => {
  const venueId = venueOf().id;
  const answers = { ...answersWith(), [`GET /venues/${venueId}`]: () => json(venueOf()) };
  const { requests, router } = await renderPanel("/payments?page=2", answers);
  await waitFor(() => expect(asked(requests, "/payments").page).toBe("2"));
  act(() => useSelection.getState().chooseVenue(venueId));
  await waitFor(() => expect(asked(requests, "/payments")).toMatchObject({ venue_id: venueId, page: "1" }));
  expect(router.state.location.search).toBe(`?venue=${venueId}`);
});

test("a reload shows the payments of the venue that was chosen", async () => {
  const { requests } = await renderPanel(`/payments?venue=${venueOf().id}`, {
    ...answersWith(),
    [`GET /venues/${venueOf().id}`]: () => json(venueOf()),
  });
  await screen.findByText("В тези дни няма плащания.");
  const lists = requests.filter(({ url }) => url.pathname.startsWith("/payments"));
  expect(new Set(lists.map(({ url }) => url.searchParams.get("venue_id")))).toEqual(new Set([venueOf().id]));
});

test("the sums of each currency stand by themselves", async () => {
  await renderPanel("/payments", answersWith());
  const euro = within(await screen.findByRole("region", { name: "EUR" }));
  expect(euro.getAllByRole("definition").map(({ textContent }) => textContent.replaceAll(/\s/g, " "))).toEqual([
    "1036,10 €",
    "36,10 €",
    "1000,00 €",
  ]);
  expect(within(screen.getByRole("region", { name: "BGN" })).getAllByText(/20,00/)).toHaveLength(2);
});

test("filters stand in the address and begin at the first page", async () => {
  const { requests, user, router } = await renderPanel("/payments?page=3", answersWith());
  await user.selectOptions(await screen.findByRole("combobox", { name: "Състояние" }), "refunded");
  await user.type(screen.getByRole("searchbox", { name: "Клиент или обект" }), " Стефан {Enter}");
  await waitFor(() =>
    expect(asked(requests, "/payments")).toMatchObject({ status: "refunded", q: "Стефан", page: "1" }),
  );
  expect(new URLSearchParams(router.state.location.search).get("q")).toBe("Стефан");
  await user.click(await screen.findByRole("button", { name: "Махни филтрите" }));
  await waitFor(() => expect(asked(requests, "/payments")).not.toHaveProperty("status"));
});

test("money is given back after a question that names all of it", async () => {
  let payment = paymentOf();
  const { requests, user } = await renderPanel("/payments", {
    ...answersWith(),
    "GET /payments": () => listed(payment),
    [`POST /payments/booking/${payment.booking_id}/refund`]: () => {
      payment = paymentOf({ status: "refunded", refunded_at: "2026-11-28T10:00:00Z" });
      return json(payment);
    },
  });
  await user.click(await screen.findByRole("button", { name: "Върни парите" }));
  const dialog = within(screen.getByRole("dialog", { name: /Да върнем ли 1036,10\s€\?/ }));
  expect(dialog.getByText(/Стефан Караджа.*1036,10\s€.*Корт 1.*Тримонциум.*18:00/)).toHaveTextContent(
    "Резервацията не се променя",
  );
  expect(sent(requests)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Върни парите" }));
  expect(await screen.findByText(/1036,10\s€ са върнати/)).toBeVisible();
  expect(await rowOf(/Стефан.*Върнато.*12:00/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Върни парите" })).not.toBeInTheDocument();
  expect(sent(requests)).toHaveLength(1);
});

test("a refund that has to wait for the payment system is told as such", async () => {
  const payment = paymentOf();
  const { user } = await renderPanel("/payments", {
    ...answersWith(payment),
    [`POST /payments/booking/${payment.booking_id}/refund`]: () => json(payment, 202),
  });
  await user.click(await screen.findByRole("button", { name: "Върни парите" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Върни парите" }));
  expect(await screen.findByText(/ще бъдат върнати, щом платежната система отговори/)).toBeVisible();
});

test("what the server refuses is told where it was asked", async () => {
  const payment = paymentOf();
  const { user } = await renderPanel("/payments", {
    ...answersWith(payment),
    [`POST /payments/booking/${payment.booking_id}/refund`]: () => problem(403, "refund-not-yours"),
  });
  await user.click(await screen.findByRole("button", { name: "Върни парите" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Върни парите" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("Нямате право на това.");
});

test("who may not give money back is not offered it", async () => {
  const foreign = paymentOf({ id: "foreign", venue_owner_id: "somebody-else", customer_name: "Чужд" });
  const begun = paymentOf({ id: "begun", status: "pending", customer_name: "Бърз" });
  await renderPanel("/payments", answersWith(foreign, begun));
  expect(await rowOf(/Чужд/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Върни парите" })).not.toBeInTheDocument();
});

test("an owner deletes no failed payments, and does not see whether the books agree", async () => {
  await renderPanel("/payments", answersWith(paymentOf({ status: "failed" })), ownerOf());
  expect(await rowOf(/Неуспешно/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Изтрий" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Сверяване на сметките" })).not.toBeInTheDocument();
});

test("an admin sees all payments, and deletes one that has failed", async () => {
  let payments = [paymentOf({ status: "failed", paid_at: null }), paymentOf({ id: "2", customer_name: "Друг" })];
  const { requests, user } = await renderPanel(
    "/payments",
    {
      ...answersWith(),
      "GET /payments": () => listed(...payments),
      [`DELETE /payments/${paymentOf().id}`]: () => {
        payments = payments.slice(1);
        return empty();
      },
    },
    adminOf(),
  );
  expect(await rowOf(/Друг/)).toHaveTextContent("Върни парите");
  expect(asked(requests, "/payments")).toMatchObject({ view: "all" });
  await user.click(screen.getByRole("button", { name: "Изтрий" }));
  const dialog = within(screen.getByRole("dialog", { name: "Да изтрием ли неуспешното плащане?" }));
  expect(dialog.getByText(/Стефан Караджа.*1036,10/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Изтрий" }));
  expect(await screen.findByText("Плащането е изтрито.")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("row", { name: /Стефан/ })).not.toBeInTheDocument());
});

test("an admin who only reads is offered neither", async () => {
  const me = adminOf({ scopes: ["admin:payments:read"] });
  await renderPanel("/payments", answersWith(paymentOf(), paymentOf({ id: "2", status: "failed" })), me);
  expect(await rowOf(/Неуспешно/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Върни парите|Изтрий/ })).not.toBeInTheDocument();
});
