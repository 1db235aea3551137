import type { CSSProperties } from "react";
import { Toaster } from "sonner";
import { useTranslations } from "use-intl";

/** The library's own colours are too pale to be read by everybody, and know no night. */
const TOASTS = {
  "--normal-bg": "var(--card)",
  "--normal-text": "var(--foreground)",
  "--normal-border": "var(--border)",
  "--success-bg": "var(--accent)",
  "--success-text": "var(--accent-foreground)",
  "--success-border": "var(--border)",
  "--info-bg": "var(--accent)",
  "--info-text": "var(--accent-foreground)",
  "--info-border": "var(--border)",
  "--error-bg": "var(--card)",
  "--error-text": "var(--destructive)",
  "--error-border": "var(--destructive)",
} as CSSProperties;

/** Where short messages appear that go away by themselves. */
export function Toasts() {
  const t = useTranslations("common");
  return <Toaster containerAriaLabel={t("messages")} position="top-center" richColors closeButton style={TOASTS} />;
}
