import { expect, type APIRequestContext } from "@playwright/test";
import { adminToken, bearer, newOwner, tokenOf, unique, type Person } from "./people";

/** A venue of a test's own, and what its owner may do. */
export interface OwnVenue {
  readonly id: string;
  readonly name: string;
  readonly owner: Person;
  readonly confirm: (bookingId: string) => Promise<void>;
}

interface VenueChanges {
  readonly name?: string;
  readonly description?: string;
  readonly pictures?: readonly string[];
  /** Whose it is; somebody new unless given. */
  readonly owner?: Person;
}

/** A venue in Plovdiv that was approved, with one court, open from 08:00 to 22:00, at 12.00 an hour. */
export async function newVenue(
  request: APIRequestContext,
  { pictures = [], owner: given, ...changes }: VenueChanges = {},
): Promise<OwnVenue> {
  const owner = given ?? (await newOwner(request));
  const token = await tokenOf(request, owner.email, owner.password);
  const name = changes.name ?? `Тенис клуб ${unique()}`;
  const made = await request.post("/venues", {
    headers: bearer(token),
    data: {
      description: "Клей корт под тепетата, с осветление.",
      sport_types: ["tennis"],
      address: "ул. „Ландос“ 24",
      city: "Пловдив",
      latitude: 42.1488,
      longitude: 24.7549,
      price_per_hour: "12.00",
      capacity: 4,
      working_hours: { default: { open: "08:00", close: "22:00" } },
      ...changes,
      name,
    },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  for (const url of pictures) {
    const added = await request.post(`/venues/${id}/images`, { headers: bearer(token), data: { url } });
    expect(added.status()).toBe(201);
  }
  const approved = await request.patch(`/venues/${id}/status`, {
    headers: bearer(await adminToken(request)),
    data: { status: "active" },
  });
  expect(approved.status()).toBe(200);
  const confirm = async (bookingId: string) => {
    const confirmed = await request.patch(`/bookings/${bookingId}/status`, {
      headers: bearer(token),
      data: { status: "confirmed" },
    });
    expect(confirmed.status()).toBe(200);
  };
  return { id, name, owner, confirm };
}
