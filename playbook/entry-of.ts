/**
 * The entry of a table for a key that people typed; undefined if there is none. A plain `table[key]` would also find what
 * every object inherits: "constructor" is a word that people may type.
 */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
