import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { session } from "@common/session/session";
import { renderPage } from "@/testing/render-page";
import { empty, json, problem, stubApi, type Seen } from "@common/testing/stub-api";

const TOKENS = { access_token: "token", expires_in: 300, refresh_token: "", token_type: "Bearer", scope: "" };
const PASSWORD = "tri-cheresha-9";

async function logIn(page: Awaited<ReturnType<typeof renderPage>>, login: string) {
  await page.user.type(await screen.findByLabelText("E-mail or username"), login);
  await page.user.type(screen.getByLabelText("Password"), PASSWORD);
  await page.user.click(screen.getByRole("button", { name: "Log in" }));
}

function loginPage(search = "") {
  return renderPage(`/en/login${search}`);
}

test("whoever logs in gets to the page that was asked for", async () => {
  const requests = stubApi({ "POST /auth/token": () => json(TOKENS) });
  const page = await loginPage("?redirect=%2Fen%2Fabout%3Fx%3D1");
  expect(await screen.findByText("Please log in to go on.")).toBeVisible();

  await logIn(page, " ivan@example.bg ");

  await waitFor(() => expect(page.router.state.location.href).toBe("/en/about?x=1"));
  expect(session.current()).toBe("signed-in");
  const sent = requests.find(({ url }) => url.pathname === "/auth/token");
  expect(Object.fromEntries(new URLSearchParams(sent?.body))).toEqual({
    username: "ivan@example.bg",
    password: PASSWORD,
  });
  expect(sent?.headers.get("X-Session")).toBe("cookie");
});

test("whoever logs in without having asked for a page gets to the start", async () => {
  stubApi({ "POST /auth/token": () => json(TOKENS) });
  const page = await loginPage();
  expect(screen.queryByText("Please log in to go on.")).not.toBeInTheDocument();

  await logIn(page, "ivan");

  await waitFor(() => expect(page.router.state.location.pathname).toBe("/en"));
});

test.each(["https://evil.example/en", "//evil.example", "/en/..//evil.example", "javascript:alert(1)"])(
  "nobody is led to %s",
  async (elsewhere) => {
    stubApi({ "POST /auth/token": () => json(TOKENS) });
    const assign = vi.spyOn(window.location, "assign");
    const replace = vi.spyOn(window.location, "replace");
    const page = await loginPage(`?redirect=${encodeURIComponent(elsewhere)}`);

    await logIn(page, "ivan");

    await waitFor(() => expect(page.router.state.location.href).toBe("/en"));
    expect([...assign.mock.calls, ...replace.mock.calls]).toEqual([]);
  },
);

test("somebody who is logged in already is led on at once", async () => {
  stubApi({});
  const page = await renderPage("/en/login?redirect=%2Fen%2Fabout", { signedIn: true });

  await waitFor(() => expect(page.router.state.location.href).toBe("/en/about"));
});

test("empty fields are not sent; the first of them gets the focus and says what it lacks", async () => {
  const requests = stubApi({});
  const page = await loginPage();

  await page.user.click(await screen.findByRole("button", { name: "Log in" }));

  const login = screen.getByLabelText("E-mail or username");
  await waitFor(() => expect(login).toHaveFocus());
  expect(login).toBeInvalid();
  expect(login).toHaveAccessibleDescription("Please fill this in.");
  expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("Please fill this in.");
  expect(requests.filter(({ method }) => method === "POST")).toEqual([]);

  await page.user.type(login, "ivan");
  expect(login).toBeValid();
});

test("a wrong password is told, and another attempt can be made", async () => {
  let right = false;
  stubApi({ "POST /auth/token": () => (right ? json(TOKENS) : problem(401, "invalid-credentials")) });
  const page = await loginPage();

  await logIn(page, "ivan");
  expect(await screen.findByRole("alert")).toHaveTextContent("Wrong e-mail or password.");
  expect(session.current()).toBe("anonymous");

  right = true;
  await page.user.click(screen.getByRole("button", { name: "Log in" }));
  await waitFor(() => expect(session.current()).toBe("signed-in"));
});

test("the button keeps the focus while the form is on its way, which is sent once, and a failure is read out", async () => {
  let answer: (response: Response) => void = () => undefined;
  const requests = stubApi({ "POST /auth/token": () => new Promise<Response>((resolve) => (answer = resolve)) });
  const page = await loginPage();

  await logIn(page, "ivan");

  const button = screen.getByRole("button", { name: "Log in" });
  expect(button).toHaveFocus();
  expect(button).toBeEnabled();
  await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "true"));
  await page.user.click(button);
  await page.user.type(screen.getByLabelText("Password"), "{Enter}");
  expect(requests.filter(({ url }) => url.pathname === "/auth/token")).toHaveLength(1);

  answer(problem(401, "invalid-credentials"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Wrong e-mail or password.");
  expect(button).toHaveAttribute("aria-disabled", "false");
});

test("too many attempts are told with the time to wait", async () => {
  stubApi({ "POST /auth/token": () => problem(429, "too-many-attempts", { "Retry-After": "600" }) });
  const page = await loginPage();

  await logIn(page, "ivan");

  expect(await screen.findByRole("alert")).toHaveTextContent("Wait 10 minutes");
});

test("an address that awaits verification can be sent the mail again", async () => {
  const requests: Seen[] = stubApi({
    "POST /auth/token": () => problem(403, "email-not-verified"),
    "POST /auth/verify-email/resend": () => empty(202),
  });
  const page = await loginPage();

  await logIn(page, "ivan@example.bg");
  await page.user.click(await screen.findByRole("button", { name: "Send the mail again" }));

  expect(await screen.findByText(/a new mail is on its way/)).toBeVisible();
  expect(requests.find(({ url }) => url.pathname.endsWith("/resend"))?.body).toBe('{"email":"ivan@example.bg"}');
});

test("a username that awaits verification leads to where the address can be typed", async () => {
  stubApi({ "POST /auth/token": () => problem(403, "email-not-verified") });
  const page = await loginPage("?redirect=%2Fen%2Fabout");

  await logIn(page, "ivan");
  await page.user.click(await screen.findByRole("link", { name: "Send the mail again" }));

  expect(await screen.findByRole("heading", { name: "Check your mail" })).toBeVisible();
  expect(page.router.state.location.href).toBe("/en/check-mail?redirect=%2Fen%2Fabout");
});

test("the way to sign up keeps the page that was asked for", async () => {
  stubApi({});
  await loginPage("?redirect=%2Fen%2Fabout");

  expect(await screen.findByRole("link", { name: "Sign up" })).toHaveAttribute(
    "href",
    "/en/signup?redirect=%2Fen%2Fabout",
  );
  expect(screen.getByRole("link", { name: "Forgotten password?" })).toHaveAttribute("href", "/en/forgot-password");
});

test("a password can be shown and hidden again", async () => {
  stubApi({});
  const page = await loginPage();
  const password = await screen.findByLabelText("Password");

  await page.user.click(screen.getByRole("button", { name: "Show: Password" }));
  expect(password).toHaveAttribute("type", "text");
  await page.user.click(screen.getByRole("button", { name: "Hide: Password" }));
  expect(password).toHaveAttribute("type", "password");
});

test("browsers are told what the fields are", async () => {
  stubApi({});
  await loginPage();

  expect(await screen.findByLabelText("E-mail or username")).toHaveAttribute("autocomplete", "username");
  expect(screen.getByLabelText("Password")).toHaveAttribute("autocomplete", "current-password");
});

test("without Google there is no button of Google, nor a script", async () => {
  stubApi({ "GET /site.json": () => json({ google_client_id: null }) });
  await loginPage();

  await screen.findByLabelText("Password");
  expect(screen.queryByRole("group", { name: "Continue with Google" })).not.toBeInTheDocument();
  expect(document.querySelector("script[src*='accounts.google.com']")).toBeNull();
});
