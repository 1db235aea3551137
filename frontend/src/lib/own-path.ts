/**
 * A path of this site or of the panel, or nothing: where somebody is led after signing in comes from the address bar, so that anybody may
 * have written it.
 */
export function ownPath(text: unknown): string | undefined {
  if (typeof text !== "string" || !isPage(text) || hasControls(text)) {
    return undefined;
  }
  const url = new URL(text, window.location.origin);
  const path = url.pathname + url.search + url.hash;
  // "/bg/..//elsewhere" becomes "//elsewhere", which is another site.
  return url.origin === window.location.origin && isPage(path) ? path : undefined;
}

/** Whether a path is the panel's, which is a page of its own: only the browser leads there, not the site's router. */
export function isPanel(path: string): boolean {
  return /^\/admin(\/|\?|#|$)/.test(path);
}

function isPage(path: string): boolean {
  return /^\/(bg|en|admin)(\/|\?|#|$)/.test(path);
}

/** Browsers drop line ends and take a backslash for a slash. */
function hasControls(text: string): boolean {
  return Array.from(text).some((letter) => letter <= " " || letter === "\\");
}
