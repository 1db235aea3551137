import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { json, type Seen } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { adminOf, ownerOf } from "@/testing/people";
import { renderPanel } from "@/testing/render-panel";

const VENUE = venueOf();
const ITEM = {
  id: VENUE.id,
  owner_id: VENUE.owner_id,
  name: VENUE.name,
  city: VENUE.city,
  sport_types: ["tennis", "padel"],
  status: "maintenance",
  price_per_hour: "12.00",
  currency: "EUR",
  capacity: 8,
  is_indoor: false,
  rating: 4.4,
  total_reviews: 77,
  total_bookings: 5,
  thumbnail: "https://images.example.bg/court.jpg",
  latitude: null,
  longitude: null,
};
const ANSWERS = {
  "GET /venues": () => json([ITEM], 200, { "X-Total-Count": "1" }),
  "GET /users/bulk": () => json([{ id: VENUE.owner_id, username: "radka", full_name: "Радка Пиралкова" }]),
};

/** What the list was asked for last. */
function asked(requests: readonly Seen[]): URLSearchParams {
  return requests.filter(({ url }) => url.pathname === "/venues").at(-1)?.url.searchParams ?? new URLSearchParams();
}

it("shows owners their own venues in every status", async () => {
  const { requests } = await renderPanel("/venues", ANSWERS);
  const row = await screen.findByRole("row", { name: new RegExp(VENUE.name) });
  expect(row).toHaveTextContent("Пловдив");
  expect(row).toHaveTextContent("Тенис, Падел");
  expect(row).toHaveTextContent("12,00 €");
  expect(row).toHaveTextContent("В ремонт");
  expect(row).toHaveTextContent("4,4 от 5 (77 мнения)");
  expect(within(row).getByRole("cell", { name: "5" })).toBeInTheDocument();
  expect(asked(requests).get("owner_id")).toBe(ownerOf().id);
  expect(asked(requests).has("status")).toBe(false);
  expect(screen.queryByRole("columnheader", { name: "Собственик" })).toBeNull();
  expect(requests.some(({ url }) => url.pathname === `/venues/${VENUE.id}`)).toBe(false);
});

it("shows admins those that wait for approval first, and whose they are", async () => {
  const { requests, user } = await renderPanel("/venues", ANSWERS, adminOf());
  const owner = await screen.findByRole("button", { name: "Само обектите на Радка Пиралкова" });
  expect(asked(requests).get("status")).toBe("pending_approval");
  expect(asked(requests).has("owner_id")).toBe(false);
  expect(screen.getByRole("combobox", { name: "Състояние" })).toHaveValue("pending_approval");

  await user.click(owner);
  await waitFor(() => expect(asked(requests).get("owner_id")).toBe(VENUE.owner_id));
  expect(asked(requests).has("status")).toBe(false);
  await user.click(await screen.findByRole("button", { name: /Собственик: Радка Пиралкова/ }));
  await waitFor(() => expect(asked(requests).has("owner_id")).toBe(false));
});

it("finds by what is typed and chosen", async () => {
  const { requests, user, router } = await renderPanel("/venues?page=2", ANSWERS, adminOf());
  await user.type(await screen.findByRole("searchbox", { name: "Име, град или описание" }), "тенис");
  await waitFor(() => expect(asked(requests).get("q")).toBe("тенис"));
  await user.type(screen.getByRole("searchbox", { name: "Град" }), "пловдив");
  await waitFor(() => expect(asked(requests).get("city")).toBe("пловдив"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Състояние" }), "active");
  await user.selectOptions(screen.getByRole("combobox", { name: "Подреждане" }), "rating");
  await waitFor(() => {
    expect(Object.fromEntries(asked(requests))).toMatchObject({
      q: "тенис",
      city: "пловдив",
      status: "active",
      sort: "rating",
      page: "1",
    });
  });
  expect(router.state.location.search).toContain("status=active");
});

it("leads on where nothing waits", async () => {
  const { requests, user } = await renderPanel(
    "/venues",
    { "GET /venues": () => json([], 200, { "X-Total-Count": "0" }) },
    adminOf(),
  );
  await screen.findByText("Никой обект не чака одобрение.");
  await user.click(screen.getByRole("button", { name: "Покажи всички" }));
  await waitFor(() => expect(asked(requests).has("status")).toBe(false));
});

it("offers a new venue only to those who may list one", async () => {
  const me = adminOf({ scopes: ["admin:venues:read"] });
  await renderPanel("/venues", ANSWERS, me);
  await screen.findByRole("link", { name: VENUE.name });
  expect(screen.queryByRole("link", { name: "Нов обект" })).toBeNull();
});
