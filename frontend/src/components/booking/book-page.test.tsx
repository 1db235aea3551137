import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";
import { answers, cell, court, page, pageOf, selected, setStage, venue } from "./book-page-stage";

describe("the page on which one books", () => {
  beforeEach(() => void setStage());
  afterEach(() => void vi.useRealTimers());

  it("shows what is free and what is taken to somebody who is not signed in", async () => {
    stubApi(answers);
    await renderPage(page);
    expect(await screen.findByRole("grid")).toBeVisible();
    expect(cell("08:00")).toHaveAccessibleName(/Free$/);
    expect(cell("09:30")).toHaveAccessibleName(/Taken$/);
    expect(cell("09:30")).toHaveAttribute("aria-disabled", "true");
  });

  it("selects an hour, stretches it, and never over what is taken", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    await waitFor(() => expect(selected()).toBe(2));
    await user.click(cell("09:00"));
    await waitFor(() => expect(selected()).toBe(3));
    expect(await screen.findByText("€18.00", { selector: "dd" })).toBeVisible();
    await user.click(cell("09:30"));
    expect(selected()).toBe(3);
    await user.click(cell("10:30"));
    await waitFor(() => expect(selected()).toBe(2));
    expect(screen.getByText(/Starting anew from 10:30/)).toBeVisible();
  });

  it("is used by keyboard alone", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    cell("08:00").focus();
    await user.keyboard("{ArrowDown} ");
    await waitFor(() => expect(selected()).toBe(2));
    expect(cell("08:30")).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(selected()).toBe(0));
  });

  it("keeps the selection in the address bar and leads over the log-in back to it", async () => {
    stubApi(answers);
    const { user, router } = await renderPage(page);
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    await user.click(await screen.findByRole("button", { name: "Log in and book" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/en/login"));
    const back = new URL((router.state.location.search as { redirect: string }).redirect, "http://site");
    expect(back.pathname).toBe(`/en/venues/${venue.id}/book`);
    expect(back.searchParams.get("start")).toContain("2027-05-04T05:00:00.000Z");
    expect(back.searchParams.get("court")).toContain(court.id);
  });

  it("books what is selected and leaves for the checkout", async () => {
    const leave = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    const seen = stubApi({
      ...answers,
      "POST /bookings": () => json({ id: "b1", total_price: "12.00", currency: "EUR" }, 201),
      "POST /payments/checkout": () =>
        json({ checkout_url: "https://checkout.stripe.com/c/1", session_id: "cs", payment_id: "p1" }, 201),
    });
    const { user } = await renderPage(page, { signedIn: true });
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    await user.type(screen.getByLabelText("Note to the owner"), "С деца");
    await user.click(await screen.findByRole("button", { name: "Book and pay €12.00" }));
    await waitFor(() => expect(leave).toHaveBeenCalledWith("https://checkout.stripe.com/c/1"));
    const booking = seen.find((request) => request.method === "POST" && request.url.pathname === "/bookings");
    expect(JSON.parse(booking?.body ?? "{}")).toEqual({
      venue_id: venue.id,
      court_id: court.id,
      start_datetime: "2027-05-04T05:00:00.000Z",
      end_datetime: "2027-05-04T06:00:00.000Z",
      notes: "С деца",
    });
    expect(booking?.headers.get("Idempotency-Key")).toBeTruthy();
  });

  it("says so kindly when somebody was faster, and looks again what is free", async () => {
    const seen = stubApi({ ...answers, "POST /bookings": () => problem(409, "booking-conflict") });
    const { user } = await renderPage(page, { signedIn: true });
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    const asked = () => seen.filter((request) => request.url.pathname === "/bookings/availability").length;
    const button = await screen.findByRole("button", { name: "Book and pay €12.00" });
    const before = asked();
    await user.click(button);
    expect(await screen.findByText(/Someone else has just taken/)).toBeVisible();
    await waitFor(() => expect(asked()).toBeGreaterThan(before));
    expect(selected()).toBe(0);
  });

  it("sends a wish again under its key when no answer came", async () => {
    let attempts = 0;
    const seen = stubApi({
      ...answers,
      "POST /bookings": () => (++attempts === 1 ? Promise.reject(new TypeError("lost")) : problem(503, "unavailable")),
    });
    const { user } = await renderPage(page, { signedIn: true });
    await screen.findByRole("grid");
    await user.click(cell("08:00"));
    await user.click(await screen.findByRole("button", { name: "Book and pay €12.00" }));
    await screen.findByText(/cannot be reached/);
    await user.click(screen.getByRole("button", { name: "Book and pay €12.00" }));
    await screen.findByText(/temporarily unavailable/);
    const keys = seen
      .filter((request) => request.method === "POST")
      .map((request) => request.headers.get("Idempotency-Key"));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("shows another court with its own times", async () => {
    stubApi(answers);
    const { user } = await renderPage(page);
    await screen.findByRole("grid");
    await user.click(within(screen.getByRole("group", { name: "Court" })).getByRole("button", { name: /Корт 2/ }));
    await waitFor(() => expect(cell("09:30")).toHaveAccessibleName(/Free$/));
  });

  it("lets go of a selection from the address bar that can no longer be had", async () => {
    stubApi(answers);
    await renderPage(pageOf(1.5, 2.5));
    expect(await screen.findByText(/no longer free/)).toBeVisible();
    await waitFor(() => expect(selected()).toBe(0));
  });

  it("says that a venue takes no bookings", async () => {
    stubApi({ ...answers, [`GET /venues/${venue.id}`]: () => json({ ...venue, status: "maintenance" }) });
    await renderPage(page);
    expect(await screen.findByText(/does not take bookings/)).toBeVisible();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });
});
