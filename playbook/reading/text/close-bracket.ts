/** The end of the last word with what belongs to it: "50 %", "(two sites)". */
export function closeBracket(text: string, end: number): number {
  return end + (/^(\s?%)?["”]?\)?/.exec(text.slice(end, end + 5))?.[0].length ?? 0)
}
