import { useCallback } from "react";
import { useLocation, useSearchParams, type NavigateOptions } from "react-router";

/** What has been begun at an address; the address itself changes some time later. */
const begun = new WeakMap<object, URLSearchParams>();

/**
 * What the address bar says after its question mark, and how to change it. Of several changes at once, whoever makes them,
 * each begins with what the one before has left.
 */
export function useSearch() {
  const location = useLocation();
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (edit: (next: URLSearchParams) => void, options?: NavigateOptions) => {
      const next = new URLSearchParams(begun.get(location) ?? search);
      edit(next);
      begun.set(location, next);
      setSearch(next, options);
    },
    [location, search, setSearch],
  );
  return [search, change] as const;
}
