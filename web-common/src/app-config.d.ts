import type { Locale } from "./i18n/locale";
import type { CommonWords } from "./i18n/messages";

// Each part that uses these sources says what its own words are.
declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: CommonWords;
  }
}
