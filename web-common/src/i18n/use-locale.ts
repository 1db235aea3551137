import { useLocale as useIntlLocale } from "use-intl";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locale";

/** The language of the page. */
export function useLocale(): Locale {
  const locale = useIntlLocale();
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}
