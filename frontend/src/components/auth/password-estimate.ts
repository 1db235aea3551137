/** From "very weak" to "strong". */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** What everybody tries first, here. */
const COMMON =
  /password|parola(ta)?|парола(та)?|qwerty|йцукен|явертъ|admin|welcome|ploshtadka|площадка|sofia|софия|levski|левски|цска|cska|bulgaria|българия/gu;
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзийклмнопрстуфхцчшщъьюя",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
];
/** Stands for what is guessed as a whole. */
const CHUNK = "\u0000";

/** How many bits it takes to guess a letter after another: those of words follow from each other. */
const BITS = { chunk: 5, first: 4.7, next: 2.6, digit: 3.3, other: 5 };

/** The server's steps, in bits: a thousand guesses, a million, a hundred million, ten thousand million. */
const STEPS = [10, 20, 26.6, 33.2];

/**
 * A careful guess at how hard a password is to guess, for people who choose one; the server makes its own. What everybody
 * knows of its owner does not make it any harder.
 */
export function passwordStrength(password: string, known: readonly string[] = []): Strength {
  const bits = bitsOf(collapsed(password.toLowerCase(), known));
  const strength = STEPS.filter((step) => bits >= step).length as Strength;
  // A single word is in a list of words, whatever follows it.
  return strength > 1 && /^\p{L}{0,11}\d{0,4}$/u.test(password) ? 1 : strength;
}

function collapsed(password: string, known: readonly string[]): string {
  const words = known.flatMap((text) => [text, ...text.split(/[\s@._+-]+/)]).filter((word) => word.length > 2);
  const withoutOwner = words
    .sort((one, other) => other.length - one.length)
    .reduce((text, word) => text.replaceAll(word.toLowerCase(), CHUNK), password);
  return withoutRows(withoutOwner.replace(COMMON, CHUNK));
}

/** Replaces what repeats itself, or lies side by side on a keyboard or in the alphabet. */
function withoutRows(text: string): string {
  let result = "";
  for (let from = 0; from < text.length;) {
    let until = from + 1;
    while (until < text.length && isSideBySide(text.slice(from, until + 1))) {
      until++;
    }
    const long = until - from >= 3;
    result += long ? CHUNK : text.charAt(from);
    from = long ? until : from + 1;
  }
  return result;
}

function isSideBySide(part: string): boolean {
  const backwards = Array.from(part).reverse().join("");
  return new Set(part).size === 1 || ROWS.some((row) => row.includes(part) || row.includes(backwards));
}

function bitsOf(text: string): number {
  return Array.from(text).reduce((bits, letter, index, all) => bits + bitsOfLetter(letter, all[index - 1]), 0);
}

function bitsOfLetter(letter: string, before: string | undefined): number {
  if (letter === CHUNK) {
    return letter === before ? 1 : BITS.chunk;
  }
  if (/\d/.test(letter)) {
    return letter === before ? 1 : BITS.digit;
  }
  if (/\p{L}/u.test(letter)) {
    return before !== undefined && /\p{L}/u.test(before) ? BITS.next : BITS.first;
  }
  return letter === before ? 1 : BITS.other;
}
