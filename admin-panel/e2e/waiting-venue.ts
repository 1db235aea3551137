import { expect, type Page } from "@playwright/test";
import { bearer, newOwner, tokenOf, unique, type Person } from "../../web-common/e2e/people";

/** A venue that nobody has approved so far. */
export async function waitingVenue({ request }: Page): Promise<{ owner: Person; id: string; name: string }> {
  const owner = await newOwner(request);
  const name = `Тенис клуб ${unique()}`;
  const made = await request.post("/venues", {
    headers: bearer(await tokenOf(request, owner.email, owner.password)),
    data: {
      name,
      description: "Клей корт под тепетата, с осветление.",
      sport_types: ["tennis"],
      address: "ул. „Ландос“ 24",
      city: "Пловдив",
      price_per_hour: "12.00",
      capacity: 4,
    },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  return { owner, id, name };
}
