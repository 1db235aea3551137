import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Booking } from "@/api/bookings";
import { empty, json, problem, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { bookingOf } from "../bookings/booking-fixture";

// A Wednesday; at 11:10 by the clock of the venue.
const NOW = "2026-12-02T09:10:00Z";
const CLOSURE = {
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5e001",
  venue_id: venueOf().id,
  court_id: null,
  start_datetime: "2026-12-03T08:00:00Z",
  end_datetime: "2026-12-03T09:00:00Z",
  reason: "Ремонт на осветлението",
};
const VENUE = venueOf({ unavailabilities: [CLOSURE], working_hours: { default: { open: "08:00", close: "22:00" } } });
const [COURT_1 = "", COURT_2 = ""] = VENUE.courts.map(({ id }) => id);
const CLOSING = `/venues/${VENUE.id}/unavailabilities`;

function answers(bookings: readonly Booking[] = [], more: Answers = {}): Answers {
  return {
    "GET /venues": () => json([{ id: VENUE.id, name: VENUE.name, city: VENUE.city }], 200, { "X-Total-Count": "1" }),
    [`GET /venues/${VENUE.id}`]: () => json(VENUE),
    "GET /bookings": () => json(bookings, 200, { "X-Total-Count": String(bookings.length) }),
    ...more,
  };
}

const day = (view: "day" | "week", date: string, court?: string) =>
  `/calendar?venue=${VENUE.id}&view=${view}&date=${date}${court ? `&court=${court}` : ""}`;
const cell = (name: string) => screen.findByLabelText(name);
const sentTo = (requests: readonly Seen[], method: string, path: string) =>
  requests.filter((request) => request.method === method && request.url.pathname === path);
const draw = async (from: string, to: string) => {
  const [first, last] = [await cell(from), await cell(to)];
  fireEvent.pointerDown(first, { pointerType: "mouse", button: 0 });
  fireEvent.pointerEnter(last, { pointerType: "mouse" });
  fireEvent.pointerUp(window, { pointerType: "mouse" });
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ["Date"] });
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  return () => vi.useRealTimers();
});

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

describe("what is drawn", () => {
  test("becomes a booking for a guest; after a lost answer the same request is sent again", async () => {
    let lost = true;
    const { user, requests } = await renderPanel(
      day("day", "2026-12-03"),
      answers([], {
        "POST /bookings/guest": () => {
          if (lost) {
            lost = false;
            return Promise.reject(new TypeError("Failed to fetch"));
          }
          return json(bookingOf({ status: "confirmed" }), 201);
        },
      }),
    );
    await draw("Корт 2, 18:00: свободно", "Корт 2, 19:00: свободно");
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Име на госта"), "Иван Петров");
    await user.type(dialog.getByLabelText("Телефон"), "+359 88 123 4567");
    await user.click(dialog.getByRole("button", { name: "Запиши госта" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("Няма връзка");
    expect(dialog.getByLabelText("Име на госта")).toHaveValue("Иван Петров");
    await user.click(dialog.getByRole("button", { name: "Запиши госта" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    const sent = sentTo(requests, "POST", "/bookings/guest");
    expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
      [1, 2].map(() => ({
        court_id: COURT_2,
        start_datetime: "2026-12-03T16:00:00.000Z",
        end_datetime: "2026-12-03T17:30:00.000Z",
        guest: { name: "Иван Петров", phone: "+359 88 123 4567", note: null },
      })),
    );
    expect(new Set(sent.map(({ headers }) => headers.get("Idempotency-Key"))).size).toBe(1);
  });

  test("another wish has another key, and a conflict leaves all that was typed", async () => {
    const { user, requests } = await renderPanel(
      day("day", "2026-12-03"),
      answers([], { "POST /bookings/guest": () => problem(409, "booking-conflict") }),
    );
    await draw("Корт 1, 18:00: свободно", "Корт 1, 18:00: свободно");
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Име на госта"), "Иван");
    await user.click(dialog.getByRole("button", { name: "Запиши госта" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("Някой ви изпревари");
    await user.selectOptions(dialog.getByLabelText("Корт"), "Корт 2");
    await user.click(dialog.getByRole("button", { name: "Запиши госта" }));
    await waitFor(() => expect(sentTo(requests, "POST", "/bookings/guest")).toHaveLength(2));
    const sent = sentTo(requests, "POST", "/bookings/guest");
    // Nothing was drawn: an hour was meant.
    expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({
      court_id: COURT_2,
      end_datetime: "2026-12-03T17:00:00.000Z",
    });
    expect(new Set(sent.map(({ headers }) => headers.get("Idempotency-Key"))).size).toBe(2);
    expect(dialog.getByLabelText("Име на госта")).toHaveValue("Иван");
  });

  test("stops before what is taken", async () => {
    const { user } = await renderPanel(
      day("day", "2026-12-03"),
      answers([bookingOf({ start_datetime: "2026-12-03T16:00:00Z", end_datetime: "2026-12-03T17:00:00Z" })]),
    );
    await cell("Корт 1, 18:00: Мария Петрова, Чака");
    await draw("Корт 1, 17:00: свободно", "Корт 1, 20:00: свободно");
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "Затваряне" }));
    const form = within(dialog.getByRole("form", { name: "Затваряне" }));
    expect(form.getByLabelText("Начало, час")).toHaveValue("17:00");
    expect(form.getByLabelText("Край, час")).toHaveValue("18:00");
  });
});

test("with the keys a time is selected and closed; a conflict is told where it was typed", async () => {
  let refused = true;
  const { user, requests } = await renderPanel(
    day("day", "2026-12-03"),
    answers([], {
      [`POST ${CLOSING}`]: () => (refused ? problem(409, "bookings-in-the-way") : json(CLOSURE, 201)),
    }),
  );
  (await cell("Корт 1, 12:00: свободно")).focus();
  await user.keyboard("{Enter}{ArrowDown}{ArrowDown}");
  expect(screen.getByText("избрано: 12:00–13:30")).toBeInTheDocument();
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: "Затваряне" }));
  const form = within(dialog.getByRole("form", { name: "Затваряне" }));
  await user.type(form.getByLabelText("Причина"), "Турнир");
  await user.click(form.getByRole("button", { name: "Затвори" }));
  expect(await form.findByRole("alert")).toHaveTextContent("има активни резервации");
  expect(form.getByLabelText("Причина")).toHaveValue("Турнир");
  refused = false;
  await user.click(form.getByRole("button", { name: "Затвори" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(JSON.parse(sentTo(requests, "POST", CLOSING)[1]?.body ?? "")).toEqual({
    start_datetime: "2026-12-03T10:00:00.000Z",
    end_datetime: "2026-12-03T11:30:00.000Z",
    court_id: COURT_1,
    reason: "Турнир",
  });
});

test("Escape gives a selection up, and the arrows lead on", async () => {
  const { user } = await renderPanel(day("day", "2026-12-03"), answers());
  (await cell("Корт 1, 12:00: свободно")).focus();
  await user.keyboard("{Enter}{ArrowDown}{Escape}{ArrowRight}");
  expect(await cell("Корт 2, 12:00: свободно")).toHaveFocus();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getAllByRole("gridcell", { selected: false }).length).toBe(96);
});

describe("a closure", () => {
  test("is changed by the clock of the venue", async () => {
    const { user, requests } = await renderPanel(
      day("day", "2026-12-03"),
      answers([], { [`PATCH ${CLOSING}/${CLOSURE.id}`]: () => json(CLOSURE) }),
    );
    await user.click(await cell("Корт 1, 10:00: Ремонт на осветлението, Затворено"));
    const dialog = within(await screen.findByRole("dialog", { name: "Затворено" }));
    await user.selectOptions(dialog.getByLabelText("Край, час"), "12:30");
    await user.click(dialog.getByRole("button", { name: "Запази" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(JSON.parse(sentTo(requests, "PATCH", `${CLOSING}/${CLOSURE.id}`)[0]?.body ?? "")).toEqual({
      start_datetime: "2026-12-03T08:00:00.000Z",
      end_datetime: "2026-12-03T10:30:00.000Z",
      court_id: null,
      reason: "Ремонт на осветлението",
    });
  });

  test("is opened again when that is confirmed", async () => {
    const { user, requests } = await renderPanel(
      day("day", "2026-12-03"),
      answers([], { [`DELETE ${CLOSING}/${CLOSURE.id}`]: () => empty() }),
    );
    await user.click(await cell("Корт 1, 10:00: Ремонт на осветлението, Затворено"));
    await user.click(await screen.findByRole("button", { name: "Отвори отново" }));
    const question = within(await screen.findByRole("dialog", { name: "Да отворим ли отново това време?" }));
    expect(question.getByText(/10:00–11:00/)).toBeVisible();
    await user.click(question.getByRole("button", { name: "Отвори отново" }));
    await waitFor(() => expect(sentTo(requests, "DELETE", `${CLOSING}/${CLOSURE.id}`)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});

test.each([
  ["an owner of another venue", ownerOf({ id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0cc" })],
  ["an admin who only reads", adminOf({ scopes: ["admin:bookings:read", "admin:venues:read"] })],
] as const)("%s selects nothing, and changes no closure", async (_, me) => {
  const { user } = await renderPanel(day("day", "2026-12-03"), answers(), me);
  await draw("Корт 1, 18:00: свободно", "Корт 1, 19:00: свободно");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await user.click(await cell("Корт 1, 10:00: Ремонт на осветлението, Затворено"));
  const dialog = within(await screen.findByRole("dialog", { name: "Затворено" }));
  expect(dialog.queryByRole("button", { name: "Запази" })).not.toBeInTheDocument();
  expect(dialog.queryByRole("button", { name: "Отвори отново" })).not.toBeInTheDocument();
});

test("who may only book is offered nothing else", async () => {
  await renderPanel(day("day", "2026-12-03"), answers(), ownerOf({ scopes: ["venues:write", "bookings:manage"] }));
  await draw("Корт 1, 18:00: свободно", "Корт 1, 19:00: свободно");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByLabelText("Име на госта")).toBeVisible();
  expect(dialog.queryByRole("radio")).not.toBeInTheDocument();
});
