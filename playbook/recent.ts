/** Remembers the last results of a computation by key; the oldest are forgotten. */
export class Recent<V> {
  private readonly results = new Map<string, V>()
  private readonly most: number
  private readonly weigh: (key: string) => number
  private weight = 0
  /** The key that was asked for last. */
  private newest: string | undefined

  /**
   * @param most how many results are remembered, or how heavy they may be together
   * @param weigh how heavy the result of a key is, when some take much more memory than others
   */
  constructor(most: number, weigh: (key: string) => number = () => 1) {
    this.most = most
    this.weigh = weigh
  }

  /** The result for a key: remembered, or made and remembered from now on. */
  get(key: string, make: () => V): V {
    const known = this.results.get(key)
    if (known !== undefined) {
      // One turn asks the same several times; to move it each time would cost more than to find it.
      if (key !== this.newest) {
        this.results.delete(key)
        this.results.set(key, known)
        this.newest = key
      }
      return known
    }
    const result = make()
    this.results.set(key, result)
    this.newest = key
    this.weight += this.weigh(key)
    if (this.weight > this.most) this.forgetOldest()
    return result
  }

  /**
   * Forgets a few more than it must: to find the oldest, a map goes over the places of all that were forgotten before, so
   * one at a time would be slow.
   */
  private forgetOldest(): void {
    const enough = this.most - Math.floor(this.most / MORE_FORGOTTEN)
    for (const oldest of this.results.keys()) {
      if (this.weight <= enough) break
      this.results.delete(oldest)
      this.weight -= this.weigh(oldest)
    }
  }
}

/** This part of what is remembered is forgotten at once: of a few results one, of thousands dozens. */
const MORE_FORGOTTEN = 64

/**
 * What is remembered for an object such as a playbook, as long as that is there: as much as `most` letters of keys.
 * @returns what is remembered for the object
 */
export function recentFor<V>(most: number): (owner: object) => Recent<V> {
  const all = new WeakMap<object, Recent<V>>()
  return (owner) => {
    let recent = all.get(owner)
    if (!recent) all.set(owner, (recent = new Recent(most, (key) => key.length)))
    return recent
  }
}

/**
 * The same pure function, which computes nothing when it is asked the same as the last time: what came in is read once
 * to know what the turn needs, and again to answer it.
 */
export function rememberingLast<Asked extends readonly unknown[], Answer>(
  read: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined
  return (...asked) => {
    if (!last?.asked.every((each, i) => each === asked[i])) last = { asked, answer: read(...asked) }
    return last.answer
  }
}

/** Remembers what was computed of the last few objects or texts. Each entry of a WeakMap would cost every collection of garbage. */
export class LastFew<K, V> {
  private readonly entries: { readonly of: K; readonly is: V }[] = []
  private readonly most: number

  /** @param most how many are remembered: as many as one turn looks at */
  constructor(most: number) {
    this.most = most
  }

  /** What is remembered of an object, or made now. */
  get(of: K, make: (of: K) => V): V {
    // A turn asks some hundred times: a loop needs no function for each.
    for (const entry of this.entries) if (entry.of === of) return entry.is
    const is = make(of)
    this.entries.unshift({ of, is })
    if (this.entries.length > this.most) this.entries.pop()
    return is
  }
}

/** The same pure function, which computes nothing of the last few texts that it was asked: many sides of one turn ask the same. */
export function remembering<V>(most: number, read: (text: string) => V): (text: string) => V {
  const few = new LastFew<string, V>(most)
  return (text) => few.get(text, read)
}
