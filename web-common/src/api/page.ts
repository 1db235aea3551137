/** A page of a list, and how long the list is. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** Reads the length of a list from the header that tells it. */
export function pageOf<Item>({ data, headers }: { data: readonly Item[]; headers: Headers }): Page<Item> {
  return { items: data, total: Number(headers.get("X-Total-Count") ?? data.length) };
}
