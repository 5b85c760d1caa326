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
