import { readFileSync } from "node:fs";
import { expect, type APIRequestContext } from "@playwright/test";

/** Somebody with an account. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const CUSTOMER = ["users:me", "venues:read", "bookings:read", "bookings:write", "bookings:cancel", "payments:read"];
const OWNER = [
  ...CUSTOMER,
  "venues:me",
  "venues:write",
  "venues:delete",
  "venues:images",
  "venues:schedule",
  "bookings:manage",
];
const PASSWORD = "Kestenova-Aleya-1907";

/** The number of a thing that no other test has. */
export function unique(): string {
  return `${Date.now()}${Math.floor(Math.random() * 10_000)}`;
}

export function newPerson(): Person {
  return { name: "Радка Пиралкова", email: `radka${unique()}@example.bg`, password: PASSWORD };
}

/** Somebody whose address is verified already. */
export async function newCustomer(request: APIRequestContext): Promise<Person> {
  return newUser(request, CUSTOMER);
}

/** Somebody who rents out venues, whose address is verified already. */
export async function newOwner(request: APIRequestContext): Promise<Person> {
  return newUser(request, OWNER);
}

/** Somebody with these scopes, whose address is verified already. */
export async function newUser(request: APIRequestContext, scopes: readonly string[]): Promise<Person> {
  const person = newPerson();
  const made = await request.post("/users/admin", {
    headers: bearer(await adminToken(request)),
    data: { username: person.email, email: person.email, full_name: person.name, password: person.password, scopes },
  });
  expect(made.status()).toBe(201);
  return person;
}

let admin: Promise<string> | undefined;

/** By which the admin of the demo data calls the API. */
export function adminToken(request: APIRequestContext): Promise<string> {
  admin ??= tokenOf(request, "admin", process.env["ADMIN_PASSWORD"] ?? demoPassword("admin"));
  return admin;
}

/** As a run by hand keeps it. */
function demoPassword(username: string): string {
  const accounts = readFileSync(new URL("../../.ploshtadka/secrets/demo-accounts", import.meta.url), "utf8");
  return new RegExp(`^${username} (.*)$`, "m").exec(accounts)?.[1] ?? "";
}

/** An access token of somebody. */
export async function tokenOf(request: APIRequestContext, username: string, password: string): Promise<string> {
  const answer = await request.post("/auth/token", { form: { username, password } });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** The header by which somebody calls the API. */
export function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}

/** What stands in a mail to somebody, once it is there. */
export async function linkInMail(request: APIRequestContext, email: string, path: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const answer = await request.get(`/dev/mail?to=${encodeURIComponent(email)}`, {
      headers: { Accept: "application/json" },
    });
    const mails = (await answer.json()) as { text: string }[];
    link = mails.map((mail) => new RegExp(`\\S*${path}\\?token=\\S+`).exec(mail.text)?.[0]).find(Boolean);
    expect(link).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  return link ?? "";
}

/** Has an admin decide on the application of this person; without a reason it is approved. */
export async function decideOnApplication(request: APIRequestContext, person: Person, reason?: string): Promise<void> {
  const headers = bearer(await adminToken(request));
  const path = "/users/owner-applications";
  const waiting = await request.get(`${path}?status=pending&page_size=100`, { headers });
  const applications = (await waiting.json()) as { id: string; email: string }[];
  const id = applications.find(({ email }) => email === person.email)?.id ?? "";
  const data = reason ? { status: "refused", reason } : { status: "approved" };
  expect((await request.patch(`${path}/${id}`, { headers, data })).status()).toBe(200);
}
