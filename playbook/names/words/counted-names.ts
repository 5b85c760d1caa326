/** "3M": a customer, or three million. */
const COUNT = /^\d{1,4}[kmb]$/
const COUNTS = /(?<![\p{L}\p{N}.,])\d[\d.,]{0,12} ?[kmb](?![\p{L}\p{N}])/giu
/** Behind a name, and not behind a number of things. */
const OF_ONE = String.raw`(?:['’]s|:| [-–—] | (?:(?:now|also|still|already|just) )?(?:is|has|was|needs|wants|uses|says|got|does|lacks)\b)`

/**
 * The known customers without those whose name is a number in a text: "they have 5M users, 3M are not licensed". Where the text counts
 * nothing else, or says something of one, "3M" is the customer.
 */
export function withoutCounts(known: ReadonlyMap<string, string>, text: string): ReadonlyMap<string, string> {
  const alike = [...known.keys()].filter((key) => COUNT.test(key))
  if (alike.length === 0) return known
  const counts = new Set([...text.matchAll(COUNTS)].map(([count]) => count.replaceAll(' ', '').toLowerCase()))
  const counted = alike.filter(
    (key) =>
      [...counts].some((each) => each !== key && !known.has(each)) &&
      !new RegExp(String.raw`(?<![\p{L}\p{N}.,])${key}${OF_ONE}`, 'iu').test(text),
  )
  return counted.length === 0 ? known : new Map([...known].filter(([key]) => !counted.includes(key)))
}
