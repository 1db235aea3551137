import { ownPath } from "@/lib/own-path";

const KEY = "after-sign-up";

/** Keeps where somebody wanted to go who first has to verify an address; nothing secret. */
export function rememberPath(path: string | undefined): void {
  try {
    if (path === undefined) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, path);
    }
  } catch {
    // Without storage the log-in leads to the start.
  }
}

/** Where somebody wanted to go who has verified an address. */
export function rememberedPath(): string | undefined {
  try {
    return ownPath(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}
