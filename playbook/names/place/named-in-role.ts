import { OFFICER } from '../../content/words/officers.ts'
import { TRADES } from '../../content/words/trades.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { tokenize } from '../../reading/text/text.ts'
import { strangers } from './strangers.ts'
import { nameCapitals } from '../words/capitalised.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** What somebody is at a customer. */
export const ROLE = `(?:(?:new|current|exec|executive|adoption|project|program|programme|change|it|tech|technical|team|business|security|network|training|comms|communication|communications|service|key|main|deployment|workplace) ){0,3}(?:lead|owner|sponsor|manager|mgr|champion|contact|director|coordinator|trainer|administrator|admin|architect|pm|${OFFICER})`
const IS = '(?: is| will be| becomes| has become| was)(?: now)?'
/** In UTF-16 units. */
const REACH = 90
const IN_ROLE = new RegExp(
  `(?:^|[\\s(])${ROLE}(?: (?:at|of|for|from) [^,;:.\\n]{2,40}?)?${IS} (?:called |named )?$`,
  'i',
)
/** "Birch Valley Dairy adoption lead is …", "the new project manager at Birch Valley Dairy is …". */
const OF_CUSTOMER = new RegExp(
  `^(?:(?:the |our )?${ROLE} (?:at|of|for|from) (?<at>[^,;:.\\n]{2,40}?)|(?<head>[^,;:.\\n]{2,40}?)(?:['’]s)? ${ROLE})${IS} (?=\\p{L})`,
  'iu',
)
const NO_NAME = /^(?:the|their|our|my|his|her|its|a|an|no|new|and|but|who|this|that|it|exec\w*|adoption|project)$/i

/** True for the name of a person: it stands behind a role, "adoption lead is …". It stands at [from, to) in the text. */
export function isNamedInRole(text: string, from: number, to: number): boolean {
  const last = tokenize(text.slice(from, to)).at(-1)?.word ?? ''
  return !TRADES.has(last) && !LEGAL_FORMS.has(last) && IN_ROLE.test(text.slice(Math.max(0, from - REACH), from))
}

/** The customer whose role is told at the beginning of a text; undefined where none of the words is a stranger. */
export function customerOfRole(prepared: PreparedPlaybook, text: string): string | undefined {
  const { at, head } = OF_CUSTOMER.exec(text.slice(0, 2 * REACH))?.groups ?? {}
  const name = (at ?? head)?.trim()
  return name !== undefined && mayHaveRoles(prepared, name) ? nameCapitals(name) : undefined
}

/** True for words that may be the name of a customer where a role is told: one of them is a stranger. */
export function mayHaveRoles(prepared: PreparedPlaybook, name: string): boolean {
  const tokens = tokenize(name)
  if (tokens.length === 0 || tokens.some(({ word }) => NO_NAME.test(word))) return false
  const isStrange = strangers(prepared, tokens)
  return tokens.some((_, i) => isStrange(i))
}
