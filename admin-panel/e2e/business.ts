import { expect, type APIRequestContext } from "@playwright/test";
import { adminToken, bearer, newCustomer, newOwner, tokenOf, unique } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";

export const DAY = 24 * 3_600_000;

/** An owner with a venue, a closure, a booking of a customer that is paid, and one of a guest. */
export async function newBusiness(request: APIRequestContext) {
  const mark = unique();
  const owner = await newOwner(request);
  const venue = await newVenue(request, { owner, name: `Клуб ${mark}` });
  const token = await tokenOf(request, owner.email, owner.password);
  const customer = await newCustomer(request);
  const customerToken = await tokenOf(request, customer.email, customer.password);
  const customerName = `Гинка ${mark}`;
  const renamed = await request.patch("/users/@me", {
    headers: bearer(customerToken),
    data: { full_name: customerName },
  });
  expect(renamed.status()).toBe(200);
  const post = async (path: string, as: string, data: object): Promise<Record<string, string>> => {
    const made = await request.post(path, { headers: bearer(as), data });
    expect(made.status(), `${path}: ${await made.text()}`).toBe(201);
    return (await made.json()) as Record<string, string>;
  };
  const day = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10);
  const span = (from: string, to: string) => ({
    start_datetime: `${day}T${from}:00:00Z`,
    end_datetime: `${day}T${to}:00:00Z`,
  });
  const booking = await post("/bookings", customerToken, { venue_id: venue.id, ...span("09", "10") });
  const checkout = await post("/payments/checkout", customerToken, { booking_id: booking["id"] });
  await pay(request, checkout);
  const { courts } = (await (await request.get(`/venues/${venue.id}`)).json()) as { courts: { id: string }[] };
  const courtId = courts[0]?.id ?? "";
  const guest = await post("/bookings/guest", token, {
    court_id: courtId,
    ...span("12", "13"),
    guest: { name: `Гост ${mark}` },
  });
  const closure = await post(`/venues/${venue.id}/unavailabilities`, token, {
    ...span("15", "16"),
    reason: `Ремонт ${mark}`,
  });
  const read = await request.get("/users/@me", { headers: bearer(token) });
  const { id: ownerId } = (await read.json()) as { id: string };
  return {
    owner,
    ownerId,
    token,
    venueId: venue.id,
    courtId,
    bookingId: booking["id"] ?? "",
    paymentId: checkout["payment_id"] ?? "",
    closureId: closure["id"] ?? "",
    /** What nobody else may read. */
    secrets: [mark, venue.id, ownerId, owner.email, customer.email, booking["id"], guest["id"], checkout["payment_id"]],
  };
}

/** Pays as a customer does, and waits until it is known. */
async function pay(request: APIRequestContext, checkout: Record<string, string>): Promise<void> {
  const paid = await request.post(`${checkout["checkout_url"] ?? ""}/pay`);
  expect(paid.status()).toBe(200);
  await expect(async () => {
    const headers = bearer(await adminToken(request));
    const payment = await request.get(`/payments/${checkout["payment_id"] ?? ""}`, { headers });
    expect(((await payment.json()) as { status: string }).status).toBe("paid");
  }).toPass({ timeout: 30_000 });
}
