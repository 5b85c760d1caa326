/** The time in the zips: always the same, so that the same sources give the same bytes. */
export const WRITTEN = new Date(2020, 0, 1)
