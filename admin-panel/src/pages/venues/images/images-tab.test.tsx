import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { empty, json, problem, type Answers } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";
import { renderPanel } from "@/testing/render-panel";

const ID = venueOf().id;
const PATH = `/venues/${ID}`;
const IMAGES = ["a", "b", "c"].map((name, order) => ({
  id: `01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f${order}`,
  venue_id: ID,
  url: `https://images.example.bg/${name}.jpg`,
  is_thumbnail: order === 0,
  order,
}));
const [A, B, C] = IMAGES.map((image) => image.id);

function show(answers: Answers = {}, images = IMAGES) {
  return renderPanel(`${PATH}?tab=images`, { [`GET ${PATH}`]: () => json(venueOf({ images })), ...answers });
}

beforeEach(() => {
  // Nothing has a place where nothing is drawn: the tiles stand side by side.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const index = [...document.querySelectorAll("main ol > li")].findIndex((tile) => tile.contains(this));
    return new DOMRect(Math.max(index, 0) * 300, 0, 280, 200);
  });
});

it("adds a picture that is shown before, and says if it is broken", async () => {
  const { requests, user } = await show({ [`POST ${PATH}/images`]: () => json(IMAGES[0], 201) });
  await user.click(await screen.findByRole("button", { name: "Добави снимка" }));
  const dialog = within(await screen.findByRole("dialog"));
  const url = dialog.getByRole("textbox", { name: "Адрес на снимката" });
  await user.type(url, "http://images.example.bg/d.jpg");
  await user.click(dialog.getByRole("button", { name: "Добави снимка" }));
  await dialog.findByText("Адрес, който започва с https://.");
  await user.clear(url);
  await user.type(url, "https://images.example.bg/d.jpg");
  const picture = dialog.getByRole("status").querySelector("img");
  expect(picture).toHaveAttribute("src", "https://images.example.bg/d.jpg");
  fireEvent.error(picture as HTMLImageElement);
  expect(dialog.getByText("Снимката не се отваря. Проверете адреса.")).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Добави снимка" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const posted = requests.filter(({ method }) => method === "POST").at(-1);
  expect(JSON.parse(posted?.body ?? "")).toEqual({ url: "https://images.example.bg/d.jpg" });
});

it("is put elsewhere by the keyboard, which is read out", async () => {
  const { requests } = await show({ [`PUT ${PATH}/images/reorder`]: () => json(IMAGES) });
  const handle = await screen.findByRole("button", { name: "Премести снимка 1" });
  expect(handle).toHaveAccessibleDescription(/Натиснете интервал/);
  handle.focus();
  await press(handle, "Space");
  await screen.findByText("Взехте снимка 1.");
  await press(handle, "ArrowRight");
  await screen.findByText("Снимка 1 е на място 2 от 3.");
  await press(handle, "Space");
  await screen.findByText("Оставихте снимка 1 на място 2 от 3.");
  const put = await waitFor(() => {
    const found = requests.find(({ method }) => method === "PUT");
    expect(found).toBeDefined();
    return found;
  });
  expect(JSON.parse(put?.body ?? "")).toEqual([B, A, C]);
});

it("is where it was when the server refuses", async () => {
  await show({ [`PUT ${PATH}/images/reorder`]: () => problem(422, "images-incomplete") });
  const handle = await screen.findByRole("button", { name: "Премести снимка 1" });
  handle.focus();
  await press(handle, "Space");
  await press(handle, "ArrowRight");
  await screen.findByText("Снимка 1 е на място 2 от 3.");
  await press(handle, "Space");
  await screen.findByText("Снимките са се променили междувременно. Подредете ги отново.");
  expect(screen.getAllByRole("img").map((image) => image.getAttribute("src"))).toEqual(IMAGES.map(({ url }) => url));
});

it("is made the main one, and deleted once that was confirmed", async () => {
  const { requests, user } = await show({
    [`PATCH ${PATH}/images/${B ?? ""}`]: () => json(IMAGES[1]),
    [`DELETE ${PATH}/images/${C ?? ""}`]: () => empty(),
  });
  await user.click(await screen.findByRole("button", { name: "Направи основна снимка 2" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "PATCH")).toBe(true));
  expect(JSON.parse(requests.find(({ method }) => method === "PATCH")?.body ?? "")).toEqual({ is_thumbnail: true });
  expect(screen.queryByRole("button", { name: "Направи основна снимка 1" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Изтрий снимка 3" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Снимка 3/)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Изтрий" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "DELETE")).toBe(true));
});

it("says so where there are none", async () => {
  await show({}, []);
  expect(await screen.findByText(/Още няма снимки/)).toBeInTheDocument();
});

/** The next key counts once everything has been measured. */
async function press(element: Element, code: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(element, { code });
    await new Promise((resolve) => setTimeout(resolve));
  });
}
