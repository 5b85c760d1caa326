/** The same function, each argument computed once: a board has thousands of rows, and few owners, workloads and statuses. */
export function remembered<K, V>(compute: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const value = compute(of)
    known.set(of, value)
    return value
  }
}
