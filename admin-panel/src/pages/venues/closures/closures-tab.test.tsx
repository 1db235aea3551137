import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { empty, json, problem, type Answers } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { renderPanel } from "@/testing/render-panel";

const VENUE = venueOf();
const PATH = `/venues/${VENUE.id}`;
const CLOSURE = {
  id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0c1",
  venue_id: VENUE.id,
  court_id: VENUE.courts[1]?.id ?? null,
  start_datetime: "2199-12-23T22:00:00Z",
  end_datetime: "2199-12-24T22:00:00Z",
  reason: "Коледа",
};
const OVER = { ...CLOSURE, id: "x", start_datetime: "2020-01-01T08:00:00Z", end_datetime: "2020-01-01T09:00:00Z" };

function show(answers: Answers = {}) {
  const venue = venueOf({ unavailabilities: [OVER, CLOSURE] });
  return renderPanel(`${PATH}?tab=closures`, { [`GET ${PATH}`]: () => json(venue), ...answers });
}

function fill(input: HTMLElement, value: string) {
  return { input, value };
}

it("lists what lies ahead, by the clock of the venue, before what is over", async () => {
  await show();
  const ahead = (await screen.findAllByRole("listitem")).find((item) => item.textContent.includes("2199"));
  expect(ahead).toHaveTextContent("00:00–24:00");
  expect(ahead).toHaveTextContent("Корт 2 · Коледа");
  expect(screen.getByText("Минали затваряния")).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: /Промени затварянето/ })).toHaveLength(1);
});

it("closes one court from a time to another, that comes twice", async () => {
  const { requests, user } = await show({ [`POST ${PATH}/unavailabilities`]: () => json(CLOSURE, 201) });
  await user.click(await screen.findByRole("button", { name: "Добави затваряне" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Направените резервации остават/)).toBeInTheDocument();
  await user.selectOptions(dialog.getByRole("combobox", { name: "Какво се затваря" }), "Корт 1");
  await user.click(dialog.getByRole("switch", { name: "Цели дни" }));
  for (const { input, value } of [
    fill(dialog.getByLabelText("От дата"), "2027-10-31"),
    fill(dialog.getByLabelText("От час"), "02:00"),
    fill(dialog.getByLabelText("До дата"), "2027-10-31"),
    fill(dialog.getByLabelText("До час"), "03:30"),
  ]) {
    await user.clear(input);
    await user.type(input, value);
  }
  await user.selectOptions(await dialog.findByRole("combobox", { name: /Този час идва два пъти/ }), "second");
  await user.type(dialog.getByRole("textbox", { name: "Причина" }), "Ремонт");
  await user.click(dialog.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(JSON.parse(requests.find(({ method }) => method === "POST")?.body ?? "")).toEqual({
    start_datetime: "2027-10-30T23:00:00.000Z",
    end_datetime: "2027-10-31T01:30:00.000Z",
    reason: "Ремонт",
    court_id: VENUE.courts[0]?.id,
  });
});

it("tells that bookings are in the way, and keeps what was filled in", async () => {
  const { user } = await show({
    [`PATCH ${PATH}/unavailabilities/${CLOSURE.id}`]: () => problem(409, "bookings-in-the-way"),
  });
  await user.click(await screen.findByRole("button", { name: /Промени затварянето/ }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByLabelText("Първи ден")).toHaveValue("2199-12-24");
  expect(dialog.getByLabelText("Последен ден")).toHaveValue("2199-12-24");
  await user.type(dialog.getByRole("textbox", { name: "Причина" }), "!");
  await user.click(dialog.getByRole("button", { name: "Запази" }));
  await dialog.findByText(/има активни резервации/);
  expect(dialog.getByRole("textbox", { name: "Причина" })).toHaveValue("Коледа!");
});

it("opens again once that was confirmed", async () => {
  const { requests, user } = await show({ [`DELETE ${PATH}/unavailabilities/${CLOSURE.id}`]: () => empty() });
  await user.click(await screen.findByRole("button", { name: /Махни затварянето/ }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Корт 2, .*2199/)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Отвори отново" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "DELETE")).toBe(true));
});
