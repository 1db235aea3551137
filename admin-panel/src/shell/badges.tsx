import { useTranslations } from "use-intl";
import type { Schemas } from "@common/api/client";
import { Badge } from "@common/ui/badge";

const OF_BOOKING = {
  pending: "warning",
  confirmed: "default",
  completed: "muted",
  cancelled: "muted",
  no_show: "destructive",
} as const satisfies Record<Schemas["BookingStatus"], string>;

const OF_VENUE = {
  pending_approval: "warning",
  active: "default",
  inactive: "muted",
  maintenance: "warning",
} as const satisfies Record<Schemas["VenueStatus"], string>;

const OF_PAYMENT = {
  pending: "warning",
  paid: "default",
  failed: "destructive",
  refunded: "muted",
} as const satisfies Record<Schemas["PaymentStatus"], string>;

/** How a booking stands. */
export function BookingBadge({ status }: { readonly status: Schemas["BookingStatus"] }) {
  const t = useTranslations("panel");
  return <Badge variant={OF_BOOKING[status]}>{t(`bookingStatus.${status}`)}</Badge>;
}

/** How a payment stands. */
export function PaymentBadge({ status }: { readonly status: Schemas["PaymentStatus"] }) {
  const t = useTranslations("panel");
  return <Badge variant={OF_PAYMENT[status]}>{t(`paymentStatus.${status}`)}</Badge>;
}

/** How a venue stands. */
export function VenueBadge({ status }: { readonly status: Schemas["VenueStatus"] }) {
  const t = useTranslations("panel");
  return <Badge variant={OF_VENUE[status]}>{t(`venueStatus.${status}`)}</Badge>;
}
