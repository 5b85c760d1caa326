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
