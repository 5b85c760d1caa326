/** Joins parts that a comma within single quotation marks has split. */
export function unquoted(parts: readonly string[]): string[] {
  const whole: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const end = OPENS.test(part) && !CLOSES.test(part) ? parts.findIndex((each, i) => i > at && CLOSES.test(each)) : -1
    whole.push(end < 0 ? part : parts.slice(at, end + 1).join(', '))
    if (end > 0) at = end
  }
  return whole
}

/** Removes a quotation mark whose partner was cut off. */
export function withoutHalfQuote(statement: string): string {
  return OPENS.test(statement) && !CLOSES.test(statement)
    ? statement.replace(/(?<=^|[\s(])['‘](?=\p{L})/gu, '')
    : statement
}

const OPENS = /(?:^|[\s(])['‘](?=\p{L})/u
const CLOSES = /(?<=[\p{L}.!?])['’](?=$|[\s).;])/u
