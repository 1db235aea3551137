import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Booking } from "@/api/bookings";
import { json, problem } from "@common/testing/stub-api";
import { renderPanel } from "@/testing/render-panel";
import { bookingOf } from "../bookings/booking-fixture";
import { answers, cell, COURT_1, COURT_2, day, sentTo, VENUE } from "./calendar-stage";

describe("what is shown", () => {
  test("the only venue of an owner is chosen, with this week; the day before is asked for, too", async () => {
    const { requests, router } = await renderPanel("/calendar", answers());
    expect(await screen.findByRole("grid")).toHaveAccessibleName(/Тримонциум.*понеделник, 30 ноември/);
    await waitFor(() => expect(router.state.location.search).toBe(`?venue=${VENUE.id}`));
    const asked = sentTo(requests, "GET", "/bookings");
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      view: "venue",
      venue_id: VENUE.id,
      from: "2026-11-28T22:00:00.000Z",
      to: "2026-12-06T22:00:00.000Z",
      page: "1",
      page_size: "100",
      sort: "start",
    });
  });

  test("bookings stand at their court and time, with who comes and how that stands; cancelled ones do not", async () => {
    await renderPanel(
      day("day", "2026-12-01"),
      answers([
        bookingOf({ hold_expires_at: "2026-12-02T09:30:00Z" }),
        bookingOf({ id: "b2", court_id: COURT_2, status: "confirmed", customer_full_name: "Иван Иванов" }),
        bookingOf({ id: "b3", status: "cancelled", customer_full_name: "Никой" }),
      ]),
    );
    expect(await cell("Корт 1, 18:00: Мария Петрова, Чака плащане")).toBeVisible();
    expect(await cell("Корт 1, 19:00: Мария Петрова, Чака плащане")).toBeVisible();
    expect(await cell("Корт 1, 19:30: минало")).toBeVisible();
    expect(await cell("Корт 2, 18:00: Иван Иванов, Потвърдена")).toBeVisible();
    expect(screen.queryByText("Никой")).not.toBeInTheDocument();
  });

  test("a closed venue is closed at each court; the rest is free, closed or over", async () => {
    await renderPanel(day("day", "2026-12-03"), answers());
    expect(await cell("Корт 1, 10:00: Ремонт на осветлението, Затворено")).toBeVisible();
    expect(await cell("Корт 2, 10:30: Ремонт на осветлението, Затворено")).toBeVisible();
    expect(await cell("Корт 1, 11:00: свободно")).toBeVisible();
    expect(await cell("Корт 1, 07:30: извън работното време")).toBeVisible();
  });

  test("a booking that was begun the day before reaches into the day", async () => {
    const late = bookingOf({ start_datetime: "2026-12-02T21:00:00Z", end_datetime: "2026-12-02T23:00:00Z" });
    await renderPanel(day("day", "2026-12-03"), answers([late]));
    expect(await cell("Корт 1, 00:30: Мария Петрова, Чака")).toBeVisible();
    expect(await cell("Корт 1, 01:00: извън работното време")).toBeVisible();
  });

  test("a day of 25 hours has its doubled hour, and says so", async () => {
    await renderPanel(day("day", "2026-10-25", COURT_1), answers());
    expect(await cell("Корт 1, 03:00: минало")).toBeVisible();
    expect(await cell("Корт 1, 03:00 втори път: минало")).toBeVisible();
    expect(screen.getByText(/денят има 25 часа/)).toBeVisible();
  });

  test("a day of 23 hours lacks one", async () => {
    await renderPanel(day("day", "2027-03-28", COURT_1), answers());
    expect(await cell("Корт 1, 02:30: извън работното време")).toBeVisible();
    expect(screen.queryByLabelText(/Корт 1, 03:00/)).not.toBeInTheDocument();
    expect(screen.getByText(/денят има 23 часа/)).toBeVisible();
  });

  test("what cannot be read is told", async () => {
    await renderPanel(day("day", "2026-12-01"), answers([], { "GET /bookings": () => problem(503, "unavailable") }));
    expect(await screen.findByRole("alert")).toHaveTextContent("временно не работи");
  });
});

test("the address says which days, which court and which view", async () => {
  const { user, router } = await renderPanel("/calendar", answers());
  await user.click(await screen.findByRole("button", { name: "Следващата седмица" }));
  expect(router.state.location.search).toContain("date=2026-12-09");
  await user.selectOptions(screen.getByLabelText("Корт"), "Корт 2");
  await user.selectOptions(screen.getByLabelText("Изглед"), "day");
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
    venue: VENUE.id,
    date: "2026-12-09",
    court: COURT_2,
    view: "day",
  });
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Час", "Корт 2"]);
  await user.click(screen.getByRole("button", { name: "Днес" }));
  expect(router.state.location.search).not.toContain("date");
});

test("who has several venues chooses one", async () => {
  await renderPanel("/calendar", answers([], { "GET /venues": () => json([{ id: "a" }, { id: "b" }], 200) }));
  expect(await screen.findByText("Изберете обект, за да видите календара му.")).toBeVisible();
});

test("a booking opens by Enter, is decided on, and the calendar is read again", async () => {
  let status: Booking["status"] = "pending";
  const booking = () => bookingOf({ status });
  const { user, requests } = await renderPanel(
    day("day", "2026-12-01"),
    answers([], {
      "GET /bookings": () => json([booking()], 200, { "X-Total-Count": "1" }),
      [`GET /bookings/${booking().id}`]: () => json(booking()),
      [`GET /payments/booking/${booking().id}`]: () => problem(404, "payment-not-found"),
      [`PATCH /bookings/${booking().id}/status`]: () => {
        status = "confirmed";
        return json(booking());
      },
    }),
  );
  const at = await cell("Корт 1, 18:30: Мария Петрова, Чака");
  at.focus();
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Резервация" }));
  expect(dialog.getByRole("link", { name: "Отвори на цяла страница" })).toHaveAttribute(
    "href",
    `/admin/bookings/${booking().id}`,
  );
  await user.click(dialog.getByRole("button", { name: "Потвърди" }));
  expect(await dialog.findByText("Потвърдена")).toBeVisible();
  await user.keyboard("{Escape}");
  expect(await cell("Корт 1, 18:30: Мария Петрова, Потвърдена")).toHaveFocus();
  expect(sentTo(requests, "GET", "/bookings").length).toBeGreaterThan(1);
});
