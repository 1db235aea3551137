import type { Updater, VisibilityState } from "@tanstack/react-table";
import { useState } from "react";
import { z } from "@common/lib/zod";

const schema = z.record(z.string(), z.boolean());

/** Which columns of a table somebody sees; remembered in this browser. */
export function useColumns(id: string) {
  const key = `columns-${id}`;
  const [visibility, setVisibility] = useState<VisibilityState>(() => read(key));
  const change = (updater: Updater<VisibilityState>) => {
    const next = typeof updater === "function" ? updater(visibility) : updater;
    setVisibility(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // It holds until the page is left.
    }
  };
  return [visibility, change] as const;
}

function read(key: string): VisibilityState {
  try {
    const found = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? "{}"));
    return found.success ? found.data : {};
  } catch {
    return {};
  }
}
