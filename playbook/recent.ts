/** Remembers the last results of a computation by key; the oldest are forgotten. */
export class Recent<V> {
  private readonly results = new Map<string, V>()
  private readonly most: number

  /** @param most how many results are remembered */
  constructor(most: number) {
    this.most = most
  }

  /** The result for a key: remembered, or made and remembered from now on. */
  get(key: string, make: () => V): V {
    const known = this.results.get(key)
    const result = known ?? make()
    if (known !== undefined) this.results.delete(key)
    this.results.set(key, result)
    if (this.results.size > this.most) this.results.delete(this.results.keys().next().value!)
    return result
  }
}

/** Remembers what was computed of the last few objects. Each entry of a WeakMap would cost every collection of garbage. */
export class LastFew<K extends object, V> {
  private readonly entries: { readonly of: K; readonly is: V }[] = []
  private readonly most: number

  /** @param most how many are remembered: as many as one turn looks at */
  constructor(most: number) {
    this.most = most
  }

  /** What is remembered of an object, or made now. */
  get(of: K, make: () => V): V {
    const known = this.entries.find((entry) => entry.of === of)
    if (known) return known.is
    const is = make()
    this.entries.unshift({ of, is })
    if (this.entries.length > this.most) this.entries.pop()
    return is
  }
}
