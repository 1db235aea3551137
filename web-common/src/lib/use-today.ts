import { useNow } from "./use-now";
import { localDay, MINUTE } from "./zone";

/** Which day it is at a place; over midnight it becomes another one. */
export function useToday(zone: string): string {
  return localDay(useNow(MINUTE), zone);
}
