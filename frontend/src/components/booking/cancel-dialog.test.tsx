import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IntlProvider } from "use-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Booking, Payment } from "@/api/bookings";
import { booking, payment } from "@/booking/booking-fixtures";
import { messagesOf } from "@/i18n/messages";
import { session } from "@common/session/session";
import { json, problem, stubApi } from "@common/testing/stub-api";
import { CancelDialog } from "./cancel-dialog";

const bg = await messagesOf("bg");

type Answers = Parameters<typeof stubApi>[0];

async function ask(changes: Partial<Booking>, answers: Answers) {
  const seen = stubApi(answers);
  session.accept({ access_token: "token", expires_in: 300 });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <IntlProvider locale="bg" messages={bg} timeZone="Europe/Sofia">
        <CancelDialog booking={booking(changes)} describedBy="title" />
      </IntlProvider>
    </QueryClientProvider>,
  );
  await user.click(screen.getByRole("button", { name: "Откажи" }));
  return { seen, user };
}

const paidBy = (changes: Partial<Payment>): Answers => ({
  "GET /payments/booking/b1": () => json(payment({ status: "paid", ...changes })),
});
const UNPAID: Answers = { "GET /payments/booking/b1": () => problem(404, "payment-not-found") };
const confirm = () => screen.getByRole("button", { name: "Да, откажи" });
const words = () => screen.getByRole("dialog", { name: "Да откажем ли резервацията?" });

afterEach(() => {
  session.end();
  vi.unstubAllGlobals();
});

describe("the question whether to cancel", () => {
  it("says that nothing was paid, where nothing was", async () => {
    await ask({}, UNPAID);
    await waitFor(() => expect(words()).toHaveAccessibleDescription(/Нищо не е платено и нищо не дължите/));
    expect(words()).not.toHaveTextContent(/не се връщат/);
  });

  it("says that what was paid is not returned, and how much that is", async () => {
    await ask({ status: "confirmed" }, paidBy({ amount: "37.50" }));
    await waitFor(() => expect(words()).toHaveAccessibleDescription(/Платили сте 37,50\s€.*парите не се връщат/));
  });

  it("promises the money to the owner of the venue, who cancels as such", async () => {
    await ask({ user_id: "owner", venue_owner_id: "owner" }, paidBy({}));
    await waitFor(() => expect(words()).toHaveAccessibleDescription(/отказвате като собственик и връщаме всичко/));
  });

  it("says that the money has gone back, where it has", async () => {
    await ask({}, paidBy({ status: "refunded" }));
    await waitFor(() => expect(words()).toHaveAccessibleDescription("Парите са върнати."));
  });

  it("asks nobody about the money of what is free", async () => {
    const { seen } = await ask({ total_price: "0.00" }, {});
    expect(words()).toHaveAccessibleDescription(/Нищо не е платено/);
    expect(seen).toEqual([]);
  });

  it("cannot be answered with yes before the money is known", async () => {
    await ask({}, { "GET /payments/booking/b1": () => problem(500, "internal") });
    expect(await screen.findByRole("button", { name: "Опитайте отново" })).toBeVisible();
    expect(confirm()).toBeDisabled();
  });

  it("cancels once it is answered with yes, and goes away", async () => {
    const { seen, user } = await ask(
      {},
      { ...UNPAID, "PATCH /bookings/b1/status": () => json(booking({ status: "cancelled" })) },
    );
    await waitFor(() => expect(confirm()).toBeEnabled());
    await user.click(confirm());
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    const changes = seen.filter((request) => request.method === "PATCH");
    expect(changes.map((request) => request.body)).toEqual(['{"status":"cancelled"}']);
  });

  it("changes nothing when it is answered with no", async () => {
    const { seen, user } = await ask({}, UNPAID);
    await user.click(screen.getByRole("button", { name: "Запази я" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(seen.filter((request) => request.method !== "GET")).toEqual([]);
  });

  it("stays and says why when the server is away", async () => {
    const { user } = await ask({}, { ...UNPAID, "PATCH /bookings/b1/status": () => problem(503, "unavailable") });
    await waitFor(() => expect(confirm()).toBeEnabled());
    await user.click(confirm());
    expect(await screen.findByRole("alert")).toHaveTextContent(bg.problems.unavailable);
    expect(confirm()).toBeEnabled();
  });
});
