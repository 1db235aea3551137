import { expect, it } from "vitest";
import { nextStatuses } from "./next-statuses";

const OWNER = { judge: false, write: true };
const ADMIN = { judge: true, write: true };

it.each([
  ["an owner's that was approved", "active", null, OWNER, ["maintenance", "inactive"]],
  ["an owner's in maintenance", "maintenance", null, OWNER, ["active", "inactive"]],
  ["an owner's that waits", "pending_approval", null, OWNER, []],
  ["an owner's that was refused", "inactive", "Без снимки.", OWNER, ["pending_approval"]],
  ["a stranger's", "active", null, { judge: false, write: false }, []],
  ["one that waits, for an admin", "pending_approval", null, ADMIN, ["active", "maintenance", "inactive"]],
  [
    "one that was refused, for an admin",
    "inactive",
    "Без снимки.",
    ADMIN,
    ["pending_approval", "active", "maintenance"],
  ],
] as const)("%s goes on", (_, status, refusal, rights, next) => {
  expect(nextStatuses({ status, refusal_reason: refusal }, rights)).toEqual(next);
});
