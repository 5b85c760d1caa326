/** A label under one of several columns, as SVG places it. */
export interface AxisLabel {
  /** The index of the column. */
  readonly at: number
  readonly x: number
  /** Whether the middle or the end of the label is at `x`. */
  readonly anchor: 'middle' | 'end'
}

/**
 * Chooses the columns that get a label, so that no two labels touch. The last column always gets one, which ends within
 * the picture. All lengths are in the same unit.
 * @param count of columns, side by side from `left` to `right`
 * @param room the width of the longest label with the space to the next
 */
export function axisLabels(count: number, left: number, right: number, room: number): AxisLabel[] {
  const step = (right - left) / count
  // How far the last label is moved into the picture, towards the previous one.
  const moved = Math.max(0, (room - step) / 2)
  const every = Math.max(1, Math.ceil((room + moved) / step))
  const labels: AxisLabel[] = []
  for (let at = count - 1; at >= 0; at -= every) {
    const isMoved = at === count - 1 && moved > 0
    labels.unshift(isMoved ? { at, x: right, anchor: 'end' } : { at, x: left + (at + 0.5) * step, anchor: 'middle' })
  }
  return labels
}
