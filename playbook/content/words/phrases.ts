/** Splits a list "one, two words, three" as the files of this folder write it. */
export function phrases(list: string): string[] {
  return list
    .split(/,\s+/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}
