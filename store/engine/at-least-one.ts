/** For `in`: an empty list after it is no SQL, and no id is empty. */
export function atLeastOne(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [''] : ids
}
