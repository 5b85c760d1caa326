import type { PreparedPlaybook } from '../../prepare.ts'
import { matchesOf } from '../../reading/text/matches.ts'
import { tokenize } from '../../reading/text/text.ts'

/** Those who were there, in the heading of minutes: they say whose minutes these are, and nothing of a status. */

const LIST =
  /(?:^|[\s,;(–—-])(?:attendees|participants|present|in the (?:call|meeting)|who was there)\b ?(?:were|:|-|–)?[ \t]/i
/** The list stands in one of the first lines. */
const HEAD_LINES = 4
/** In UTF-16 units. */
const LONGEST = 300

/** Minutes, and who was there. */
export interface Attended {
  /** The minutes without the list. */
  readonly said: string
  /** The names of people in the list. */
  readonly people: readonly string[]
}

/** Takes the list of those present out of minutes of several lines. A line that names a product is no such list. */
export function withoutAttendees(prepared: PreparedPlaybook, text: string): Attended {
  const lines = text.split('\n')
  const at = lines.slice(0, HEAD_LINES).findIndex((line) => line.length <= LONGEST && LIST.test(line))
  if (at < 0 || lines.length < 2) return { said: text, people: [] }
  const { index, 0: lead } = LIST.exec(lines[at]!)!
  const list = lines[at]!.slice(index + lead.length)
  const isLed = lines.slice(at + 1).some((line) => line.trim() !== '')
  if (!isLed || prepared.products.find(tokenize(list)).length > 0) return { said: text, people: [] }
  const heading = lines[at]!.slice(0, index).trimEnd()
  const said = [...lines.slice(0, at), ...(heading === '' ? [] : [heading]), ...lines.slice(at + 1)].join('\n')
  return { said, people: peopleOf(list) }
}

function peopleOf(list: string): readonly string[] {
  return list
    .replace(/\([^()]*\)/g, '')
    .split(/[,;+&/]| and /)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u.test(name) && name.length > 2)
}

const ROLE_WORDS =
  'c[a-z]o|ciso|it|project|program(?:me)?|service|security|infrastructure|m365|workplace|client|change|adoption|technical|tech|business|account|head|vice|lead|manager|admin(?:istrator)?|director|architect|owner|sponsor|engineer|pm|vp|specialist|boss|ops'
const ROLE = `(?:(?:${ROLE_WORDS})(?: (?:${ROLE_WORDS})){0,4})`
/** "Northwind CIO", "CIO, Northwind", "CIO at Northwind". */
const AT_COMPANY = new RegExp(
  String.raw`^(?:(\p{Lu}[^,()]{0,40}?),? ${ROLE}|${ROLE}(?:,| at| of| from| @) (\p{Lu}[^,()]{0,40}))$`,
  'u',
)
const IN_BRACKETS = /(?:^|[\s,;+&])\p{L}[\p{L}.'’-]{0,25}(?: \p{L}[\p{L}.'’-]{0,25}){0,2} \(([^()\n]{3,60})\)/gu
const NONE = /\b(?:partner|vendor|supplier|consult\w*|microsoft|fasttrack|ftc|msft|external|guest)\b/i

/** The company of those present, "Lee Gu (Northwind CIO)"; undefined where they are of several, or it is a partner's. */
export function companyOfAttendees(text: string): string | undefined {
  const head = text.split('\n', HEAD_LINES).find((line) => line.length <= LONGEST && LIST.test(line))
  if (head === undefined) return undefined
  const companies = matchesOf(IN_BRACKETS, head).flatMap(({ 1: inside }) => {
    if (NONE.test(inside!)) return []
    const [, before, behind] = AT_COMPANY.exec(inside!.replace(ROLES, (word) => word.toLowerCase())) ?? []
    return before ?? behind ?? []
  })
  const [company, ...others] = new Set(companies)
  return others.length === 0 ? company : undefined
}

/** Behind the first word: a company may be called like a role, “Change Partners”. */
const ROLES = new RegExp(String.raw`(?<=[ ,]|^(?=[A-Z]{2,4}\b))(?:${ROLE_WORDS})\b`, 'gi')
