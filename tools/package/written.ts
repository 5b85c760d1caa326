/** The moment in the zips: the same for all files and always, so that the same sources give the same bytes. */
export const WRITTEN = new Date(2020, 0, 1)
