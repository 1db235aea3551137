import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi, type Seen } from "@common/testing/stub-api";

const CREATED = () => json({ id: "1" }, 201);

async function signUp(answer: (seen: Seen) => Response, { search = "", password = "tri-cheresha-9" } = {}) {
  const requests = stubApi({ "POST /users": answer });
  const page = await renderPage(`/en/signup${search}`);
  await page.user.type(await screen.findByLabelText("Full name"), "Иван Петров");
  await page.user.type(screen.getByLabelText("E-mail"), "ivan@example.bg");
  await page.user.type(screen.getByLabelText("Password"), password);
  await page.user.click(screen.getByRole("button", { name: "Create account" }));
  return { ...page, requests: requests.filter(({ method }) => method === "POST") };
}

test("whoever signs up is told to check the mail, and keeps the page that was asked for", async () => {
  const { requests, router } = await signUp(CREATED, { search: "?redirect=%2Fen%2Fabout" });

  expect(await screen.findByRole("heading", { name: "Check your mail" })).toBeVisible();
  expect(screen.getByText(/We wrote to ivan@example.bg/)).toBeVisible();
  expect(router.state.location.search).toEqual({ email: "ivan@example.bg", redirect: "/en/about" });
  expect(localStorage.getItem("after-sign-up")).toBe("/en/about");
  const [sent] = requests;
  expect(sent?.url.search).toBe("?locale=en");
  expect(JSON.parse(sent?.body ?? "")).toEqual({
    username: "ivan@example.bg",
    full_name: "Иван Петров",
    email: "ivan@example.bg",
    password: "tri-cheresha-9",
  });
});

test("whoever signs up without having asked for a page is led to none that was asked for earlier", async () => {
  localStorage.setItem("after-sign-up", "/en/about");
  await signUp(CREATED);

  expect(await screen.findByRole("heading", { name: "Check your mail" })).toBeVisible();
  expect(localStorage.getItem("after-sign-up")).toBeNull();
});

test("a password that the server finds weak is refused at the password", async () => {
  const { user } = await signUp(() => problem(422, "weak-password"));

  const password = screen.getByLabelText("Password");
  await waitFor(() => expect(password).toHaveFocus());
  expect(password).toHaveAccessibleDescription("This password is easy to guess. Please choose another.");
  expect(screen.getByLabelText("E-mail")).toBeValid();

  await user.tab();
  expect(password).toBeInvalid();
  await user.type(password, "-i-oshte");
  expect(password).toBeValid();
});

test("an address that has an account is refused at the address, and the same can be sent again", async () => {
  let taken = true;
  const { user } = await signUp(() => (taken ? problem(409, "email-taken") : CREATED()));

  const email = screen.getByLabelText("E-mail");
  await waitFor(() => expect(email).toHaveFocus());
  expect(email).toHaveAccessibleDescription(/There is an account with this e-mail/);

  taken = false;
  await user.click(screen.getByRole("button", { name: "Create account" }));
  expect(await screen.findByRole("heading", { name: "Check your mail" })).toBeVisible();
});

test("a field that only the server finds wrong says so", async () => {
  const errors = [{ field: "email", in: "body", message: "must be an e-mail address" }];
  await signUp(() => json({ type: "/problems/validation-failed", status: 422, errors }, 422));

  await waitFor(() => expect(screen.getByLabelText("E-mail")).toBeInvalid());
  expect(screen.getByLabelText("E-mail")).toHaveAccessibleDescription("This value does not work.");
});

test("a server that is away is told below the form", async () => {
  await signUp(() => problem(503, ""));

  expect(await screen.findByRole("alert")).toHaveTextContent("The service is temporarily unavailable.");
});

test("a short password is not sent", async () => {
  const { requests } = await signUp(CREATED, { password: "kratka" });

  await waitFor(() => expect(screen.getByLabelText("Password")).toBeInvalid());
  expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("Eight characters at least.");
  expect(requests).toEqual([]);
});

test("the strength of the password follows what is typed", async () => {
  stubApi({});
  const page = await renderPage("/en/signup");
  const meter = await screen.findByRole("meter", { name: "Password strength" });
  expect(meter).toHaveAttribute("aria-valuenow", "0");

  await page.user.type(screen.getByLabelText("Password"), "password1");
  expect(screen.getByText("Password strength: Very weak")).toBeVisible();

  await page.user.clear(screen.getByLabelText("Password"));
  await page.user.type(screen.getByLabelText("Password"), "tri-cheresha-9");
  expect(screen.getByText("Password strength: Strong")).toBeVisible();
  expect(meter).toHaveAttribute("aria-valuenow", "4");
});

test("the terms and the privacy policy can be read before", async () => {
  stubApi({});
  await renderPage("/en/signup");

  expect(await screen.findByRole("link", { name: "terms" })).toHaveAttribute("href", "/en/terms");
  expect(screen.getByRole("link", { name: "privacy policy" })).toHaveAttribute("href", "/en/privacy");
});
