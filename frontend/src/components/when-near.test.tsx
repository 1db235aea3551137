import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WhenNear } from "./when-near";

afterEach(() => vi.unstubAllGlobals());

test("what is far below is made when somebody comes near, and stays", () => {
  const tellers: ((near: boolean) => void)[] = [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        tellers.push((near) => tell([{ isIntersecting: near }]));
      }
      readonly observe = () => {};
      readonly disconnect = () => {};
    },
  );
  const tell = (near: boolean) => act(() => tellers.forEach((teller) => teller(near)));
  render(<WhenNear instead="soon">the map</WhenNear>);

  tell(false);
  expect(screen.getByText("soon")).toBeVisible();
  tell(true);
  expect(screen.getByText("the map")).toBeVisible();
  tell(false);
  expect(screen.getByText("the map")).toBeVisible();
});
