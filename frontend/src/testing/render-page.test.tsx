import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "./render-page";
import { stubApi } from "@common/testing/stub-api";

test("an address without a page says that there is nothing, in its language", async () => {
  stubApi({});
  await renderPage("/en/nothing-of-the-kind");
  expect(await screen.findByRole("heading", { name: "Nothing here" })).toBeVisible();
});
