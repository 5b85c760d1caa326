/** So much text before a date is searched. In UTF-16 units. */
const REACH = 40

/** What kind of words name the date. */
export interface DateWords {
  /** A month, a quarter, a weekday. It counts only behind certain words, or with work to be done then. */
  readonly isPeriod?: boolean
  /** A month whose next time is nearer than its last: "finished in March", said in November. */
  readonly isNear?: boolean | undefined
  /** This month or the next. */
  readonly isSoon?: boolean
  /** A number of days, weeks or months. */
  readonly isSpan?: boolean
  /** A weekday or a feast. */
  readonly isNamed?: boolean
  /** Day and month could be the other way round. */
  readonly isEither?: boolean
}

/** A date in a text, and the words around it. */
export class DateAt {
  readonly text: string
  /** It stands at [from, to). */
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
  /** The date itself. */
  readonly words: string
  readonly isPeriod: boolean
  readonly isNear: boolean | undefined
  readonly isSoon: boolean
  readonly isSpan: boolean
  readonly isNamed: boolean
  readonly isEither: boolean

  constructor(
    text: string,
    from: number,
    to: number,
    { isPeriod = false, isNear, isSoon = false, isSpan = false, isNamed = false, isEither = false }: DateWords,
  ) {
    this.text = text
    this.from = from
    this.to = to
    this.before = text.slice(Math.max(0, from - REACH), from)
    this.after = text.slice(to, to + REACH)
    this.words = text.slice(from, to)
    this.isPeriod = isPeriod
    this.isNear = isNear
    this.isSoon = isSoon
    this.isSpan = isSpan
    this.isNamed = isNamed
    this.isEither = isEither
  }

  /** "Available from June": something works, or may begin, from then on. */
  get worksFrom(): boolean {
    return WORKS_FROM.test(this.before) && !GOES_ON_TO.test(this.after) && !LOOKS_BACK.test(this.before)
  }

  /** "Two posts are open, filled in May": nobody has done it, so it is still to be done. */
  get isToBeDone(): boolean {
    return this.isNear === true && TO_BE_DONE.test(this.before)
  }

  /** A quarter that stands alone at the end: "so they look for a bridge, Q3". */
  get standsAlone(): boolean {
    return (
      /^(?:[qh\d]|w(?:ee)?k\s\d)/i.test(this.words) &&
      /[,;:(–]\s*(?:maybe |probably |around |about |in |~)?$/i.test(this.before) &&
      /^\s*(?:$|[.;)\n])/.test(this.after)
    )
  }
}

/** "Two posts are open, filled in May": nobody has done it, so it is still to be done. */
const TO_BE_DONE =
  /(?:^|[.,;:–—-]\s+|\n)(?:(?:to be|all|both)\s+)?(?:filled|settled|finished|done|decided|installed|delivered|completed?|hired|tested|replaced)\s+in\s+$/i
/** Something works, or may begin, from the first day of a month. */
const WORKS_FROM =
  /\b(?:available|ready|ok|okay|allowed|works?|can|budgets?|possible|usable|live|free|new ones?|there|open|appl(?:y|ies)|starts?|effective)\b[^.,;:\n]{0,25}\bfrom\s+$/i
export const GOES_ON_TO = /^\s*(?:to|until|till|[-–])\s/i
/** Words that make it the past after all: "the pilot in March failed", "they asked us to start on Monday". */
export const LOOKS_BACK =
  /\b(?:failed|went|broke|showed|did|told|said|met|sent|wrote|spoke|came|left|didn't|couldn't|(?!planned|scheduled|expected|need)\p{L}{3,}ed)\b/iu
