/** How a column is sorted by what the API was asked for, e.g. {@code -start}. */
export function orderOf(sort: string | undefined, column: string): "ascending" | "descending" | undefined {
  if (sort === column) {
    return "ascending";
  }
  return sort === `-${column}` ? "descending" : undefined;
}

/** What a press on a column's head asks for: upwards first, then the other way round. */
export function nextSort(sort: string | undefined, column: string): string {
  return orderOf(sort, column) === "ascending" ? `-${column}` : column;
}
