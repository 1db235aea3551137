import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi, type Seen } from "@common/testing/stub-api";

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

const APPLICATION = {
  id: "01a221eb-33f9-7c01-97a1-d9ecc7cbdf35",
  user_id: ME.id,
  username: ME.username,
  full_name: ME.full_name,
  email: ME.email,
  business_name: "Левски Спорт",
  phone: "+359 88 123 4567",
  message: null,
  status: "pending",
  reason: null,
  created_at: "2026-11-27T10:00:00Z",
  decided_at: null,
};

/** The page for owners, of somebody whose application, if any, the server knows. */
async function ownersPage(known: object | undefined, refusal?: () => Response, scopes = ME.scopes) {
  let application = known;
  const requests = stubApi({
    "GET /users/@me": () => json({ ...ME, scopes }),
    "GET /users/@me/owner-application": () =>
      application ? json(application) : problem(404, "owner-application-not-found"),
    "POST /users/@me/owner-application": ({ body }: Seen) => {
      application = { ...APPLICATION, ...(JSON.parse(body) as object) };
      return refusal?.() ?? json(application, 201);
    },
  });
  const page = await renderPage("/en/owners", { signedIn: true });
  const sent = () => requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body) as unknown);
  return { ...page, sent };
}

test("whoever is not signed in is led to the login, and back", async () => {
  stubApi({});
  const { router, user } = await renderPage("/en/owners");

  await user.click(await screen.findByRole("link", { name: "Log in and apply" }));

  expect(router.state.location.pathname).toBe("/en/login");
  expect(router.state.location.search).toEqual({ redirect: "/en/owners" });
});

test("a customer applies, and reads that the answer comes by mail", async () => {
  const { user, sent } = await ownersPage(undefined);

  await user.type(await screen.findByLabelText("Name of the venue or business"), " Левски Спорт ");
  await user.type(screen.getByLabelText("Telephone"), "+359 88 123 4567");
  await user.click(screen.getByRole("button", { name: "Apply" }));

  expect(await screen.findByText("We have the application of “Левски Спорт”. We answer by e-mail.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  expect(sent()).toEqual([{ business_name: "Левски Спорт", phone: "+359 88 123 4567", message: null }]);
});

test("what cannot be right is not sent", async () => {
  const { user, sent } = await ownersPage(undefined);

  await user.type(await screen.findByLabelText("Name of the venue or business"), "Л");
  await user.type(screen.getByLabelText("Telephone"), "call me");
  await user.click(screen.getByRole("button", { name: "Apply" }));

  expect(await screen.findByText("This is too short.")).toBeVisible();
  expect(screen.getByText("3 to 30 digits and spaces, e.g. +359 88 123 4567.")).toBeVisible();
  expect(sent()).toEqual([]);
});

test("who was refused reads why, and may apply again", async () => {
  await ownersPage({ ...APPLICATION, status: "refused", reason: "Nobody answered\nthe telephone." });

  expect(await screen.findByText(/Nobody answered/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Apply" })).toBeVisible();
});

test("who applied in another tab sees that application", async () => {
  const { user } = await ownersPage(undefined, () => problem(409, "owner-application-pending"));

  await user.type(await screen.findByLabelText("Name of the venue or business"), "Левски Спорт");
  await user.type(screen.getByLabelText("Telephone"), "+359 88 123 4567");
  await user.click(screen.getByRole("button", { name: "Apply" }));

  expect(await screen.findByText(/We have the application/)).toBeVisible();
});

test("an owner has nothing to apply for", async () => {
  await ownersPage(undefined, undefined, ["users:me", "venues:write"]);

  expect(await screen.findByText("You are an owner and can list venues.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
});

test("an admin is not asked to apply", async () => {
  await ownersPage(undefined, () => problem(403, "forbidden"), ["admin:users", "users:read"]);

  expect(await screen.findByText("Become an owner")).toBeVisible();
  await waitFor(() => expect(document.querySelector(".animate-pulse")).toBeNull());
  expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
