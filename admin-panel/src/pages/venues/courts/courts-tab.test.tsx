import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { empty, json, problem, type Answers } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { renderPanel } from "@/testing/render-panel";

const VENUE = venueOf();
const [FIRST, SECOND] = VENUE.courts;
const PATH = `/venues/${VENUE.id}`;

function show(answers: Answers = {}, changes = {}) {
  return renderPanel(`${PATH}?tab=courts`, { [`GET ${PATH}`]: () => json(venueOf(changes)), ...answers });
}

it("shows what a court has of its venue, and what of its own", async () => {
  await show({}, { courts: [{ ...FIRST, price_per_hour: "18.00", sport_types: ["padel"], is_indoor: true }] });
  const row = await screen.findByText("Корт 1");
  const facts = within(row.closest("li") as HTMLElement).getAllByRole("listitem");
  expect(facts.map((fact) => fact.textContent.replaceAll("\u00a0", " "))).toEqual([
    "Падел",
    "На закрито",
    "18,00 €/час",
  ]);
  expect(screen.queryByRole("button", { name: "Изтрий Корт 1" })).toBeNull();
  expect(screen.getByText(/единственият не може да се изтрие/)).toBeInTheDocument();
});

it("says what is as at the venue", async () => {
  await show();
  const row = await screen.findByText("Корт 2");
  const facts = within(row.closest("li") as HTMLElement).getAllByRole("listitem");
  expect(facts.map((fact) => fact.textContent.replaceAll("\u00a0", " "))).toEqual([
    "Тенис (както при обекта)",
    "На открито (както при обекта)",
    "12,00 €/час (както при обекта)",
  ]);
});

it("adds a court, whose name the server may refuse", async () => {
  let isTaken = true;
  const { requests, user } = await show({
    [`POST ${PATH}/courts`]: () => (isTaken ? problem(409, "court-name-taken") : json(FIRST, 201)),
  });
  await user.click(await screen.findByRole("button", { name: "Добави корт" }));
  const dialog = within(await screen.findByRole("dialog"));
  const name = dialog.getByRole("textbox", { name: "Име на корта" });
  await user.type(name, "Корт 2");
  await user.click(dialog.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(name).toHaveAccessibleDescription("Вече има корт с това име."));
  isTaken = false;
  await user.clear(name);
  await user.type(name, "Корт 3");
  await user.type(dialog.getByRole("textbox", { name: "Цена на час (EUR)" }), "18,5");
  await user.selectOptions(dialog.getByRole("combobox", { name: "Покрив" }), "yes");
  await user.click(dialog.getByRole("switch", { name: "Други спортове от тези на обекта" }));
  await user.click(dialog.getByRole("checkbox", { name: "Падел" }));
  await user.click(dialog.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const posted = requests.filter(({ method }) => method === "POST").at(-1);
  expect(JSON.parse(posted?.body ?? "")).toEqual({
    name: "Корт 3",
    price_per_hour: "18.5",
    is_indoor: true,
    sport_types: ["tennis", "padel"],
  });
});

it("gives a court back what the venue has", async () => {
  const { requests, user } = await show(
    { [`PATCH ${PATH}/courts/${FIRST?.id ?? ""}`]: () => json(FIRST) },
    { courts: [{ ...FIRST, price_per_hour: "18.00", sport_types: ["padel"], is_indoor: true }] },
  );
  await user.click(await screen.findByRole("button", { name: "Промени Корт 1" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.clear(dialog.getByRole("textbox", { name: "Цена на час (EUR)" }));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Покрив" }), "venue");
  await user.click(dialog.getByRole("switch", { name: "Други спортове от тези на обекта" }));
  await user.click(dialog.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const patched = requests.find(({ method }) => method === "PATCH");
  expect(JSON.parse(patched?.body ?? "")).toEqual({
    name: "Корт 1",
    price_per_hour: null,
    is_indoor: null,
    sport_types: null,
  });
});

it("deletes a court once that was confirmed, and tells why not", async () => {
  let isBooked = true;
  const { requests, user } = await show({
    [`DELETE ${PATH}/courts/${SECOND?.id ?? ""}`]: () => (isBooked ? problem(409, "court-has-bookings") : empty()),
  });
  await user.click(await screen.findByRole("button", { name: "Изтрий Корт 2" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Да изтрием ли „Корт 2“?" }));
  expect(requests.some(({ method }) => method === "DELETE")).toBe(false);
  await user.click(dialog.getByRole("button", { name: "Изтрий Корт 2" }));
  await dialog.findByText("За този корт има предстоящи резервации. Първо ги отменете.");
  isBooked = false;
  await user.click(dialog.getByRole("button", { name: "Изтрий Корт 2" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
