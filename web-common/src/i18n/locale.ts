/** The languages of the site. */
export const LOCALES = ["bg", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "bg";

const STORED = "locale";

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The language for somebody who comes without one: what was chosen before, then what the browser asks for. */
export function preferredLocale(): Locale {
  const stored = readStored();
  if (isLocale(stored)) {
    return stored;
  }
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return wanted ?? DEFAULT_LOCALE;
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    // A browser that stores nothing still shows pages.
  }
}

function readStored(): string | undefined {
  try {
    return localStorage.getItem(STORED) ?? undefined;
  } catch {
    return undefined;
  }
}
