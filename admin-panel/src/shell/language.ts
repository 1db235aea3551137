import { create } from "zustand";
import { preferredLocale, rememberLocale, type Locale } from "@common/i18n/locale";

interface Language {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
}

/** The language of the panel, which is remembered together with that of the site. */
export const useLanguage = create<Language>((set) => ({
  locale: preferredLocale(),
  choose: (locale) => {
    rememberLocale(locale);
    set({ locale });
  },
}));
