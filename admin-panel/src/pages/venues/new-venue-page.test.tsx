import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { json, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { adminOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const MADE = venueOf({ status: "pending_approval", images: [], working_hours: {}, latitude: null, longitude: null });
const ANSWERS: Answers = {
  "POST /venues": () => json(MADE, 201),
  [`GET /venues/${MADE.id}`]: () => json(MADE, 200, { ETag: '"v1.0"' }),
};

function textbox(name: string): HTMLElement {
  return screen.getByRole("textbox", { name });
}

async function fillInBasics(user: UserEvent): Promise<void> {
  await user.type(textbox("Име"), "Тенис клуб");
  await user.type(textbox("Описание"), "Четири клей корта под тепетата.");
  await user.click(screen.getByRole("checkbox", { name: "Тенис" }));
  await user.type(textbox("За колко души"), "8");
  await user.type(textbox("Цена на час"), "12,50");
}

async function fillInPlace(user: UserEvent): Promise<void> {
  await user.type(textbox("Адрес"), "ул. „Ландос“ 24");
  await user.type(textbox("Град"), "Пловдив");
}

async function next(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Напред" }));
}

function posted(requests: readonly Seen[]): Seen[] {
  return requests.filter(({ method, url }) => method === "POST" && url.pathname === "/venues");
}

it("is listed step by step, and what was filled in stays on the way back", async () => {
  const { requests, user, router } = await renderPanel("/venues/new", ANSWERS);
  await fillInBasics(user);
  await user.click(screen.getByRole("switch", { name: "Душове" }));
  await next(user);
  await fillInPlace(user);
  await user.click(screen.getByRole("button", { name: "Назад" }));
  expect(textbox("Име")).toHaveValue("Тенис клуб");
  await next(user);
  expect(textbox("Град")).toHaveValue("Пловдив");
  await next(user);
  await user.click(await screen.findByRole("button", { name: "Създай обекта" }));
  await waitFor(() => expect(posted(requests)).toHaveLength(1));
  expect(JSON.parse(posted(requests)[0]?.body ?? "")).toEqual({
    name: "Тенис клуб",
    description: "Четири клей корта под тепетата.",
    sport_types: ["tennis"],
    capacity: 8,
    price_per_hour: "12.50",
    currency: "EUR",
    is_indoor: false,
    has_parking: false,
    has_changing_rooms: false,
    has_showers: true,
    has_equipment_rental: false,
    amenities: [],
    address: "ул. „Ландос“ 24",
    city: "Пловдив",
    latitude: null,
    longitude: null,
    working_hours: { default: { open: "08:00", close: "22:00" } },
  });
  await waitFor(() => expect(router.state.location.pathname).toBe(`/admin/venues/${MADE.id}`));
  expect(await screen.findByText(/Обектът чака одобрение/)).toBeInTheDocument();
  const missing = within(screen.getByText("Клиентите ще търсят още:").parentElement as HTMLElement);
  expect(missing.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "снимки",
    "работно време (сега е отворено денонощно)",
    "място на картата",
  ]);
  expect(screen.getByRole("tab", { name: "Снимки" })).toHaveAttribute("aria-selected", "true");
});

it("goes past no step that is not right", async () => {
  const { user } = await renderPanel("/venues/new", ANSWERS);
  await next(user);
  expect(await screen.findAllByText("Попълнете това поле.")).toHaveLength(5);
  expect(textbox("Име")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: /Работно време/ }));
  expect(screen.getByRole("heading", { level: 2, name: "Основни" })).toBeInTheDocument();
  await fillInBasics(user);
  await user.click(screen.getByRole("button", { name: /Работно време/ }));
  expect(await screen.findByRole("heading", { level: 2, name: "Място" })).toBeInTheDocument();
  expect(textbox("Адрес")).toHaveAttribute("aria-invalid", "true");
});

it("leads to the step that the server refuses, and nothing is lost", async () => {
  const { user } = await renderPanel("/venues/new", {
    "POST /venues": () =>
      json(
        { type: "/problems/validation-failed", status: 422, errors: [{ field: "name", message: "must be printable" }] },
        422,
        { "Content-Type": "application/problem+json" },
      ),
  });
  await fillInBasics(user);
  await next(user);
  await fillInPlace(user);
  await next(user);
  await user.click(await screen.findByRole("button", { name: "Създай обекта" }));
  expect(await screen.findByText("Има какво да се поправи в: Основни.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "Основни" })).toBeInTheDocument();
  expect(textbox("Име")).toHaveValue("Тенис клуб");
  expect(textbox("Име")).toHaveAccessibleDescription("Стойността не е валидна.");
});

it("takes the position of the browser", async () => {
  const { user } = await renderPanel("/venues/new", ANSWERS);
  await fillInBasics(user);
  await next(user);
  const getCurrentPosition = vi.fn((found: PositionCallback) =>
    found({ coords: { latitude: 42.14879999, longitude: 24.7549 } } as GeolocationPosition),
  );
  vi.stubGlobal("navigator", Object.create(navigator, { geolocation: { value: { getCurrentPosition } } }));
  await user.click(screen.getByRole("button", { name: "Вземи моето местоположение" }));
  expect(textbox("Географска ширина")).toHaveValue("42.148800");
  expect(textbox("Географска дължина")).toHaveValue("24.754900");
});

it("takes both coordinates when they are pasted", async () => {
  const { user } = await renderPanel("/venues/new", ANSWERS);
  await fillInBasics(user);
  await next(user);
  await user.click(textbox("Географска ширина"));
  await user.paste("42.148812345, 24.7549");
  expect(textbox("Географска ширина")).toHaveValue("42.148812345");
  expect(textbox("Географска дължина")).toHaveValue("24.7549");
});

it("is not for who may list no venues", async () => {
  await renderPanel("/venues/new", ANSWERS, adminOf({ scopes: ["admin:venues:read"] }));
  expect(await screen.findByRole("heading", { name: "Тук няма нищо" })).toBeInTheDocument();
});
