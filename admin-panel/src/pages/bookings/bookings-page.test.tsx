import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { json, problem, type Answers, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { useSelection } from "@/shell/selection";
import { adminOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";
import { bookingOf } from "./booking-fixture";

const VENUE = venueOf();
const COURT = VENUE.courts[0]?.id ?? "";

function answers(more: Answers = {}): Answers {
  return {
    "GET /bookings": () => json([bookingOf()], 200, { "X-Total-Count": "45" }),
    [`GET /venues/${VENUE.id}`]: () => json(VENUE),
    ...more,
  };
}

const lists = (requests: readonly Seen[]) => requests.filter(({ url }) => url.pathname === "/bookings");
const lastList = (requests: readonly Seen[]) => Object.fromEntries(lists(requests).at(-1)?.url.searchParams ?? []);

afterEach(() => vi.restoreAllMocks());

test("an owner sees who comes when, where and for how much, by the clock of the venue", async () => {
  const { requests } = await renderPanel("/bookings", answers());
  const row = within((await screen.findByText("Мария Петрова")).closest("tr") as HTMLElement);
  expect(row.getByRole("link")).toHaveTextContent("18:00–19:30");
  expect(row.getByRole("link")).toHaveAttribute("href", `/admin/bookings/${bookingOf().id}`);
  expect(row.getByText("Корт 1")).toBeVisible();
  expect(row.getByText("Чака")).toBeVisible();
  expect(row.getByText("18,00 €")).toBeVisible();
  expect(lastList(requests)).toEqual({ view: "venue", sort: "newest", page: "1", page_size: "20" });
});

test("an admin sees those of all venues", async () => {
  const { requests } = await renderPanel("/bookings", answers(), adminOf());
  await screen.findByText("Мария Петрова");
  expect(lastList(requests)).toMatchObject({ view: "all" });
});

test("what the address says is asked of the server, and nothing else before", async () => {
  const search = new URLSearchParams({
    venue: VENUE.id,
    court: COURT,
    status: "pending",
    from: "2026-10-25",
    to: "2026-10-25",
    q: "мария",
    sort: "-total",
    page: "2",
  });
  const { requests } = await renderPanel(`/bookings?${search.toString()}`, answers());
  await screen.findByText("Мария Петрова");
  expect(new Set(lists(requests).map(({ url }) => url.search)).size).toBe(1);
  expect(lastList(requests)).toEqual({
    view: "venue",
    venue_id: VENUE.id,
    court_id: COURT,
    status: "pending",
    from: "2026-10-24T21:00:00.000Z",
    to: "2026-10-25T22:00:00.000Z",
    q: "мария",
    sort: "-total",
    page: "2",
    page_size: "20",
  });
  expect(screen.getByLabelText("Състояние")).toHaveValue("pending");
  expect(screen.getByRole("button", { name: /Тримонциум/ })).toBeVisible();
});

test("filters, order and page go to the address", async () => {
  const { user, router, requests } = await renderPanel("/bookings", answers());
  await user.click(await screen.findByRole("button", { name: "Следваща" }));
  expect(router.state.location.search).toBe("?page=2");
  await user.selectOptions(screen.getByLabelText("Състояние"), "confirmed");
  expect(router.state.location.search).toBe("?status=confirmed");
  await user.click(screen.getByRole("button", { name: /^Цена/ }));
  await user.type(screen.getByLabelText("Клиент или обект"), "иван{Enter}");
  await waitFor(() => expect(lastList(requests)).toMatchObject({ status: "confirmed", sort: "total", q: "иван" }));
  expect(new URLSearchParams(router.state.location.search).get("q")).toBe("иван");
});

test("a venue that was chosen elsewhere comes to the address, and offers its courts", async () => {
  useSelection.setState({ venueId: VENUE.id });
  const { user, router, requests } = await renderPanel("/bookings", answers());
  await user.selectOptions(await screen.findByLabelText("Корт"), "Корт 1");
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
    venue: VENUE.id,
    court: COURT,
  });
  await waitFor(() => expect(lastList(requests)).toMatchObject({ venue_id: VENUE.id, court_id: COURT }));
});

test("the way back from a booking leads to the same selection", async () => {
  const { user, router } = await renderPanel(
    "/bookings?status=pending&sort=start",
    answers({ [`GET /bookings/${bookingOf().id}`]: () => json(bookingOf()) }),
  );
  await user.click(await screen.findByRole("link", { name: /18:00–19:30/ }));
  await user.click(await screen.findByRole("link", { name: "Всички резервации" }));
  expect(router.state.location.pathname + router.state.location.search).toBe(
    "/admin/bookings?status=pending&sort=start",
  );
});

test("nothing that fits is told apart from nothing at all", async () => {
  const { user, router } = await renderPanel("/bookings?status=no_show", {
    "GET /bookings": () => json([], 200, { "X-Total-Count": "0" }),
  });
  expect(await screen.findByText("Нищо не отговаря на филтрите.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Махни филтрите" }));
  expect(router.state.location.search).toBe("");
  expect(await screen.findByText("Няма нищо за показване.")).toBeVisible();
});

test("the whole selection is saved as a table; a refusal is told", async () => {
  let refused = true;
  const made = vi.fn(() => "blob:table");
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { user, requests } = await renderPanel(
    "/bookings?status=pending&page=2&sort=start",
    answers({
      "GET /bookings/export": () =>
        refused
          ? problem(422, "export-too-large")
          : new Response("\uFEFFid\r\n1\r\n", { headers: { "Content-Type": "text/csv" } }),
    }),
  );
  await user.click(screen.getByRole("button", { name: "Изтегли таблица" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Резервациите са повече от 100 000.");
  expect(made).not.toHaveBeenCalled();

  refused = false;
  await user.click(within(screen.getByRole("alert")).getByRole("button"));
  await waitFor(() => expect(saved).toEqual([expect.stringMatching(/^резервации-\d{4}-\d\d-\d\d\.csv$/)]));
  const asked = requests.findLast(({ url }) => url.pathname === "/bookings/export");
  expect(Object.fromEntries(asked?.url.searchParams ?? [])).toEqual({ view: "venue", status: "pending" });
  expect(asked?.headers.get("Authorization")).toBe("Bearer token");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
