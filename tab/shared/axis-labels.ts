/** A name under one of several columns, as SVG places it. */
export interface AxisLabel {
  /** Which column. */
  readonly at: number
  readonly x: number
  /** What of the name stands at `x`. */
  readonly anchor: 'middle' | 'end'
}

/**
 * The columns that are named beneath, so that no two names touch and the last one, which is always named, ends within the
 * picture. All in the same unit.
 * @param count columns, side by side from `left` to `right`
 * @param room that a name takes at most, with the space to the next
 */
export function axisLabels(count: number, left: number, right: number, room: number): AxisLabel[] {
  const step = (right - left) / count
  // How far the last name is moved into the picture, towards the one before it.
  const moved = Math.max(0, (room - step) / 2)
  const every = Math.max(1, Math.ceil((room + moved) / step))
  const labels: AxisLabel[] = []
  for (let at = count - 1; at >= 0; at -= every) {
    const isMoved = at === count - 1 && moved > 0
    labels.unshift(isMoved ? { at, x: right, anchor: 'end' } : { at, x: left + (at + 0.5) * step, anchor: 'middle' })
  }
  return labels
}
