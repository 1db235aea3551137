import type { Shape } from "@common/i18n/messages";
import type { applications as words } from "../bg/applications";

/** The words of the pages about those who want to become owners in English. */
export const applications: Shape<typeof words> = {
  title: "Applications",
  list: "List of applications",
  all: "All applications",
  one: "Application of {business}",
  business: "Venue or company",
  applicant: "Who",
  phone: "Telephone",
  email: "E-mail",
  message: "What they write",
  noMessage: "Nothing more was said.",
  created: "When",
  decided: "Decided",
  refusedBecause: "Why it was refused",
  toUser: "To the account",
  statuses: { pending: "Waiting", approved: "Approved", refused: "Refused" },
  emptyPending: "Nobody is waiting.",
  approve: "Approve",
  approveConfirm: "Approve {name}",
  approveText:
    "{name} gets the scopes of an owner for “{business}”, and a mail to {email} that a venue can be listed now. The decision is final.",
  approved: "Approved. A mail is on its way.",
  refuse: "Refuse",
  refuseConfirm: "Refuse {name}",
  refuseText: "{name} gets a mail to {email} with the reason, word for word as you write it, and can apply again.",
  reason: "The reason, for the applicant to read",
  refused: "Refused. A mail is on its way.",
  late: "Somebody else has decided on this application already. Below is what was decided.",
  notFound: "No such application",
  notFoundText: "The applicant’s account may have been deleted.",
};
