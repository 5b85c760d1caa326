/** Rows from the first to the last of them. */
type Range = readonly [number, number]

/**
 * What a key with Shift does to the selection: the rows from the one that was selected last up to the one to which the
 * key leads are selected, and those between that one and where the key came from are not any more.
 */
export function extended(
  anchor: number,
  active: number,
  next: number,
): { readonly on: Range; readonly off: Range | undefined } {
  const on: Range = [Math.min(anchor, next), Math.max(anchor, next)]
  if (active > on[1]) return { on, off: [on[1] + 1, active] }
  if (active < on[0]) return { on, off: [active, on[0] - 1] }
  return { on, off: undefined }
}

/**
 * The row to which a key leads.
 * @param page how many rows are in sight
 * @returns the index of the row; undefined when the key does not lead to a row
 */
export function rowAfterKey(key: string, active: number, total: number, page: number): number | undefined {
  const within = (index: number): number => Math.min(Math.max(index, 0), total - 1)
  if (total === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return within(active + 1)
    case 'ArrowUp':
      return within(active - 1)
    case 'PageDown':
      return within(active + page)
    case 'PageUp':
      return within(active - page)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return undefined
  }
}
