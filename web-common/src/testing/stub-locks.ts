/** Puts a lock manager in place, which the tests' browser lacks: one holder of a name at a time, the others in a queue. */
export function stubLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(name, turn);
    return turn;
  };
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
}
