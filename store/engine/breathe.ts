/**
 * Lets whatever else waits in this process go first: SQLite answers without ever leaving it, so that long work in pages would
 * hold up everything until its end.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
