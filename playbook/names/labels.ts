/** What a talk is called that a note is about: never the last word of a company's name. */
const TALKS =
  'calls? meetings? mtg updates? recap minutes kick-?off catch-?up check-?in debrief stand-?up steerco follow-?up e-?mails?'
/** What kind of talk it is, or of note: newspapers and companies may end so. */
const KINDS =
  'weekly bi-?weekly monthly daily quarterly status steering project sync review workshop session notes? news report log memo agenda summary feedback qbr mom todos? readiness stakeholders? hand-?over referral acm dibs'

const source = (words: string): string => words.split(' ').join('|')
const IS_LABEL = new RegExp(`^(?:${source(TALKS)}|${source(KINDS)})$`, 'iu')

/** True for a word that says what a talk or a note is: "call", "weekly", "notes". */
export function isLabel(word: string): boolean {
  return IS_LABEL.test(word)
}

const BEHIND = `(?:${source(TALKS)}|${source(KINDS)})`
/** "Contoso status update", "Contoso call notes": two of them, or one that no company is called. */
const SURE = new RegExp(String.raw`^(\S.*?)((?: ${BEHIND}){1,4} ${BEHIND}| (?:${source(TALKS)}))$`, 'iu')
/** "Contoso weekly" in front of a colon or a dash. */
const MAYBE = new RegExp(String.raw`^(\S.*?)((?: ${BEHIND}){1,6})$`, 'iu')
const MARK = /^\s*(?::|[-–—]\s)/

/**
 * A name without what a talk or a note is called behind it: "Contoso" of "Contoso call notes". One word that newspapers and
 * companies may end with ("Larchford Weekly") is a label only where a mark follows.
 * @param behind what follows the name in the text
 */
export function withoutLabel(name: string, behind: string): string {
  return (SURE.exec(name) ?? (MARK.test(behind) ? MAYBE.exec(name) : null))?.[1] ?? name
}

const FOLLOWS = new RegExp(String.raw`^(?: ${BEHIND}){1,5}(?=\s*:|\s+[-–—]\s)`, 'iu')

/** What follows a name, without the label between it and its mark: ": nobody is trained" of " call notes: nobody is trained". */
export function behindLabel(behind: string): string {
  return behind.replace(FOLLOWS, '')
}
