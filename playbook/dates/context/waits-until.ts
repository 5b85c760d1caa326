import type { DateAt } from './date-at.ts'
import { UNTIL } from './until.ts'

/** True when waiting ends on a day, by the clause that names it, else by its sentence. */
export function waits({ text, from, to }: DateAt): boolean {
  const before = text.slice(Math.max(0, from - REACH_OF_WAITING), from)
  const isBefore = /\bbefore\s+$/i.test(before)
  if (!isBefore && !new RegExp(String.raw`\b${UNTIL}\s+(?:about\s+|around\s+)?$`, 'i').test(before)) return false
  const clause = /[^.,;:\n]*$/.exec(before)![0]
  if (WAITS.test(clause)) return true
  if (isBefore) return false
  // "Teams: until June, IT has no people": the day stands before what waits.
  if (clause.trim().split(/\s+/).length > 1) return false
  // "Nobody is trained, until June": the day stands behind what waits.
  if (WAITS.test(/[^.;:\n]*$/.exec(before)![0])) return true
  return WAITS.test(/^[^.;\n]*/.exec(text.slice(to, to + REACH_OF_WAITING))![0])
}

const REACH_OF_WAITING = 80
/** Somebody who waits until June goes on when June begins. Work that runs until June may take all of it. */
const WAITS =
  /\b(?:wait\w*|block\w*|hold|held (?:back|up)|busy|freeze|frozen|paus\w*|postpon\w*|delay\w*|defer\w*|shelved|parked|stuck|stop\w*|not|no|none|nobody|nothing|never|without|lacks?|cannot|\w+n['’]t|cant|wont|dont|only|away|on leave|unavailable)\b/i
