import { functionWords } from './content/note-rules.ts'
import { readDateAnswer } from './dates/date-answer.ts'
import type { DayOrder } from './dates/numeric-days.ts'
import { isFirstName } from './names/words/more-first-names.ts'
import { readSeats } from './seats.ts'

/** What a message tells of DIBS and seats, as typed. */
export interface DibsTold {
  /** The words of a day, see `dueDay`. */
  readonly due?: string
  readonly intent?: string
  readonly businessReason?: string
  readonly successOwner?: string
  /** The number alone. */
  readonly seats?: string
}

/** A message, with what it tells of DIBS apart from what it tells besides. */
export interface DibsApart {
  readonly told: DibsTold
  /** Whom they are told of, where that stands right before one of them: "contoso teams". Empty if nobody is named. */
  readonly of: string
  /** The text without them, with the name in front. */
  readonly rest: string
  /** Nothing but the name is left. */
  readonly isAll: boolean
  /** The word DIBS stands before them. */
  readonly isHeaded: boolean
}

/** Longer texts are pasted, and so little of them is DIBS that a form would not help. In UTF-16 units. */
const LONGEST = 2000
const NUMBER = String.raw`(?<seats>\d{1,3}(?:[.,'’ ]\d{3})+|\d{1,9})`
/** The parts, each with the words that name it. A part stands between commas, or behind an "and". */
const PARTS: readonly RegExp[] = [
  new RegExp(`^(?:seats?(?:\\s?[:=]| are| is)? ${NUMBER}|${NUMBER.replace('<seats>', '<seats2>')} seats)$`, 'i'),
  /^due(?<date> date)?(?: ?[:=]| is| by| on| will be)? (?<due>.{3,40})$/i,
  /^intent(?:ion)?(?: ?[:=]| is)? (?<intent>.{2,200})$/i,
  /^business (?:reason|case|driver|need)(?: ?[:=]| is| are)? (?<reason>.{3,400})$/i,
  /^success owner(?: ?[:=]| is| becomes| will be)?(?: now)? (?<owner>.{2,80})$/i,
  /^(?<owner>[^:]{2,80}) is (?:the |our |their |its )?success owner$/i,
]
const NEXT_PART = String.raw`(?:the |their |its |a )?(?:due\b|intent(?:ion)?\b|business (?:reason|case|driver|need)\b|success owner\b|seats?\b|\d[\d.,'’]* seats\b)`
/** Between two parts; not the comma of "1,200". */
const BETWEEN = new RegExp(String.raw`,(?!\d)\s*(?:and )?|[;\n]\s*|\.\s+|\.$|\s[–-]\s| and (?=${NEXT_PART})`, 'gi')
const SMALL =
  /^(?:(?:and|with|also|plus|so|the|their|its|our|a|they|we|has|have|got|own|bought|about|dibs|is|are)[:]? )+/i
const BEHIND_NAME = /(?:['’]s)?(?: (?:dibs|the|their|its|with|they|we|has|have|got|own|bought|is|now|also))*[\s:–-]*$/i
const BEFORE_NAME = /^(?:(?:and|for|of|at|with|dibs|in|on) )+/i
/** A heading; "the DIBS are due on 4 May" tells when they must be written. */
const NAMES_DIBS = /\bdibs\s?[:–-]/i
/** A part begins like this behind the name in an order: “dibs contoso teams 800 seats due 4 May”. */
const PART_BEGINS = String.raw`(?:\d[\d.,'’]* seats?\b|seats?\b|due\b|intent(?:ion)?\b|(?:business )?(?:reason|case|driver|need)\b|(?:success )?owner\b)`
/** “Dibs for contoso teams 800 seats …”, “contoso teams dibs 800 seats …”: a heading without its colon. “The dibs of contoso are due …” is none. */
const DIBS_HEAD = [
  String.raw`(?:(?:set|add|edit|enter|update|fill in) )?(?:the )?dibs(?: (?:for|of|at|to))? (?<of>[^:,;\n]{2,60}?)[:,;]?`,
  String.raw`(?<of>[^:,;\n]{2,60}?)(?:['’]s)? dibs`,
].map((head) => new RegExp(`^${head}(?<! (?:are|is|be)) (?<told>${PART_BEGINS}.*)$`, 'is'))
/** Behind the word DIBS, “owner” and “reason” say enough, and a due date needs no comma before it. */
const SHORT_OWNER = /(?<=[:,;\n] ?|\band )owner\b/gi
const SHORT_REASON = /(?<=[:,;\n] ?|\band )(?:reason|case|driver)\b/gi
const DUE_BEHIND_SEATS = /(?<=\bseats?) (?=due\b)/gi

/** "The business reason is unclear" says that there is none yet. */
const IS_NONE =
  /^(?:still |not |no |none|nothing|nobody|un(?:clear|known|sure)|missing|gone|open|tb[cd]|weak|left|leaves|away|lack|\?)/i
/** So many words may stand before a part as the name. */
const MOST_WORDS = 8

/**
 * Parts a message that tells DIBS in its words: "Contoso Teams: 1,200 seats, due 30 June, business reason is retiring
 * Skype, success owner Dana Smith, nobody is trained". A due date or an intent alone may be said of anything: they
 * count beside another part, or behind the word DIBS.
 * @param isName whether words before a part may name a customer, or words behind "success owner" a person
 * @param withDue a due date counts by itself
 * @returns undefined if the message tells nothing of DIBS
 */
export function dibsIn(message: string, isName: (words: string) => boolean, withDue = false): DibsApart | undefined {
  if (message.length > LONGEST) return undefined
  const text = headed(message)
  if (!/\b(?:seats?|due|success owner|business (?:reason|case|driver|need))\b/i.test(text)) return undefined
  let told: DibsTold = {}
  const isHeaded = NAMES_DIBS.test(text)
  let isSure = isHeaded
  let [of, rest] = ['', '']
  for (const { said, behind } of partsOf(text)) {
    const part = partIn(said, isName)
    if (!part) {
      rest += `${said}${behind}`
      continue
    }
    isSure ||= Object.keys(part.told).some((each) => each !== 'due' && each !== 'intent') || (withDue && part.isDueDate)
    told = { ...told, ...part.told }
    if (part.of !== '') {
      of ||= part.of
      rest += `${part.of}: `
    }
  }
  const left = rest.replace(/[\s,;:–-]+$/, '').trim()
  const isAll = left === of
  // Intent and due date together are DIBS where nothing else is told.
  isSure ||= isAll && Object.keys(told).length > 1
  if (!isSure || Object.keys(told).length === 0) return undefined
  return { told, of, rest: left, isAll, isHeaded }
}

/** A message that is headed by the word DIBS, as “name dibs: parts”, and its parts by their full names. */
function headed(message: string): string {
  const { of, told } = DIBS_HEAD.map((head) => head.exec(message)?.groups).find(Boolean) ?? {}
  const text = of === undefined || told === undefined ? message : `${of} dibs: ${told}`
  if (!NAMES_DIBS.test(text)) return text
  return text
    .replace(DUE_BEHIND_SEATS, ', ')
    .replace(SHORT_OWNER, 'success owner')
    .replace(SHORT_REASON, 'business reason')
}

/** The due date, YYYY-MM-DD; undefined if the words name no day to come. */
export function dueDay({ due }: DibsTold, today: string, usual?: DayOrder): string | undefined {
  const read = due === undefined ? undefined : readDateAnswer(due, today, usual)
  return read?.kind === 'day' && read.doubt === undefined ? read.day : undefined
}

interface Piece {
  readonly said: string
  readonly behind: string
}

function partsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(BETWEEN)) {
    pieces.push({ said: text.slice(from, index), behind: mark })
    from = index + mark.length
  }
  return [...pieces, { said: text.slice(from), behind: '' }]
}

interface Part {
  readonly told: DibsTold
  readonly of: string
  readonly isDueDate: boolean
}

/** Reads a part, at its beginning or behind a name: "contoso teams seats 1500". */
function partIn(said: string, isName: (words: string) => boolean): Part | undefined {
  const words = said.trim().split(/\s+/)
  for (let from = 0; from < Math.min(words.length, MOST_WORDS); from++) {
    const part = alone(words.slice(from).join(' '), isName)
    if (!part) continue
    const before = words.slice(0, from).join(' ')
    const of = before
      .replace(BEFORE_NAME, '')
      .replace(BEHIND_NAME, '')
      .replace(/^dibs$/i, '')
    if (of === '' || before.endsWith(':') || isName(of)) return { ...part, of }
  }
  return undefined
}

function alone(said: string, isName: (words: string) => boolean): Omit<Part, 'of'> | undefined {
  const text = said.replace(SMALL, '').replace(/[.!]$/, '')
  const groups = PARTS.map((part) => part.exec(text)?.groups).find(Boolean)
  if (!groups) return undefined
  const { due, date, intent, reason, owner } = groups
  const seats = groups['seats'] ?? groups['seats2']
  const isDueDate = date !== undefined
  if (seats !== undefined) return readSeats(seats) !== undefined ? { told: { seats }, isDueDate } : undefined
  if (due !== undefined) return isDay(due) ? { told: { due }, isDueDate } : undefined
  const value = (intent ?? reason ?? owner)!.trim()
  if (IS_NONE.test(value) && intent?.toLowerCase() !== 'no') return undefined
  if (intent !== undefined) return { told: { intent: intentIn(value) }, isDueDate }
  if (reason !== undefined) return { told: { businessReason: value }, isDueDate }
  return isPerson(value, isName) ? { told: { successOwner: withCapitals(value) }, isDueDate } : undefined
}

function intentIn(said: string): string {
  if (/^(?:yes|given|confirmed|there|clear|y)$/i.test(said)) return 'Intends to use it'
  return /^(?:no|n)$/i.test(said) ? 'Does not intend to use it' : said
}

function isPerson(value: string, isName: (words: string) => boolean): boolean {
  const words = value.replace(/ ?\([^()]{1,40}\)$/, '').split(' ')
  if (words.length > 4 || words.some((word) => functionWords.has(word.toLowerCase()))) return false
  return words.every((word) => /^\p{Lu}/u.test(word)) || isName(value) || isFirstName(words[0]!)
}

/** “dana smith” is Dana Smith; “Sanne de Vries” stays as typed. */
function withCapitals(name: string): string {
  return /\p{Lu}/u.test(name) ? name : name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Half a year apart, so that every month is in the future of one of them. */
const AS_OF = ['2026-01-01', '2026-07-01']

function isDay(words: string): boolean {
  return AS_OF.some((day) => {
    const read = readDateAnswer(words, day)
    return read?.kind === 'day' && !read.isSentence
  })
}
