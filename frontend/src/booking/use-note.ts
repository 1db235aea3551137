import { useState } from "react";

/** A note to the owner of a venue; this tab keeps it, also over the log-in, until it is forgotten. */
export function useNote(venueId: string) {
  const key = `note:${venueId}`;
  const [note, setNote] = useState(() => stored(key));
  return {
    note,
    write: (text: string) => {
      setNote(text);
      store(key, text);
    },
    /** Not what is on the screen: the same wish may have to be sent again. */
    forget: () => store(key, ""),
  };
}

function stored(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function store(key: string, text: string): void {
  try {
    if (text) {
      sessionStorage.setItem(key, text);
    } else {
      sessionStorage.removeItem(key);
    }
  } catch {
    // It is on the screen only, then.
  }
}
