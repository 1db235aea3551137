import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { session } from "@common/session/session";
import { renderPage } from "@/testing/render-page";
import { empty, json, problem, stubApi, type Seen } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";

const ME = {
  id: "7d0b8a52-2f6c-4b1a-9a0e-0a3d5d1f6c11",
  username: "ivan@example.bg",
  full_name: "Иван Петров",
  email: "ivan@example.bg",
  booking_reminders: true,
  is_active: true,
  scopes: ["users:me"],
  created_at: "2026-11-01T10:00:00Z",
  updated_at: "2026-11-01T10:00:00Z",
};

/** The page of an account, and the server that keeps it. */
async function accountPage(refusal?: () => Response, start: Record<string, unknown> = ME) {
  let me = start;
  const requests = stubApi({
    "GET /users/@me": () => json(me),
    "PATCH /users/@me": ({ body }: Seen) => {
      if (refusal) {
        return refusal();
      }
      me = { ...me, ...(JSON.parse(body) as object) };
      return json(me);
    },
    "DELETE /users/@me/sessions": () => refusal?.() ?? empty(),
  });
  const page = await renderPage("/en/account", { signedIn: true });
  const section = async (name: string) => within(await screen.findByRole("form", { name }));
  const sent = () => requests.filter(({ method }) => method === "PATCH").map(({ body }) => JSON.parse(body) as unknown);
  return { ...page, requests, section, sent };
}

test("whoever is not signed in is led to the login and back", async () => {
  stubApi({});
  const { router } = await renderPage("/en/account?x=1");

  await waitFor(() => expect(router.state.location.pathname).toBe("/en/login"));
  expect(router.state.location.search).toEqual({ redirect: "/en/account?x=1" });
  expect(await screen.findByText("Please log in to go on.")).toBeVisible();
});

test("whose sign-in ends meanwhile is led to the login", async () => {
  stubLocks();
  stubApi({
    "GET /users/@me": () => problem(401, "unauthenticated"),
    "POST /auth/refresh": () => problem(401, "unauthenticated"),
  });
  const { router } = await renderPage("/en/account", { signedIn: true });

  await waitFor(() => expect(router.state.location.pathname).toBe("/en/login"));
  expect(session.current()).toBe("anonymous");
});

test("a new name is saved, and shown above the page, too", async () => {
  const { section, user, sent } = await accountPage();
  const profile = await section("Profile");

  await user.clear(profile.getByLabelText("Full name"));
  await user.type(profile.getByLabelText("Full name"), "Петър Иванов");
  await user.click(profile.getByRole("button", { name: "Save" }));

  expect(await profile.findByRole("status")).toHaveTextContent("Saved.");
  expect(sent()).toEqual([{ full_name: "Петър Иванов", username: "ivan@example.bg" }]);
  await waitFor(() => expect(screen.getByRole("button", { name: "Your account" })).toHaveTextContent("П"));
  expect(screen.getAllByRole("status")).toHaveLength(1);
});

test("a username that is taken is refused at the username", async () => {
  const { section, user } = await accountPage(() => problem(409, "username-taken"));
  const profile = await section("Profile");

  await user.click(profile.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(profile.getByLabelText("Username")).toHaveFocus());
  expect(profile.getByLabelText("Username")).toHaveAccessibleDescription("This name is taken.");
  expect(screen.queryByText("Saved.")).not.toBeInTheDocument();
});

test("a new address has to be verified; a username that was the old one follows it", async () => {
  const { section, user, sent } = await accountPage();
  const email = await section("E-mail");

  await user.clear(email.getByLabelText("E-mail"));
  await user.type(email.getByLabelText("E-mail"), "petar@example.bg");
  await user.click(email.getByRole("button", { name: "Save" }));

  expect(await email.findByRole("status")).toHaveTextContent("the link that we sent to petar@example.bg");
  expect(sent()).toEqual([{ email: "petar@example.bg", username: "petar@example.bg" }]);
});

test("whoever types another address is warned before it is saved", async () => {
  const { section, user } = await accountPage();
  const email = await section("E-mail");
  expect(email.queryByText(/you cannot log in again/)).not.toBeInTheDocument();

  await user.type(email.getByLabelText("E-mail"), "x");
  expect(email.getByRole("alert")).toHaveTextContent("Until you verify it you cannot log in again.");
});

test("a username of one's own stays when the address changes", async () => {
  const { section, user, sent } = await accountPage(undefined, { ...ME, username: "ivan" });
  const email = await section("E-mail");

  await user.clear(email.getByLabelText("E-mail"));
  await user.type(email.getByLabelText("E-mail"), "petar@example.bg");
  await user.click(email.getByRole("button", { name: "Save" }));

  await email.findByRole("status");
  expect(sent()).toEqual([{ email: "petar@example.bg" }]);
});

test("the profile follows a username that changes with the address", async () => {
  const { section, user } = await accountPage();
  const profile = await section("Profile");
  await user.type(profile.getByLabelText("Full name"), "!");
  await user.click(profile.getByRole("button", { name: "Save" }));
  await profile.findByRole("status");

  const email = await section("E-mail");
  await user.clear(email.getByLabelText("E-mail"));
  await user.type(email.getByLabelText("E-mail"), "petar@example.bg");
  await user.click(email.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(profile.getByLabelText("Username")).toHaveValue("petar@example.bg"));
  expect(profile.getByLabelText("Full name")).toHaveValue("Иван Петров!");
});

test("an address that is the same as before is not sent", async () => {
  const { section, user, sent } = await accountPage();
  const email = await section("E-mail");

  await user.click(email.getByRole("button", { name: "Save" }));

  expect(await email.findByRole("status")).toHaveTextContent("Saved.");
  expect(sent()).toEqual([]);
});

test("a new password is sent with the current one, and neither stays on the page", async () => {
  const { section, user, sent } = await accountPage();
  const password = await section("Password");

  await user.type(password.getByLabelText("Current password"), "stara-parola-1");
  await user.type(password.getByLabelText("New password"), "tri-cheresha-9");
  await user.click(password.getByRole("button", { name: "Save" }));

  expect(await password.findByRole("status")).toHaveTextContent("Your other devices are logged out.");
  expect(sent()).toEqual([{ password: "tri-cheresha-9", current_password: "stara-parola-1" }]);
  expect(password.getByLabelText("Current password")).toHaveValue("");
  expect(password.getByLabelText("New password")).toHaveValue("");
  expect(password.getByLabelText("New password")).toBeValid();
});

test("a wrong current password is refused there", async () => {
  const { section, user } = await accountPage(() => problem(422, "wrong-current-password"));
  const password = await section("Password");

  await user.type(password.getByLabelText("New password"), "tri-cheresha-9");
  await user.click(password.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(password.getByLabelText("Current password")).toHaveFocus());
  expect(password.getByLabelText("Current password")).toHaveAccessibleDescription("The current password is wrong.");
});

test("mails come in the language of the page until another one was chosen", async () => {
  const { section, user, sent } = await accountPage();
  const preferences = await section("Preferences");
  expect(preferences.getByLabelText("Language of mails")).toHaveValue("en");

  await user.selectOptions(preferences.getByLabelText("Language of mails"), "Български");
  await user.click(preferences.getByRole("switch", { name: "Remind me 24 hours before I play" }));
  await user.click(preferences.getByRole("button", { name: "Save" }));

  expect(await preferences.findByRole("status")).toHaveTextContent("Saved.");
  expect(sent()).toEqual([{ locale: "bg", booking_reminders: false }]);
});

test("the language of mails that was chosen is shown", async () => {
  const { section } = await accountPage(undefined, { ...ME, locale: "bg" });

  expect((await section("Preferences")).getByLabelText("Language of mails")).toHaveValue("bg");
});

test("whoever logs out everywhere gets to the start, signed out", async () => {
  const { requests, router, user } = await accountPage();

  await user.click(await screen.findByRole("button", { name: "Log out of all devices" }));

  await waitFor(() => expect(router.state.location.href).toBe("/en"));
  expect(session.current()).toBe("anonymous");
  const sent = requests.find(({ method }) => method === "DELETE");
  expect(sent?.headers.get("X-Session")).toBe("cookie");
  expect(sent?.headers.get("Authorization")).toBe("Bearer token");
});

test("who could not be logged out everywhere is told so, and still signed in", async () => {
  const { user } = await accountPage(() => problem(503, ""));

  await user.click(await screen.findByRole("button", { name: "Log out of all devices" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("The service is temporarily unavailable.");
  expect(session.current()).toBe("signed-in");
});

test("an account that cannot be read can be asked for again", async () => {
  let away = true;
  stubApi({ "GET /users/@me": () => (away ? problem(503, "") : json(ME)) });
  const { user } = await renderPage("/en/account", { signedIn: true });

  const again = await screen.findByRole("button", { name: "Try again" });
  away = false;
  await user.click(again);

  expect(await screen.findByRole("form", { name: "Profile" })).toBeVisible();
});
