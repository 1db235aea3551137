import { fireEvent, render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { sensible, z } from "@common/lib/zod";
import { useUrlState } from "./use-url-state";

const schema = z.object({ city: sensible(z.string()), sort: sensible(z.string()) });
const others = z.object({ by: sensible(z.string()) });

function Page() {
  const [{ city = "", sort = "" }, change] = useUrlState(schema);
  const [{ by = "" }, changeOthers] = useUrlState(others);
  const both = () => {
    change({ city: "Варна" });
    change({ sort: "rating" });
  };
  const ofTwo = () => {
    change({ city: "Бургас" });
    changeOthers({ by: "week" });
  };
  return (
    <>
      <button onClick={both}>both</button>
      <button onClick={ofTwo}>of two</button>
      <output>{[city, sort, by].join(",")}</output>
    </>
  );
}

test.each([
  ["two changes at once both count", "both", "Варна,rating,"],
  ["so do those of two who keep something there", "of two", "Бургас,,week"],
])("%s", async (_, name, expected) => {
  const router = createMemoryRouter([{ path: "/", Component: Page }]);
  render(<RouterProvider router={router} />);
  fireEvent.click(screen.getByRole("button", { name }));
  expect(await screen.findByText(expected)).toBeVisible();
});

test("changes begin with what the address says now", async () => {
  const router = createMemoryRouter([{ path: "/", Component: Page }]);
  render(<RouterProvider router={router} />);
  fireEvent.click(screen.getByRole("button", { name: "both" }));
  await screen.findByText("Варна,rating,");
  await router.navigate("/");
  expect(await screen.findByText(",,")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "of two" }));
  expect(await screen.findByText("Бургас,,week")).toBeVisible();
});
