import {
  Building2,
  CalendarDays,
  CreditCard,
  Gauge,
  ListChecks,
  Mail,
  UserPlus,
  Users,
  type LucideIcon,
} from "lucide-react";
import type { Roles } from "@common/api/roles";

/** A part of the panel: what it is called in the words and in the address, and who has it. */
export interface Area {
  readonly name: AreaName;
  /** Below the panel's own address; empty for the first page. */
  readonly path: string;
  readonly icon: LucideIcon;
  readonly isFor: (roles: Roles) => boolean;
}

export type AreaName =
  "dashboard" | "calendar" | "bookings" | "venues" | "payments" | "applications" | "users" | "notifications";

const runsBookings = ({ may }: Roles) => may("bookings:manage") || may("admin:bookings:read");
const hasVenues = ({ isOwner, may }: Roles) => isOwner || may("admin:venues:read");
const seesMoney = ({ isOwner, may }: Roles) => (isOwner && may("payments:read")) || may("admin:payments:read");
const runsUsers = ({ may }: Roles) => may("admin:users");

/** All areas in the order of the menu. The API refuses by itself whoever comes by another way. */
export const AREAS: readonly Area[] = [
  { name: "dashboard", path: "", icon: Gauge, isFor: () => true },
  { name: "calendar", path: "calendar", icon: CalendarDays, isFor: runsBookings },
  { name: "bookings", path: "bookings", icon: ListChecks, isFor: runsBookings },
  { name: "venues", path: "venues", icon: Building2, isFor: hasVenues },
  { name: "payments", path: "payments", icon: CreditCard, isFor: seesMoney },
  { name: "applications", path: "applications", icon: UserPlus, isFor: runsUsers },
  { name: "users", path: "users", icon: Users, isFor: runsUsers },
  {
    name: "notifications",
    path: "notifications",
    icon: Mail,
    isFor: ({ may }) => may("admin:notifications:read"),
  },
];
