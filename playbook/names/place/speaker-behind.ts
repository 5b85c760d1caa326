import { FIRST_NAMES } from '../../content/words/first-names.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'
import { strangers } from './strangers.ts'
import { TELLING_VERBS } from '../words/telling-verbs.ts'

/** So much text behind a name is searched. In UTF-16 units. */
const REACH = 40
/** Words that say when or how somebody was spoken to. */
const WHEN = /^(?:today|yesterday|just|again|called|rang|mailed|emailed)$/

/**
 * Removes the person who reports from behind a name: "contoso" of "contoso anna says …". The person must be typed
 * without a capital, because "Kinderheim Anna" is a name. The words before must be several, or a stranger, unlike
 * "saint anna".
 */
export function withoutSpeaker(prepared: PreparedPlaybook, name: string, text: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (last === name || !FIRST_NAMES.has(last.toLowerCase())) return name
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  const end = at + name.length
  if (at < 0 || !/^\p{Ll}/u.test(text.slice(end - last.length, end))) return name
  const behind = text.slice(end, end + REACH)
  const next = tokenize(behind)[0]?.word ?? ''
  if (!behind.startsWith(' ') || !(TELLING_VERBS.has(next) || WHEN.test(next))) return name
  const rest = name.slice(0, -last.length - 1)
  const tokens = tokenize(rest)
  return strangers(prepared, tokens)(tokens.length - 1) || tokens.length > 1 ? rest : name
}
