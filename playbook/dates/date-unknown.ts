const KIND = '(?:(?:projected|planned|expected|exact|clear|fixed|firm|target|unblock|end|due|go-?live) )*'
const NOT_KNOWN =
  '(?:not (?:yet )?(?:known|set|fixed|decided|clear|agreed)|unknown|unclear|undecided|open|tb[dca]|n/a|to be (?:decided|determined|defined|confirmed|announced))(?: (?:yet|so far|for now|at the moment|at all|whatsoever|any ?more|now))?'

/** "… when it will be fixed", "… when that ends". */
const WHAT = `(?: (?:it|this|that|they)(?: will|['’]ll| is going to| can)?(?: be)? \\w+)?`

/** Words that say that nobody knows the date: "date not known", "no date yet", "unblock date is still open". */
const DATE_UNKNOWN = `(?:(?:the |their |an? )?${KIND}dates?(?::| is| was|['’]s)?(?: still| as yet)? ${NOT_KNOWN}|(?:there is |there['’]s |they have |they['’]ve |they['’]ve got |they got |we have |still )?no ${KIND}date(?: (?:is )?(?:known|given|set))?(?: (?:yet|so far|for now|at the moment|at all|whatsoever|any ?more|now))?|without (?:an? |any )?${KIND}(?:date|eta|time ?line)|(?:(?:there is |they have |still )?no|without an?) (?:${KIND}eta|${KIND}time ?(?:line|frame))(?: (?:is )?(?:known|given|set))?(?: (?:yet|so far|for now|at the moment|at all|whatsoever|any ?more|now))?|(?:the )?(?:eta|time ?line)(?::| is| was|['’]s)?(?: still| as yet)? ${NOT_KNOWN}|(?:nobody|no one|no-one) (?:knows|can (?:say|tell)) (?:yet )?(?:when|by when|until when)${WHAT}|(?:they|we|he|she|vendor|customer|partner) (?:do not|don['’]?t|can(?:no|['’]?)t|does not|doesn['’]?t) (?:know|say|tell)(?: yet)? (?:when|by when)${WHAT}|(?:they |we )?(?:have )?no (?:idea|clue) (?:yet )?when${WHAT})`
/** Each of them has one of these words. */
const MAY_SAY_SO = /date|eta|time|when/i
/** A clause of its own at the end of a sentence. "No date" before another word means something else. */
const CLAUSE = new RegExp(`(?:^| ?[,;:(–]| -|[.!?](?= )) *(?:and |but )?${DATE_UNKNOWN}\\)?(?= *(?:$|[.;!\\n]))`, 'gim')

const AT_END = new RegExp(`\\b${DATE_UNKNOWN}(?=[\\s.!]*$)`, 'i')

/** Where a date is asked for, a shorter answer is enough. */
const ANSWER = new RegExp(
  `^(?:${DATE_UNKNOWN}|(?:it(?:['’]?s| is) |still )*${NOT_KNOWN}|not yet|(?:i |we |they )?(?:do not|don['’]?t|dunno|can(?:no|['’]?)t)(?: know| say| tell)(?: (?:it|yet|when|the date|the day))*|dunno|idk|no idea(?: when)?|nobody knows(?: when)?|not sure(?: when)?|unsure|(?:they )?(?:have|gave)? ?no (?:eta|time ?line)(?: yet)?)$`,
  'i',
)

/** True when an answer to the question for a date says that it is not known. */
export function isDateUnknown(answer: string): boolean {
  return ANSWER.test(answer)
}

/**
 * The words at the end of a text that say that the date is not known, whatever stands before them; undefined where
 * there are none.
 */
export function dateUnknownAtEnd(text: string): string | undefined {
  return MAY_SAY_SO.test(text) ? AT_END.exec(text)?.[0] : undefined
}

/** The words of a clause that says that the date is not known; undefined where there is none. */
export function dateUnknownSaid(text: string): string | undefined {
  const [found] = (MAY_SAY_SO.test(text) && text.match(CLAUSE)) || []
  return found?.replace(/^[^\p{L}]+(?:and |but )?|[^\p{L}]+$/giu, '')
}

/** Removes such clauses. The card has a field for the date, so a note need not repeat that it is not known. */
export function withoutDateUnknown(text: string): string {
  return MAY_SAY_SO.test(text) ? text.replace(CLAUSE, '') : text
}
