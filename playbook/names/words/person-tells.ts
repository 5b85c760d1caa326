import { tokenize } from '../../reading/text/text.ts'
import { isFirstName } from './more-first-names.ts'
import { TELLING_VERBS } from './telling-verbs.ts'

/** So much text behind a name is searched. In UTF-16 units. */
const REACH = 200
/** What people do to reach somebody, as well as what they say. */
const REACHES = new Set('called rang phoned mailed emailed pinged messaged texted'.split(' '))
const PERSON = /\b(?:she|he|her|his|him)\b/

/**
 * True for a single word behind which somebody speaks: “Quillavey says …”, “Quillavey called, …”. A person of a customer
 * speaks like that, and a customer as well.
 */
export function speaksBehind(name: string, text: string): boolean {
  if (/\s/.test(name)) return false
  const behind = behindName(name, text)
  const next = behind.startsWith(' ') ? tokenize(behind)[0]?.word : undefined
  return next !== undefined && (TELLING_VERBS.has(next) || REACHES.has(next))
}

/** True where it is surely a person: a first name, or one who is “she” or “he” in what follows. */
export function isPersonWhoTells(name: string, text: string): boolean {
  if (!speaksBehind(name, text)) return false
  return isFirstName(name) || PERSON.test(behindName(name, text).toLowerCase())
}

function behindName(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? '' : text.slice(at + name.length, at + name.length + REACH)
}
