import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createMemoryRouter, Link, RouterProvider, useSearchParams } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SearchInput } from "./search-input";

const LONG_ENOUGH = 1000;

function List() {
  const [search, setSearch] = useSearchParams();
  return (
    <>
      <SearchInput label="Град" value={search.get("city") ?? ""} onChange={(city = "") => setSearch({ city })} />
      <Link to="/venue">Тримонциум</Link>
    </>
  );
}

function show(leaving: Promise<null>) {
  const router = createMemoryRouter([
    { path: "/", Component: List },
    { path: "/venue", loader: () => leaving, Component: () => <h1>Тримонциум</h1> },
  ]);
  render(<RouterProvider router={router} />);
  return router;
}

function typed(text: string) {
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: text } });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("what was typed counts after a pause", async () => {
  const router = show(Promise.resolve(null));
  typed("Варна");
  expect(router.state.location.search).toBe("");
  await act(() => vi.advanceTimersByTimeAsync(LONG_ENOUGH));
  expect(new URLSearchParams(router.state.location.search).get("city")).toBe("Варна");
  expect(screen.getByRole("searchbox")).toHaveValue("Варна");
});

test("who types and follows a link at once is not sent back", async () => {
  let arrive = () => {};
  const router = show(new Promise((resolve) => (arrive = () => resolve(null))));
  typed("Варна");
  fireEvent.click(screen.getByRole("link"));
  await act(() => vi.advanceTimersByTimeAsync(LONG_ENOUGH));
  arrive();
  await act(() => vi.advanceTimersByTimeAsync(LONG_ENOUGH));
  vi.useRealTimers();
  await waitFor(() => expect(router.state.navigation.state).toBe("idle"));
  expect(router.state.location.pathname).toBe("/venue");
});
