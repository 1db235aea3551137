import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { empty, json, problem } from "@common/testing/stub-api";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { bookingOf } from "../bookings/booking-fixture";
import { answers, cell, CLOSING, CLOSURE, COURT_1, COURT_2, day, draw, sentTo } from "./calendar-stage";

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
    const dialog = within(await screen.findByRole("form", { name: "Резервация за гост" }));
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
  await user.click(form.getByRole("button", { name: "Затвори това време" }));
  expect(await form.findByRole("alert")).toHaveTextContent("има активни резервации");
  expect(form.getByLabelText("Причина")).toHaveValue("Турнир");
  refused = false;
  await user.click(form.getByRole("button", { name: "Затвори това време" }));
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
