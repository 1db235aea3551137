import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "@/testing/render-page";
import { empty, json, problem, stubApi } from "@common/testing/stub-api";

test.each(["verified", "already_verified"])(
  "a link whose outcome is %s is followed once, and leads to the login",
  async (status) => {
    const requests = stubApi({ "GET /auth/verify-email": () => json({ status }) });
    const { router } = await renderPage("/en/verify-email?token=secret-token");

    expect(await screen.findByText("Your e-mail is verified. You can log in.")).toBeVisible();
    expect(screen.getByRole("main").querySelector("a[href='/en/login']")).toBeVisible();
    const sent = requests.filter(({ url }) => url.pathname === "/auth/verify-email");
    expect(sent.map(({ url }) => url.search)).toEqual(["?token=secret-token"]);
    await waitFor(() => expect(router.state.location.href).toBe("/en/verify-email"));
  },
);

test("after the verification the login leads to where one was going before, once", async () => {
  localStorage.setItem("after-sign-up", "/en/about?x=1");
  stubApi({
    "GET /auth/verify-email": () => json({ status: "verified" }),
    "POST /auth/token": () => json({ access_token: "token", expires_in: 300 }),
  });
  const { router, user } = await renderPage("/en/verify-email?token=secret-token");
  await screen.findByText(/is verified/);

  await user.click(within(screen.getByRole("main")).getByRole("link", { name: "Log in" }));
  await user.type(await screen.findByLabelText("E-mail or username"), "ivan@example.bg");
  await user.type(screen.getByLabelText("Password"), "tri-cheresha-9");
  await user.click(screen.getByRole("button", { name: "Log in" }));

  await waitFor(() => expect(router.state.location.href).toBe("/en/about?x=1"));
  expect(localStorage.getItem("after-sign-up")).toBeNull();
});

test("nobody is led to another site, whatever is remembered", async () => {
  localStorage.setItem("after-sign-up", "//evil.example");
  stubApi({});
  await renderPage("/en/verify-email");

  await screen.findByText(/Open the link from the mail/);
  expect(screen.getByRole("main").querySelector("a[href='/en/login']")).toBeVisible();
});

test("nothing is said to be verified before the server has said so", async () => {
  let answer: (response: Response) => void = () => undefined;
  stubApi({ "GET /auth/verify-email": () => new Promise<Response>((resolve) => (answer = resolve)) });
  await renderPage("/en/verify-email?token=secret-token");

  expect(await screen.findByText("Verifying…")).toBeVisible();
  expect(screen.queryByText(/is verified/)).not.toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();

  answer(problem(400, "invalid-verification-token"));
  expect(await screen.findByRole("alert")).toHaveTextContent("The link is wrong or has expired.");
});

test("a link that does not work lets people ask for another mail", async () => {
  const requests = stubApi({
    "GET /auth/verify-email": () => problem(400, "invalid-verification-token"),
    "POST /auth/verify-email/resend": () => empty(202),
  });
  const page = await renderPage("/en/verify-email?token=secret-token");

  await page.user.type(await screen.findByLabelText("E-mail"), "ivan@example.bg");
  await page.user.click(screen.getByRole("button", { name: "Send the mail again" }));

  expect(await screen.findByText(/a new mail is on its way/)).toBeVisible();
  expect(requests.at(-1)?.body).toBe('{"email":"ivan@example.bg"}');
});

test("a server that is away does not make the link wrong", async () => {
  let away = true;
  stubApi({ "GET /auth/verify-email": () => (away ? problem(503, "") : json({ status: "verified" })) });
  const page = await renderPage("/en/verify-email?token=secret-token");

  expect(await screen.findByRole("alert")).toHaveTextContent("The service is temporarily unavailable.");
  away = false;
  await page.user.click(screen.getByRole("button", { name: "Try again" }));

  expect(await screen.findByText(/is verified/)).toBeVisible();
});

test("a page without a token says where the link is, and leads those who followed it before to the login", async () => {
  const requests = stubApi({});
  await renderPage("/en/verify-email");

  expect(await screen.findByText(/Open the link from the mail\. If you have verified/)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByRole("main").querySelector("a[href='/en/login']")).toHaveTextContent("Log in");
  expect(requests.filter(({ url }) => url.pathname === "/auth/verify-email")).toEqual([]);
});

test("whoever asks for too many mails is told how long to wait", async () => {
  stubApi({ "POST /auth/verify-email/resend": () => problem(429, "too-many-attempts", { "Retry-After": "3600" }) });
  const page = await renderPage("/en/check-mail?email=ivan%40example.bg");

  expect(await screen.findByText(/We wrote to ivan@example.bg/)).toBeVisible();
  expect(screen.getByLabelText("E-mail")).toHaveValue("ivan@example.bg");
  await page.user.click(screen.getByRole("button", { name: "Send the mail again" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Wait 60 minutes");
});
