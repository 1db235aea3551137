const LONGEST = 500;

/** An address that the API takes for a picture, as it takes it; nothing for any other. */
export function secureUrlOf(text: string): string | undefined {
  if (!URL.canParse(text.trim())) {
    return undefined;
  }
  const url = new URL(text.trim());
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === "";
  // What Java reads as an address, too: these are not escaped by browsers.
  const href = url.href.replace(/[|^[\]{}`\\]/g, encodeURIComponent);
  return isPlain && href.length <= LONGEST ? href : undefined;
}
