import { useState } from "react";

type Finding = "idle" | "locating" | "failed";

/** Asks the browser where it is, to about a hundred metres. */
export function usePlace(onFound: (near: string) => void): { readonly finding: Finding; readonly find: () => void } {
  const [finding, setFinding] = useState<Finding>("idle");
  const find = () => {
    setFinding("locating");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFinding("idle");
        onFound(`${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`);
      },
      () => setFinding("failed"),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };
  return { finding, find };
}
