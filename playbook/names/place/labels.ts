/** Words for the talk that a note is about. No company's name ends with them. */
const TALKS =
  'calls? meetings? mtg updates? recap minutes kick-?off catch-?up check-?in debrief stand-?up steerco follow-?up e-?mails?'
/** Words for the kind of talk or note. Names of newspapers and companies may end with them. */
const KINDS =
  'weekly bi-?weekly monthly daily quarterly status steering project sync review workshop session notes? news report log memo agenda summary feedback qbr mom todos? readiness stakeholders? hand-?over referral acm dibs'

const source = (words: string): string => words.split(' ').join('|')
const IS_LABEL = new RegExp(`^(?:${source(TALKS)}|${source(KINDS)})$`, 'iu')

/** True for a word that says what a talk or a note is: "call", "weekly", "notes". */
export function isLabel(word: string): boolean {
  return IS_LABEL.test(word)
}

const BEHIND = `(?:${source(TALKS)}|${source(KINDS)})`
/** "Contoso status update", "Contoso call notes": two such words, or one that ends no company's name. */
const SURE = new RegExp(String.raw`^(\S.*?)((?: ${BEHIND}){1,4} ${BEHIND}| (?:${source(TALKS)}))$`, 'iu')
/** "Contoso weekly" in front of a colon or a dash. */
const MAYBE = new RegExp(String.raw`^(\S.*?)((?: ${BEHIND}){1,6})$`, 'iu')
const MARK = /^\s*(?::|[-–—]\s)/

/**
 * Removes the label of a talk or a note behind a name: "Contoso" of "Contoso call notes". One word that newspapers and
 * companies may end with ("Larchford Weekly") is a label only before a mark.
 * @param behind the text behind the name
 */
export function withoutLabel(name: string, behind: string): string {
  return (SURE.exec(name) ?? (MARK.test(behind) ? MAYBE.exec(name) : null))?.[1] ?? name
}

const FOLLOWS = new RegExp(String.raw`^(?: ${BEHIND}){1,5}(?=\s*:|\s+[-–—]\s)`, 'iu')

/**
 * Removes a label between a name and a mark: " call notes: nobody is trained" becomes ": nobody is trained".
 * @param behind the text behind the name
 */
export function behindLabel(behind: string): string {
  return behind.replace(FOLLOWS, '')
}
