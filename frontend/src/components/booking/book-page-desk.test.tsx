import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render-page";
import { json, stubApi } from "@common/testing/stub-api";
import { answers, cell, page, pageOf, selected, setStage, venue } from "./book-page-stage";

const note = () => screen.getByLabelText("Note to the owner");

let scroll: ReturnType<typeof setStage>;
beforeEach(() => {
  scroll = setStage();
});
afterEach(() => void vi.useRealTimers());

describe("drawing by mouse", () => {
  it("selects while the button is down, downward and upward, until it is let go anywhere", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    await user.pointer({ keys: "[MouseLeft>]", target: cell("08:30") });
    await waitFor(() => expect(selected()).toBe(2));
    expect(cell("08:30")).toHaveAccessibleName(/Selected$/);
    await user.pointer({ target: cell("08:00") });
    await waitFor(() => expect(cell("08:00")).toHaveAccessibleName(/Selected$/));
    expect(cell("09:00")).toHaveAccessibleName(/Free$/);
    await user.pointer({ target: cell("09:00") });
    await waitFor(() => expect(cell("09:00")).toHaveAccessibleName(/Selected$/));
    await user.pointer([{ target: document.body }, { keys: "[/MouseLeft]" }, { target: cell("08:00") }]);
    expect(cell("08:30")).toHaveAccessibleName(/Selected$/);
    expect(cell("08:00")).toHaveAccessibleName(/Free$/);
  });

  it("is no drawing by finger: the first tap and the second one select", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    await user.pointer({ keys: "[TouchA>]", target: cell("08:00") });
    expect(selected()).toBe(0);
    await user.pointer({ keys: "[/TouchA]", target: cell("08:00") });
    await waitFor(() => expect(selected()).toBe(2));
    await user.pointer({ keys: "[TouchA]", target: cell("09:00") });
    await waitFor(() => expect(selected()).toBe(3));
  });

  it("leaves the keys as they are", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    await user.pointer([
      { keys: "[MouseLeft>]", target: cell("08:00") },
      { target: cell("09:00") },
      { keys: "[/MouseLeft]" },
    ]);
    await waitFor(() => expect(selected()).toBe(3));
    cell("08:00").focus();
    await user.keyboard(" ");
    await waitFor(() => expect(selected()).toBe(0));
  });
});

describe("a note to the owner", () => {
  it("stays while the selection is stretched, and over leaving the page, until the booking is made", async () => {
    const leave = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    stubApi({
      ...answers,
      "POST /bookings": () => json({ id: "b1", total_price: "18.00", currency: "EUR" }, 201),
      "POST /payments/checkout": () =>
        json({ checkout_url: "https://checkout.stripe.com/c/1", session_id: "cs", payment_id: "p1" }, 201),
    });
    const first = await renderPage(pageOf(0, 1));
    await screen.findByRole("grid");
    await first.user.type(note(), "С деца");
    await first.user.click(cell("09:00"));
    await waitFor(() => expect(selected()).toBe(3));
    expect(note()).toHaveValue("С деца");
    first.unmount();
    const second = await renderPage(pageOf(0, 1.5), { signedIn: true });
    await screen.findByRole("grid");
    expect(note()).toHaveValue("С деца");
    await second.user.click(await screen.findByRole("button", { name: "Book and pay €18.00" }));
    await waitFor(() => expect(leave).toHaveBeenCalled());
    second.unmount();
    await renderPage(pageOf(0, 1));
    await screen.findByRole("grid");
    expect(note()).toHaveValue("");
  });
});

describe("the summary", () => {
  it("is led to from a bar that tells day, time and total", async () => {
    stubApi(answers);
    const { user } = await renderPage(pageOf(0, 1.5));
    const bar = await screen.findByRole("group", { name: "Your booking" });
    expect(bar).toHaveTextContent("Tue, 4 May");
    expect(bar).toHaveTextContent("08:00–09:30");
    await waitFor(() => expect(bar).toHaveTextContent("€18.00"));
    await user.click(within(bar).getByRole("button", { name: "Continue" }));
    expect(screen.getByRole("heading", { name: "Your booking" })).toHaveFocus();
    expect(scroll).toHaveBeenCalled();
  });

  it("tells the reader's own time where another clock is used", async () => {
    stubApi(answers);
    await renderPage(pageOf(0, 1.5));
    expect(await screen.findByText("(01:00–02:30 your time)")).toBeVisible();
  });

  it("tells no second time to readers whose clock is that of the venue", async () => {
    stubApi({ ...answers, [`GET /venues/${venue.id}`]: () => json({ ...venue, time_zone: "America/New_York" }) });
    await renderPage(pageOf(0, 1.5));
    await screen.findByRole("heading", { name: "Your booking" });
    expect(screen.queryByText(/your time/)).not.toBeInTheDocument();
  });
});

it("what is shown while the grid is loading is as high as the grid", async () => {
  stubApi({ ...answers, "GET /bookings/slots": () => new Promise(() => undefined) });
  await renderPage(page);
  expect((await screen.findByTestId("grid-skeleton")).childElementCount).toBe(1 + 8);
});
