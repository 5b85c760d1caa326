/** Stands in whatever such a sign counts, as the source of a pattern. */
export const SIGN = String.raw`(?:x\s?\d|\d\s?x)`

/**
 * Patterns for attempts that a sign counts: “email x3”, “phone 2x”, “3x mail”.
 * @param thing the channel's words, as the source of a pattern
 */
export function timesPatterns(thing: string): readonly RegExp[] {
  return [
    new RegExp(String.raw`(?<![\p{L}\d])(?:${thing})\s?(?:x\s?(\d{1,2})|(\d{1,2})\s?x)(?![\p{L}\d])`, 'giu'),
    new RegExp(String.raw`(?<![\p{L}\d.,])(\d{1,2})\s?x\s+(?:${thing})(?![\p{L}\d])`, 'giu'),
  ]
}

/** True for attempts that are counted with such a sign. */
export function isBySign(words: string): boolean {
  return /\d ?x (?=\p{L})|\p{L} ?(?:x ?\d|\d{1,2} ?x)/iu.test(words) && !/^\p{L}+(?:ed|ang|ote)\b/iu.test(words)
}
