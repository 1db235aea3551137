import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleX, Info, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { useLocale } from "@common/i18n/use-locale";

const ICONS = {
  working: <LoaderCircle aria-hidden className="size-12 animate-spin text-muted-foreground" />,
  good: <CircleCheck aria-hidden className="size-12 text-primary" />,
  bad: <CircleX aria-hidden className="size-12 text-destructive" />,
  neutral: <Info aria-hidden className="size-12 text-muted-foreground" />,
};

interface CheckoutEndProps {
  readonly icon: keyof typeof ICONS;
  readonly title: string;
  readonly text?: string | undefined;
  /** Where one can go on. */
  readonly children?: ReactNode;
}

/** What people see who come back from paying; what changes is read out. */
export function CheckoutEnd({ icon, title, text, children }: CheckoutEndProps) {
  return (
    <Card className="mx-auto mt-6 flex max-w-xl flex-col items-center gap-4 py-10 text-center">
      {ICONS[icon]}
      <div aria-live="polite" aria-busy={icon === "working"} className="space-y-2">
        <h1 className="text-2xl font-extrabold">{title}</h1>
        {text && <p className="text-muted-foreground">{text}</p>}
      </div>
      {children && <div className="flex flex-wrap justify-center gap-2">{children}</div>}
    </Card>
  );
}

/** Leads to a booking, if it is known which one, and to all. */
export function BookingLinks({ bookingId }: { readonly bookingId?: string | undefined }) {
  const t = useTranslations("pay");
  const locale = useLocale();
  return (
    <>
      {bookingId && (
        <Button asChild>
          <Link to="/$locale/bookings/$bookingId" params={{ locale, bookingId }}>
            {t("toBooking")}
          </Link>
        </Button>
      )}
      <Button asChild variant={bookingId ? "outline" : "default"}>
        <Link to="/$locale/bookings" params={{ locale }}>
          {t("toBookings")}
        </Link>
      </Button>
    </>
  );
}
