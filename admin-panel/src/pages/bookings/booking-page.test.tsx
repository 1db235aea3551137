import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Booking } from "@/api/bookings";
import { empty, json, problem, type Answers } from "@common/testing/stub-api";
import { paymentOf } from "@/testing/payment";
import { adminOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { bookingOf } from "./booking-fixture";

const ID = bookingOf().id;
const PAID = paymentOf({ booking_id: ID, amount: "18.00" });
const NO_PAYMENT = () => problem(404, "payment-not-found");

/** A server with one booking, whose status can be changed. */
function answers(changes: Partial<Booking> = {}, more: Answers = {}): Answers {
  let booking = bookingOf(changes);
  return {
    [`GET /bookings/${ID}`]: () => json(booking),
    [`GET /bookings/${ID}/history`]: () =>
      json([
        {
          from_status: null,
          to_status: "pending",
          actor_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5c001",
          actor_username: "maria",
          reason: null,
          changed_at: "2026-11-20T10:00:00Z",
        },
        {
          from_status: "pending",
          to_status: "cancelled",
          actor_id: null,
          actor_username: null,
          reason: "Дъжд",
          changed_at: "2026-11-20T10:30:00Z",
        },
      ]),
    [`GET /payments/booking/${ID}`]: NO_PAYMENT,
    [`PATCH /bookings/${ID}/status`]: ({ body }) => {
      booking = { ...booking, ...(JSON.parse(body) as Pick<Booking, "status">) };
      return json(booking);
    },
    "GET /bookings": () => json([]),
    ...more,
  };
}

const past: Partial<Booking> = {
  status: "confirmed",
  start_datetime: "2026-01-06T16:00:00Z",
  end_datetime: "2026-01-06T17:30:00Z",
};

test("tells who comes when, for how much, and what happened", async () => {
  await renderPanel(
    `/bookings/${ID}`,
    answers({ notes: "С ракети\nпод наем", hold_expires_at: "2099-11-20T10:30:00Z" }),
  );
  const main = within(await screen.findByRole("main"));
  expect(await main.findByRole("heading", { level: 1 })).toHaveTextContent("Резервация на Мария Петрова");
  expect(main.getByText(/18:00–19:30/)).toBeVisible();
  expect(main.getByText("18,00 € (12,00 € на час)")).toBeVisible();
  expect(main.getByText(/С ракети/)).toBeVisible();
  expect(main.getByText(/Пази се до/)).toHaveTextContent("12:30");
  expect(await main.findByText("Няма плащане с карта.")).toBeVisible();
  const [made, ended] = await main.findAllByRole("listitem");
  expect(made).toHaveTextContent("Направена · maria");
  expect(ended).toHaveTextContent("Отменена · Системата");
  expect(ended).toHaveTextContent("12:30");
  expect(ended).toHaveTextContent("Причина: Дъжд");
});

test("a guest has a telephone, and nothing is asked about payments", async () => {
  const guest = { name: "Иван Гост", phone: "+359 88 123 4567", note: "Плаща в брой" };
  const { requests } = await renderPanel(`/bookings/${ID}`, answers({ guest, user_id: null, status: "confirmed" }));
  expect(await screen.findByRole("link", { name: "+359 88 123 4567" })).toHaveAttribute("href", "tel:+359881234567");
  expect(screen.getByText("Плаща в брой")).toBeVisible();
  expect(screen.getByText("Гостът плаща на място.")).toBeVisible();
  expect(requests.some(({ url }) => url.pathname.startsWith("/payments"))).toBe(false);
});

test("an owner confirms, and the page shows what is then", async () => {
  const { user, requests } = await renderPanel(`/bookings/${ID}`, answers());
  await user.click(await screen.findByRole("button", { name: "Потвърди" }));
  expect(await screen.findByText("Потвърдена")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Потвърди" })).not.toBeInTheDocument());
  const sent = requests.find(({ method }) => method === "PATCH");
  expect(JSON.parse(sent?.body ?? "")).toEqual({ status: "confirmed" });
  expect(requests.filter(({ url }) => url.pathname.endsWith("/history")).length).toBeGreaterThan(1);
});

test("a refusal of a paid booking names the money that goes back, and sends the reason", async () => {
  const { user, requests } = await renderPanel(
    `/bookings/${ID}`,
    answers({}, { [`GET /payments/booking/${ID}`]: () => json(PAID) }),
  );
  expect(await screen.findByText("Платено")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Откажи резервацията" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findByText(/Цялата сума му се връща/)).toHaveTextContent("18,00 €");
  await user.type(dialog.getByLabelText("Причина, която клиентът ще прочете"), "Ремонт на мрежата");
  await user.click(dialog.getByRole("button", { name: "Откажи резервацията" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  const sent = requests.find(({ method }) => method === "PATCH");
  expect(JSON.parse(sent?.body ?? "")).toEqual({ status: "cancelled", reason: "Ремонт на мрежата" });
});

test.each([
  ["unpaid", NO_PAYMENT, "Не е платена с карта, няма какво да се връща."],
  ["given back", () => json({ ...PAID, status: "refunded" }), "Платеното (18,00 €) вече е върнато."],
  ["not known", () => problem(503, "unavailable"), "Ако е платена с карта, цялата сума се връща на клиента."],
] as const)("the money of a cancellation is told when it is %s", async (_, payment, text) => {
  const { user } = await renderPanel(
    `/bookings/${ID}`,
    answers({ status: "confirmed" }, { [`GET /payments/booking/${ID}`]: payment }),
  );
  await user.click(await screen.findByRole("button", { name: "Отмени резервацията" }));
  expect(
    await within(await screen.findByRole("dialog")).findByText(new RegExp(text.replaceAll(/[()]/g, "\\$&"))),
  ).toBeVisible();
});

test("what the server refuses is told in the dialog, with the reason still there", async () => {
  const { user } = await renderPanel(
    `/bookings/${ID}`,
    answers({ status: "confirmed" }, { [`PATCH /bookings/${ID}/status`]: () => problem(503, "unavailable") }),
  );
  await user.click(await screen.findByRole("button", { name: "Отмени резервацията" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("textbox"), "Дъжд");
  await user.click(dialog.getByRole("button", { name: "Отмени резервацията" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("временно не работи");
  expect(dialog.getByRole("textbox")).toHaveValue("Дъжд");
});

test("a booking that somebody else has moved on is shown as it is", async () => {
  let status: Booking["status"] = "pending";
  const { user } = await renderPanel(
    `/bookings/${ID}`,
    answers(
      {},
      {
        [`GET /bookings/${ID}`]: () => json(bookingOf({ status })),
        [`PATCH /bookings/${ID}/status`]: () => {
          status = "completed";
          return problem(400, "booking-transition-forbidden");
        },
      },
    ),
  );
  await user.click(await screen.findByRole("button", { name: "Потвърди" }));
  expect(await screen.findByText("Резервацията вече е в друго състояние.")).toBeVisible();
  expect(await screen.findByText("Проведена")).toBeVisible();
});

test("once the time has begun it took place, or nobody came", async () => {
  const { user, requests } = await renderPanel(`/bookings/${ID}`, answers(past));
  expect(await screen.findByRole("button", { name: "Проведена е" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Не дойдоха" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Не дойдоха" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Проведена е" })).not.toBeInTheDocument());
  expect(JSON.parse(requests.find(({ method }) => method === "PATCH")?.body ?? "")).toEqual({ status: "no_show" });
});

test("only who may delete finds it; what has payments stays", async () => {
  const { user } = await renderPanel(
    `/bookings/${ID}`,
    answers({}, { [`DELETE /bookings/${ID}`]: () => problem(409, "booking-has-payments") }),
    adminOf(),
  );
  await user.click(await screen.findByRole("button", { name: "Изтрий" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Мария Петрова/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Изтрий" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("остава в книгите");
});

test("an admin deletes, and is led to the others", async () => {
  const { user, router } = await renderPanel(
    `/bookings/${ID}`,
    answers({}, { [`DELETE /bookings/${ID}`]: () => empty() }),
    adminOf(),
  );
  await user.click(await screen.findByRole("button", { name: "Изтрий" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Изтрий" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/admin/bookings"));
});

test("an owner cannot delete", async () => {
  await renderPanel(`/bookings/${ID}`, answers());
  expect(await screen.findByRole("button", { name: "Потвърди" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Изтрий" })).not.toBeInTheDocument();
});

test("what is not there is said to be so", async () => {
  await renderPanel("/bookings/01980d0c-4c0a-7cc2-a9a1-1df1b0a5bbbb", {});
  expect(await screen.findByText("Тук няма нищо")).toBeVisible();
});
