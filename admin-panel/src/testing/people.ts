import type { User } from "@common/api/me";

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
const ADMIN = ["admin:users", "admin:venues", "admin:bookings", "admin:payments", "admin:notifications", "users:read"];

/** Somebody with an account of a customer. */
export function customerOf(changes: Partial<User> = {}): User {
  return {
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5",
    username: "radka@example.bg",
    full_name: "Радка Пиралкова",
    email: "radka@example.bg",
    locale: "bg",
    booking_reminders: true,
    is_active: true,
    scopes: CUSTOMER,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    ...changes,
  };
}

/** Somebody who rents out venues; that of {@code venueOf} is hers. */
export function ownerOf(changes: Partial<User> = {}): User {
  return customerOf({ scopes: OWNER, ...changes });
}

/** Somebody who runs the platform. */
export function adminOf(changes: Partial<User> = {}): User {
  return customerOf({
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0aa",
    username: "admin",
    full_name: null,
    email: "admin@example.bg",
    scopes: ADMIN,
    ...changes,
  });
}
