/** The customers that something is about, as one text that can be searched: a line for each key. Null for none. */
export function mentioned(keys: Iterable<string>): string | null {
  const lines = [...new Set(keys)].filter(Boolean).sort()
  return lines.length === 0 ? null : `\n${lines.join('\n')}\n`
}

/** The pattern for SQL's `like … escape '\'` that finds a key in such a text. */
export function mentioning(key: string): string {
  return `%\n${key.replace(/[\\%_]/g, '\\$&')}\n%`
}
