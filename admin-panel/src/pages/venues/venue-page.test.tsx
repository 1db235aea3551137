import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Venue } from "@/api/venues";
import { empty, json, problem, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const ID = venueOf().id;
const PATH = `/venues/${ID}`;

/** A server that keeps one venue, with its version. */
function served(changes: Partial<Venue> = {}, more: Answers = {}) {
  const state = { venue: venueOf(changes), version: 1 };
  const answers: Answers = {
    [`GET ${PATH}`]: () => json(state.venue, 200, { ETag: `"v${state.version}.5"` }),
    [`PATCH ${PATH}`]: ({ headers, body }) => {
      if (headers.get("If-Match") !== `"v${state.version}.5"`) {
        return problem(412, "changed-since");
      }
      state.venue = { ...state.venue, ...(JSON.parse(body) as Partial<Venue>) };
      state.version += 1;
      return json(state.venue, 200, { ETag: `"v${state.version}.5"` });
    },
    "GET /users/bulk": () => json([{ id: state.venue.owner_id, username: "radka", full_name: "Радка Пиралкова" }]),
    ...more,
  };
  return { state, answers };
}

function sent(requests: readonly Seen[], method: string): Seen[] {
  return requests.filter((request) => request.method === method);
}

function bodyOf(request: Seen | undefined): unknown {
  return JSON.parse(request?.body || "null");
}

it("saves what was changed, and nothing else, of the version that was read", async () => {
  const { answers } = served();
  const { requests, user } = await renderPanel(PATH, answers);
  const name = await screen.findByRole("textbox", { name: "Име" });
  await user.clear(name);
  await user.type(name, "Тенис клуб „Марица“");
  await user.click(screen.getByRole("tab", { name: "Място" }));
  await user.clear(await screen.findByRole("textbox", { name: "Град" }));
  await user.type(screen.getByRole("textbox", { name: "Град" }), "Варна");
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await screen.findByRole("heading", { level: 1, name: "Тенис клуб „Марица“" });
  const [patch] = sent(requests, "PATCH");
  expect(bodyOf(patch)).toEqual({ name: "Тенис клуб „Марица“", city: "Варна" });
  expect(patch?.headers.get("If-Match")).toBe('"v1.5"');
  await waitFor(() => expect(screen.queryByText("Има незаписани промени.")).toBeNull());
});

it("tells that somebody changed it meanwhile, and keeps what was typed until the new version is loaded", async () => {
  const { state, answers } = served();
  const { user } = await renderPanel(PATH, answers);
  const name = await screen.findByRole("textbox", { name: "Име" });
  await user.clear(name);
  await user.type(name, "Моето име");
  state.venue = { ...state.venue, name: "Чуждо име", price_per_hour: "20.00" };
  state.version = 7;
  await user.click(screen.getByRole("button", { name: "Запази" }));
  const note = (await screen.findByText("Някой промени обекта, докато пишехте.")).closest("div");
  expect(note).toHaveTextContent("Променено: Име, Цена на час.");
  expect(name).toHaveValue("Моето име");
  expect(state.venue.name).toBe("Чуждо име");
  await user.click(screen.getByRole("button", { name: "Зареди новите данни" }));
  await waitFor(() => expect(name).toHaveValue("Чуждо име"));
  expect(screen.getByRole("textbox", { name: "Цена на час" })).toHaveValue("20.00");
  await user.type(name, "!");
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(state.venue.name).toBe("Чуждо име!"));
});

it("is saved although something else was changed meanwhile", async () => {
  const { state, answers } = served();
  const { user } = await renderPanel(PATH, answers);
  await user.type(await screen.findByRole("textbox", { name: "Име" }), "!");
  state.venue = { ...state.venue, total_bookings: 99 };
  state.version = 7;
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(state.venue.name).toBe(`${venueOf().name}!`));
});

it("leads to the section in which something is wrong", async () => {
  const { answers } = served();
  const { requests, user } = await renderPanel(PATH, answers);
  await user.clear(await screen.findByRole("textbox", { name: "Име" }));
  await user.click(screen.getByRole("tab", { name: "Работно време" }));
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await screen.findByText("Има какво да се поправи в: Основни.");
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Име" })).toHaveFocus());
  expect(screen.getByRole("tab", { name: "Основни" })).toHaveAttribute("aria-selected", "true");
  expect(sent(requests, "PATCH")).toEqual([]);
});

function toList(): HTMLElement {
  return within(screen.getAllByRole("navigation", { name: "Меню" })[0] as HTMLElement).getByRole("link", {
    name: "Обекти",
  });
}

it("asks before it is left with something that is not saved", async () => {
  const { answers } = served();
  const { user, router } = await renderPanel(PATH, answers);
  await user.type(await screen.findByRole("textbox", { name: "Име" }), "!");
  await user.click(toList());
  await user.click(await screen.findByRole("button", { name: "Остани" }));
  expect(router.state.location.pathname).toContain(ID);
  expect(screen.getByRole("textbox", { name: "Име" })).toHaveValue(`${venueOf().name}!`);
  await user.click(toList());
  await user.click(await screen.findByRole("button", { name: "Напусни" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/admin/venues"));
});

it("closes a day, and copies another, with the hours of each day that is open", async () => {
  const { answers } = served();
  const { requests, user } = await renderPanel(`${PATH}?tab=hours`, answers);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Как е отворено: Неделя" }), "closed");
  await user.selectOptions(screen.getByRole("combobox", { name: "Как е отворено: Събота" }), "own");
  const saturday = within(screen.getByRole("group", { name: "Събота" }));
  const close = saturday.getByRole("combobox", { name: "Затваря" });
  await user.clear(close);
  await user.type(close, "24:00");
  await user.click(saturday.getByRole("button", { name: "Копирай Събота на…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Петък" }));
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(sent(requests, "PATCH")).toHaveLength(1));
  const usual = { open: "08:00", close: "12:00" };
  const long = { open: "08:00", close: "24:00" };
  expect(bodyOf(sent(requests, "PATCH")[0])).toEqual({
    working_hours: { "0": usual, "1": usual, "2": usual, "3": usual, "4": long, "5": long },
  });
});

it("sets the hours of several days at once", async () => {
  const { answers } = served();
  const { requests, user } = await renderPanel(`${PATH}?tab=hours`, answers);
  const several = await screen.findByRole("button", { name: "Няколко дни наведнъж" });
  await user.click(several);
  const box = within(several.parentElement as HTMLElement);
  await user.click(box.getByRole("checkbox", { name: "Събота" }));
  await user.click(box.getByRole("checkbox", { name: "Неделя" }));
  await user.clear(box.getByRole("textbox", { name: "Отваря" }));
  await user.type(box.getByRole("textbox", { name: "Отваря" }), "10");
  await user.click(box.getByRole("button", { name: "Приложи за избраните дни" }));
  await user.click(screen.getByRole("button", { name: "Запази" }));
  await waitFor(() => expect(sent(requests, "PATCH")).toHaveLength(1));
  const late = { open: "10:00", close: "12:00" };
  expect(bodyOf(sent(requests, "PATCH")[0])).toEqual({
    working_hours: { default: { open: "08:00", close: "12:00" }, "5": late, "6": late },
  });
});

it("shows strangers nothing to change", async () => {
  const { answers } = served({ owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0bb" });
  await renderPanel(PATH, answers, ownerOf());
  await screen.findByText("Така клиентите виждат обекта.");
  expect(screen.queryByRole("tab")).toBeNull();
  expect(screen.queryByRole("button", { name: "Запази" })).toBeNull();
});

it("shows the sections that the scopes allow", async () => {
  const { answers } = served();
  const { user } = await renderPanel(PATH, answers, ownerOf({ scopes: ["venues:write", "venues:me"] }));
  await screen.findByRole("tab", { name: "Кортове" });
  const names = screen.getAllByRole("tab").map((tab) => tab.textContent);
  expect(names).toEqual(["Основни", "Място", "Работно време", "Кортове", "Състояние", "Преглед"]);
  await user.click(screen.getByRole("tab", { name: "Състояние" }));
  expect(screen.queryByRole("button", { name: "Изтрий обекта" })).toBeNull();
});

it("says that there is no such venue", async () => {
  await renderPanel(PATH, {});
  expect(await screen.findByRole("heading", { name: "Тук няма нищо" })).toBeInTheDocument();
});

it("is approved as it was looked at", async () => {
  const { answers } = served(
    { status: "pending_approval" },
    { [`PATCH ${PATH}/status`]: () => json(venueOf({ status: "active" })) },
  );
  const { requests, user } = await renderPanel(PATH, answers, adminOf());
  expect(await screen.findByText("Така клиентите виждат обекта.")).toBeInTheDocument();
  expect(screen.getByText("снимки")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Одобри" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Да одобрим ли „Тенис клуб „Тримонциум““?" }));
  await user.click(dialog.getByRole("button", { name: "Одобри" }));
  await waitFor(() => expect(sent(requests, "PATCH")).toHaveLength(1));
  expect(bodyOf(sent(requests, "PATCH")[0])).toEqual({ status: "active" });
  expect(sent(requests, "PATCH")[0]?.headers.get("If-Match")).toBe('"v1.5"');
});

it("is refused for a reason only", async () => {
  const { answers } = served(
    { status: "pending_approval" },
    { [`PATCH ${PATH}/status`]: () => json(venueOf({ status: "inactive" })) },
  );
  const { requests, user } = await renderPanel(PATH, answers, adminOf());
  await user.click(await screen.findByRole("button", { name: "Откажи обекта" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("button", { name: "Откажи обекта" })).toBeDisabled();
  await user.type(dialog.getByRole("textbox", { name: "Причина за собственика" }), "Чужди снимки.");
  await user.click(dialog.getByRole("button", { name: "Откажи обекта" }));
  await waitFor(() => expect(sent(requests, "PATCH")).toHaveLength(1));
  expect(bodyOf(sent(requests, "PATCH")[0])).toEqual({ status: "inactive", reason: "Чужди снимки." });
});

it("tells owners why theirs was refused, and is handed in again", async () => {
  const { answers } = served(
    { status: "inactive", refusal_reason: "Чужди снимки." },
    { [`PATCH ${PATH}/status`]: () => json(venueOf({ status: "pending_approval" })) },
  );
  const { requests, user } = await renderPanel(PATH, answers);
  expect(await screen.findByText("Причина: Чужди снимки.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Подай отново" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Подай отново" }));
  await waitFor(() => expect(bodyOf(sent(requests, "PATCH")[0])).toEqual({ status: "pending_approval" }));
});

it("is deleted when that was confirmed, and stays where bookings lie ahead", async () => {
  let isBooked = true;
  const { answers } = served(
    {},
    { [`DELETE ${PATH}`]: () => (isBooked ? problem(409, "venue-has-bookings") : empty()) },
  );
  const { user, router } = await renderPanel(`${PATH}?tab=status`, answers);
  await user.click(await screen.findByRole("button", { name: "Изтрий обекта" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/„Тенис клуб „Тримонциум““ в Пловдив/)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Изтрий обекта" }));
  await dialog.findByText("За този обект има предстоящи резервации. Първо ги отменете.");
  isBooked = false;
  await user.click(dialog.getByRole("button", { name: "Изтрий обекта" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/admin/venues"));
});
