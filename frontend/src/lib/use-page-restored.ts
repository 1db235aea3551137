import { useEffect, useRef } from "react";

/** Tells when somebody comes back by the browser's button and finds the page as it was left. */
export function usePageRestored(onRestored: () => void): void {
  const restored = useRef(onRestored);
  useEffect(() => {
    restored.current = onRestored;
  });
  useEffect(() => {
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) {
        restored.current();
      }
    };
    window.addEventListener("pageshow", shown);
    return () => window.removeEventListener("pageshow", shown);
  }, []);
}
