/** What nobody mistakes for something else when it is read out or copied by hand. */
const LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUPS = 4;
const GROUP = 5;

/** A password that nobody guesses: some 115 bits, in groups that can be read out. */
export function newPassword(): string {
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join("")).join("-");
}

function letter(): string {
  // What lies beyond the last whole row of letters would make the first ones likelier.
  const limit = 256 - (256 % LETTERS.length);
  for (;;) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? limit;
    if (byte < limit) {
      return LETTERS.charAt(byte % LETTERS.length);
    }
  }
}
