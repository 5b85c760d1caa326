/** The properties that are set: spread, they leave alone what another object has of those that are undefined. */
export function defined<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** The object without some of its properties. */
export function without<T extends object, K extends keyof T>(whole: T, ...names: readonly K[]): Omit<T, K> {
  const rest: Partial<T> = { ...whole }
  for (const name of names) delete rest[name]
  return rest as Omit<T, K>
}
