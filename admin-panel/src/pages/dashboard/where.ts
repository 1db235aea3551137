import type { View } from "@/shell/selection";

/** Whose venues are looked at, and which of them, as the API takes it. */
export interface Where {
  readonly view: View;
  readonly venue_id?: string;
}
