import { startTransition, useEffect, useState, type ReactNode } from "react";

/** Whether the first page of this visit has been shown. */
let begun = false;

/**
 * What is not seen at first: on the first page of a visit it is made after the rest is painted, in small steps between which
 * the page answers. On later pages, it is there at once, so that going back leads to where one was.
 */
export function WhenThereIsTime({ children }: { readonly children: ReactNode }) {
  const [due, setDue] = useState(begun);
  useEffect(() => {
    begun = true;
    startTransition(() => setDue(true));
  }, []);
  return due && children;
}
