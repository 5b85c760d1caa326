/**
 * The same function, but each argument is computed once. A board has thousands of rows, but few owners, workloads and
 * statuses.
 */
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
