import { createFileRoute, redirect } from "@tanstack/react-router";
import { preferredLocale } from "@common/i18n/locale";

export const Route = createFileRoute("/")({
  beforeLoad: () => {
    throw redirect({ to: "/$locale", params: { locale: preferredLocale() }, replace: true });
  },
});
