import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSelection } from "@/shell/selection";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { json, problem, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { bookingOf } from "./booking-fixture";

const venue = venueOf();
const nothing = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
const statistics = {
  from: "2026-10-30",
  to: "2026-11-29",
  by_status: { pending: 3, confirmed: 41, completed: 65, cancelled: 7, no_show: 10 },
  made: 12345,
  cancelled: 8,
  no_shows: 9,
  booked_minutes: 6690,
  days: [],
  // On Wednesdays from 09:00.
  heat_map: nothing.map((day, index) => (index === 2 ? day.map((_, hour) => (hour === 9 ? 90 : 0)) : day)),
};
const sums = (received: string, refunded: string, net: string) => ({ received, refunded, net });
const revenue = {
  from: "2026-10-30",
  to: "2026-11-29",
  periods: [
    { start: "2026-11-02", currency: "BGN", ...sums("20.00", "0.00", "20.00") },
    { start: "2026-11-02", currency: "EUR", ...sums("70.10", "80.20", "-10.10") },
  ],
  totals: [
    { currency: "BGN", ...sums("20.00", "0.00", "20.00") },
    { currency: "EUR", ...sums("70.10", "80.20", "-10.10") },
  ],
};
const counted = (total: number, items: unknown[] = []) => json(items, 200, { "X-Total-Count": String(total) });
const isPending = ({ url }: Seen) => url.searchParams.get("status") === "pending";
const asked = (requests: readonly Seen[], path: string) =>
  Object.fromEntries(requests.filter(({ url }) => url.pathname === path).at(-1)?.url.searchParams ?? []);

const answers: Answers = {
  "GET /venues": () => counted(1, [venue]),
  [`GET /venues/${venue.id}`]: () => json(venue),
  "GET /bookings": () => counted(0),
  "GET /bookings/statistics": () => json(statistics),
  "GET /payments/revenue": () => json(revenue),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime("2026-11-28T10:00:00Z");
  // Charts draw into what has a size.
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 600, 300));
});
afterEach(() => void vi.useRealTimers());

test("an owner sees the day of each court; cancelled bookings are not there", async () => {
  const today = [
    bookingOf(),
    bookingOf({ id: "guest", status: "pending", guest: { name: "Ивайло", phone: null, note: null } }),
    bookingOf({ id: "cancelled", status: "cancelled", customer_full_name: "Никой" }),
  ];
  const bookings = (request: Seen) => (isPending(request) ? counted(0) : counted(3, today));
  const { requests } = await renderPanel("/", { ...answers, "GET /bookings": bookings });

  const court = await screen.findByRole("region", { name: "Корт 1" });
  const entry = within(court).getByRole("link", { name: "09:00–10:00 Стефан Караджа Потвърдена" });
  expect(entry).toHaveAttribute("href", `/admin/bookings/${today[0]?.id ?? ""}`);
  expect(within(court).getByRole("link", { name: "09:00–10:00 Ивайло Чака" })).toBeVisible();
  expect(screen.queryByText("Никой")).not.toBeInTheDocument();
  const ofDay = requests.find((request) => request.url.pathname === "/bookings" && !isPending(request));
  expect(Object.fromEntries(ofDay?.url.searchParams ?? [])).toMatchObject({
    view: "venue",
    venue_id: venue.id,
    from: "2026-11-26T22:00:00.000Z",
    to: "2026-11-28T22:00:00.000Z",
  });
});

test("the day on which the clocks go back has one hour twice", async () => {
  vi.setSystemTime("2026-10-25T10:00:00Z");
  const night = [
    bookingOf({ start_datetime: "2026-10-25T00:00:00Z", end_datetime: "2026-10-25T01:00:00Z" }),
    bookingOf({ id: "second", start_datetime: "2026-10-25T01:00:00Z", end_datetime: "2026-10-25T02:00:00Z" }),
  ];
  await renderPanel("/", {
    ...answers,
    [`GET /venues/${venue.id}`]: () => json(venueOf({ working_hours: {} })),
    "GET /bookings": (request) => (isPending(request) ? counted(0) : counted(2, night)),
  });
  const court = await screen.findByRole("region", { name: "Корт 1" });
  const entries = within(court).getAllByRole("listitem");
  expect(entries.map((entry) => [entry.textContent.slice(0, 11), entry.style.left, entry.style.width])).toEqual([
    ["03:00–03:00", "12%", "4%"],
    ["03:00–04:00", "16%", "4%"],
  ]);
});

test("what waits for an answer is told apart from what is still being paid", async () => {
  const pending = [
    bookingOf({ status: "pending" }),
    bookingOf({ id: "held", status: "pending", hold_expires_at: "2026-11-28T10:20:00Z", customer_full_name: "Бавна" }),
  ];
  const bookings = (request: Seen) => (isPending(request) ? counted(2, pending) : counted(0));
  const { requests } = await renderPanel("/", { ...answers, "GET /bookings": bookings });

  const waiting = within(await screen.findByRole("region", { name: "Чакат отговор" }));
  expect(await waiting.findByText("1 заявка чака отговор")).toBeVisible();
  expect(waiting.getByText("Още 1 се плаща в момента.")).toBeVisible();
  expect(waiting.getByRole("link", { name: /Стефан Караджа/ })).toHaveTextContent(/сб, 28.11.2026.*09:00–10:00/);
  expect(waiting.queryByText("Бавна")).not.toBeInTheDocument();
  expect(waiting.getByRole("link", { name: "Всички чакащи" })).toHaveAttribute(
    "href",
    "/admin/bookings?status=pending&sort=start",
  );
  const query = requests.find(isPending)?.url.searchParams;
  expect(query?.get("sort")).toBe("start");
});

test("of more than can be read at once only their number is told", async () => {
  const bookings = (request: Seen) =>
    isPending(request) ? counted(731, [bookingOf({ status: "pending" })]) : counted(0);
  await renderPanel("/", { ...answers, "GET /bookings": bookings });
  expect(await screen.findByText(/731 заявки са отворени/)).toBeVisible();
});

test("numbers are those that the server has counted, of the days in the address", async () => {
  const { requests, user } = await renderPanel("/?from=2026-03-01&to=2026-04-01", answers);
  expect((await screen.findByText("Направени резервации")).parentElement).toHaveTextContent(/12\s345/);
  expect(screen.getByText("Резервирани часове").parentElement).toHaveTextContent("111,5");
  expect(asked(requests, "/bookings/statistics")).toEqual({ view: "venue", from: "2026-03-01", to: "2026-04-01" });
  const wednesday = screen.getByRole("row", { name: /Сряда/ });
  expect(within(wednesday).getByRole("cell")).toHaveTextContent("1,5");

  await user.selectOptions(screen.getByRole("combobox", { name: "Период" }), "last7");
  await waitFor(() =>
    expect(asked(requests, "/bookings/statistics")).toMatchObject({ from: "2026-11-22", to: "2026-11-29" }),
  );
});

test("revenue is told for each currency by itself, and by the step that is chosen", async () => {
  const { requests, user } = await renderPanel("/", answers);
  const euro = within(await screen.findByRole("region", { name: "EUR" }));
  expect(euro.getAllByRole("definition").map(({ textContent }) => textContent.replaceAll(/\s/g, " "))).toEqual([
    "70,10 €",
    "80,20 €",
    "-10,10 €",
  ]);
  expect(within(screen.getByRole("region", { name: "BGN" })).queryByText(/€/)).not.toBeInTheDocument();
  const row = euro.getByRole("row", { name: /2 ноември 2026/, hidden: true });
  expect(row).toHaveTextContent(/-10,10/);

  expect(asked(requests, "/payments/revenue")).toMatchObject({ by: "day", from: "2026-10-30", to: "2026-11-29" });
  await user.selectOptions(screen.getByRole("combobox", { name: "По" }), "month");
  await waitFor(() => expect(asked(requests, "/payments/revenue")).toMatchObject({ by: "month" }));
});

test("a part that fails says so by itself, and is tried again", async () => {
  let isAway = true;
  const { user } = await renderPanel("/", {
    ...answers,
    "GET /payments/revenue": () => (isAway ? problem(503, "unavailable") : json(revenue)),
  });
  const money = within(await screen.findByRole("region", { name: "Приходи" }));
  expect(await money.findByRole("alert")).toHaveTextContent("Услугата временно не работи");
  expect(screen.getByRole("region", { name: "Заетост по дни и часове" })).toBeVisible();
  isAway = false;
  await user.click(money.getByRole("button", { name: "Опитайте отново" }));
  expect(await money.findByRole("region", { name: "EUR" })).toBeVisible();
});

test("of many venues the first ones are shown, and how many there are", async () => {
  await renderPanel("/", { ...answers, "GET /venues": () => counted(40, [venue]) });
  expect(await screen.findByText(/Виждате 1 от 40 обекта/)).toBeVisible();
});

test("an owner is asked for nothing of the platform, and offered nothing of it", async () => {
  const { requests } = await renderPanel("/", answers, ownerOf());
  await screen.findByRole("region", { name: "EUR" });
  expect(screen.queryByRole("region", { name: "Платформата" })).not.toBeInTheDocument();
  const paths = requests.map(({ url }) => url.pathname);
  expect(paths.filter((path) => /^\/(users\/owner|notifications|payments\/reconciliation|users$)/.test(path))).toEqual(
    [],
  );
});

const open = { pending_past_end: 4, refunds_owed: 3, flagged: 2, unresolved: 1 };
const ofPlatform: Answers = {
  ...answers,
  "GET /users": () => counted(17),
  "GET /users/owner-applications": () => counted(5),
  "GET /venues": () => counted(6),
  "GET /notifications": () => counted(7),
  "GET /payments/reconciliation": () =>
    json({ checked_at: "2026-11-28T09:30:00Z", checked: 9, open, drift: [] }, 200, { "X-Total-Count": "0" }),
};

test("an admin sees what waits for the platform, each with a way to its page", async () => {
  const { requests } = await renderPanel("/", ofPlatform, adminOf());
  const platform = within(await screen.findByRole("region", { name: "Платформата" }));
  const cards = await waitFor(() => {
    const links = platform.getAllByRole("link");
    expect(links).toHaveLength(4);
    return links;
  });
  expect(cards.map((card) => card.getAttribute("href"))).toEqual([
    "/admin/applications",
    "/admin/venues?status=pending_approval",
    "/admin/payments/reconciliation",
    "/admin/notifications?status=failed",
  ]);
  expect(cards.map(({ textContent }) => /\d+/.exec(textContent)?.[0])).toEqual(["5", "6", "2", "7"]);
  expect(cards[2]).toHaveTextContent("Разлики: 1. За връщане: 3. Забавени: 4.");
  expect(await screen.findByRole("link", { name: "Нови потребители 17" })).toBeVisible();
  expect(asked(requests, "/users")).toMatchObject({
    created_from: "2026-10-29T22:00:00.000Z",
    created_to: "2026-11-28T22:00:00.000Z",
    page_size: "1",
  });
  expect(asked(requests, "/venues")).toMatchObject({ status: "pending_approval" });
  expect(screen.getByText("Изберете обект, за да видите деня му по часове.")).toBeVisible();
});

test("an admin of mails only sees mails only", async () => {
  const { requests } = await renderPanel("/", ofPlatform, adminOf({ scopes: ["admin:notifications"] }));
  const platform = await screen.findByRole("region", { name: "Платформата" });
  expect(await within(platform).findByRole("link")).toHaveTextContent("Неизпратени писма");
  expect(screen.queryByRole("region", { name: "Приходи" })).not.toBeInTheDocument();
  expect(new Set(requests.map(({ url }) => url.pathname))).toEqual(new Set(["/users/@me", "/notifications"]));
});

test("a reload shows the venue that was chosen", async () => {
  const { requests } = await renderPanel(`/?venue=${venue.id}`, answers);
  await screen.findByRole("region", { name: "EUR" });
  const ofVenues = requests.filter(({ url }) => /^\/(bookings|payments)/.test(url.pathname));
  expect(new Set(ofVenues.map(({ url }) => url.searchParams.get("venue_id")))).toEqual(new Set([venue.id]));
});

test("days are those of the venue that is chosen", async () => {
  vi.setSystemTime("2026-11-28T23:30:00Z");
  useSelection.setState({ venueId: venue.id });
  const { requests } = await renderPanel("/", {
    ...answers,
    [`GET /venues/${venue.id}`]: () => json(venueOf({ time_zone: "Europe/Lisbon" })),
  });
  await screen.findByRole("region", { name: "EUR" });
  // In Sofia it is Sunday already.
  expect(asked(requests, "/bookings/statistics")).toEqual({
    view: "venue",
    venue_id: venue.id,
    from: "2026-10-30",
    to: "2026-11-29",
  });
});
