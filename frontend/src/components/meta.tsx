import { useLocation } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { LOCALES } from "@common/i18n/locale";

interface MetaProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly image?: string | undefined;
  /** For pages that nobody should find by searching. */
  readonly hidden?: boolean;
}

/** What browsers, search engines and messengers show of a page. */
export function Meta({ title, description, image, hidden }: MetaProps) {
  const t = useTranslations("site");
  const path = useLocation({ select: (location) => location.pathname });
  const origin = window.location.origin;
  const whole = `${title} · ${t("name")}`;
  const text = description ?? t("description");
  const inLocale = (locale: string) => origin + path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
  return (
    <>
      <title>{whole}</title>
      <meta name="description" content={text} />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={text} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={origin + path} />
      <meta property="og:site_name" content={t("name")} />
      {image && <meta property="og:image" content={image} />}
      {hidden && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={origin + path} />
      {LOCALES.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={inLocale(locale)} />
      ))}
    </>
  );
}
