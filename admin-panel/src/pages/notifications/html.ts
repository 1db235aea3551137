const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plain text as the HTML that looks the same: an empty line begins a paragraph, other ends of lines stay. */
export function htmlOf(text: string): string {
  return text
    .trim()
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll(/\r?\n/g, "<br>")}</p>`)
    .join("\n");
}
