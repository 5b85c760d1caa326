import { foldName } from '../../names/customer-key.ts'
import { isFirstName } from '../../names/words/more-first-names.ts'
import { withoutGreeting } from './courtesies.ts'

/**
 * Chats as Teams copies them: who wrote and when stand above or before what was written. Both are left out: who writes is
 * nobody's customer.
 */

const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?:[ \u202f]?[ap]\.?m\.?)?`
const DAY = String.raw`(?:(?:yesterday|today|gestern|heute|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|\d{1,4}[./-]\d{1,2}[./-]?(?:\d{2,4})?|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9} \d{1,2}(?:,? \d{4})?),? (?:at |um )?)`
const WORD = String.raw`\p{L}[\p{L}.'’-]{0,30}`
const NAME = String.raw`(${WORD}(?:,? ${WORD}){0,4}(?: \([^()\n]{1,40}\))?)`

/** "[16:02] Megan Bowen: hi", or the text on the lines below. */
const BRACKETED = new RegExp(
  String.raw`^\[(?:${DAY}?${TIME}|${TIME}, ?${DAY.replace(/ \(\?:at \|um \)\?\)$/, ')')})\] {0,2}${NAME}(?:: ?(.*))?$`,
  'iu',
)
/** "Megan Bowen  9:14 AM", "Megan Bowen, 2/23/2026 9:14 AM". */
const TIME_BEHIND = new RegExp(String.raw`^${NAME}(?: ?[,|·–-])?\s{1,8}${DAY}?${TIME}:?$`, 'iu')
/** "16:02 Megan Bowen: hi". */
const TIME_BEFORE = new RegExp(String.raw`^${DAY}?${TIME}(?: ?[–-])? {1,3}${NAME}: ?(.*)$`, 'iu')
/** "Megan Bowen (9:14 AM): hi". */
const TIME_IN_BRACKETS = new RegExp(String.raw`^(${WORD}(?:,? ${WORD}){0,4}) [([]${DAY}?${TIME}[)\]]:? ?(.*)$`, 'iu')
/** The time alone, below the name. */
const TIME_ALONE = new RegExp(String.raw`^,? ?${DAY}?${TIME}$`, 'iu')
const NAME_ALONE = new RegExp(String.raw`^${NAME}$`, 'u')
/** What Teams writes of a message that was changed or reacted to. */
const OF_TEAMS = /^\W{0,3}(?:edited|bearbeitet|deleted|\d{1,3} (?:like|heart|laugh|surprised)s?)\W{0,3}$/i
/** Longer lines are no head, and the words behind a head are not searched. In UTF-16 units. */
const LONGEST_HEAD = 120

/** A text without the heads of its messages. */
export interface ToldChat {
  readonly text: string
  /** Who wrote. Empty where the text is no chat. */
  readonly authors: readonly string[]
  /** The company that stands behind the names of those who wrote, where it is but one: "Jim Baker (Contoso)". */
  readonly company?: string
}

interface Head {
  readonly author: string
  readonly company?: string
  readonly said: string
  /** How many lines the head takes. */
  readonly lines: number
}

/**
 * Leaves out who wrote in a chat, and when, and the greetings. A text that is no chat comes back as it is.
 * @param isCustomer whether a name is a customer's: times behind customers' names are an agenda
 */
export function withoutAuthors(text: string, isCustomer: (name: string) => boolean): ToldChat {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const heads = lines.map((line, i) => (/\d/.test(line) || i + 1 < lines.length ? headAt(lines, i) : undefined))
  const authors = heads.flatMap((head) => (head ? [head.author] : []))
  if (!areAuthors(authors, isCustomer)) return { text, authors: [] }
  const said: string[] = []
  let skipped = 0
  for (const [i, line] of lines.entries()) {
    const head = heads[i]
    if (skipped-- > 0) continue
    skipped = head ? head.lines - 1 : 0
    const words = withoutGreeting(head ? head.said : line)
    if (words !== '' && !OF_TEAMS.test(words)) said.push(words)
  }
  if (said.length === 0) return { text, authors: [] }
  const companies = new Set(heads.flatMap((head) => head?.company ?? []))
  const [company] = companies.size === 1 ? companies : []
  return { text: said.join('\n'), authors: [...new Set(authors)], ...(company === undefined ? {} : { company }) }
}

function headAt(lines: readonly string[], i: number): Head | undefined {
  const line = lines[i]!
  const begins = line.slice(0, LONGEST_HEAD)
  const next = lines[i + 1] ?? ''
  if (line.length <= LONGEST_HEAD && next.length < 40 && TIME_ALONE.test(next) && NAME_ALONE.test(line))
    return { author: nameOf(line), said: '', lines: 2 }
  if (!/\d[:.]\d\d/.test(begins)) return undefined
  for (const pattern of [BRACKETED, TIME_BEFORE, TIME_IN_BRACKETS]) {
    const found = pattern.exec(begins)
    if (found)
      return {
        author: nameOf(found[1]!),
        ...companyOf(found[1]!),
        said: `${found[2] ?? ''}${line.slice(LONGEST_HEAD)}`,
        lines: 1,
      }
  }
  const behind = line.length <= LONGEST_HEAD ? TIME_BEHIND.exec(line) : undefined
  return behind ? { author: nameOf(behind[1]!), ...companyOf(behind[1]!), said: '', lines: 1 } : undefined
}

/** What stands in brackets behind a name and is no company: what Teams writes of people, and their roles. */
const NO_COMPANY =
  /\b(?:microsoft|guest|external|extern|gast|invit|unverified|he|she|they|him|her|them|it|hr|legal|cio|cto|ceo|ciso|admin|administrator|lead|manager|head|director|partner|vendor|consultant|contractor|teams|office|remote|away|busy|available|me|you|bot)\b/iu

function companyOf(words: string): { readonly company?: string } {
  const company = / \(([^()\n]{2,40})\)$/u.exec(words)?.[1]
  return company === undefined || !/^\p{Lu}/u.test(company) || NO_COMPANY.test(company) ? {} : { company }
}

/** The name without "(Guest)" and a day that was taken for a part of it; "Wilber, Alex" as "Alex Wilber". */
function nameOf(words: string): string {
  return words
    .replace(/ \(.*$/, '')
    .replace(/,? (?:yesterday|today|gestern|heute|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i, '')
    .replace(/^([^,]+), (.+)$/, '$2 $1')
}

/** Authors are people: one has a first name, or one with a name of two words wrote twice. Customers with times are an agenda. */
function areAuthors(authors: readonly string[], isCustomer: (name: string) => boolean): boolean {
  if (authors.length === 0 || authors.some(isCustomer)) return false
  if (authors.some((author) => isFirstName(author.split(' ')[0]!))) return true
  const names = authors.map(foldName)
  return names.some((name, i) => name.includes(' ') && names.indexOf(name) < i)
}
