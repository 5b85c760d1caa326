/** The quarters and halves of Microsoft's fiscal year in the calendar. It begins on 1 July. */
const FISCAL: Readonly<Record<string, string>> = {
  q1: 'July to September',
  q2: 'October to December',
  q3: 'January to March',
  q4: 'April to June',
  h1: 'July to December',
  h2: 'January to June',
}
const NTH: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  '1st': '1',
  '2nd': '2',
}
const PERIOD =
  /\b(?:(?:eo)?(q)(?:uarter)?\s?([1-4])|([1-4])(q)|(h)([12])|(first|second|third|fourth) (q)uarter|(first|second|1st|2nd) (h)alf(?! (?:of )?(?!the )[a-z]))(?!\w)/i
const HAS_YEAR = /\b20\d\d\b|\b(?:next|this)\s+year$|['’/-]\s?\d\d\b|\s[2-4]\d$|\bcy/i
const SLASHED = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})(?:\2(?:20\d\d|\d\d))?(?![\d/-])/

/**
 * What else the words of a date could mean, in a few words without a full stop; undefined where they have one meaning
 * only.
 * @param quote as `findDate` quoted them
 */
export function doubtOf(quote: string): string | undefined {
  if (/\bfy\s?['’]?\d|\bfiscal\b/i.test(quote)) return 'FY is Microsoft’s fiscal year, which begins on 1 July'
  const period = PERIOD.exec(quote)?.slice(1).filter(Boolean)
  if (period && !HAS_YEAR.test(quote)) {
    const [kind, nth] = period.toSorted((a, b) => Number(/[qh]$/i.test(b)) - Number(/[qh]$/i.test(a))) as [
      string,
      string,
    ]
    const name = `${kind.toLowerCase()}${NTH[nth.toLowerCase()] ?? nth}`
    const said = name.toUpperCase()
    return `${said} is the calendar’s; Microsoft’s fiscal ${said} is ${FISCAL[name]!}`
  }
  const [, one, , other] = SLASHED.exec(quote) ?? []
  const isEither = one !== undefined && one !== other && Number(one) <= 12 && Number(other) <= 12
  return isEither ? EITHER : undefined
}

/** For day and month in numbers. */
export const EITHER = 'Day and month could be the other way round'
