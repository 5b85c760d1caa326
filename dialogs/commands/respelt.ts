import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { mayBeSlip, slipsBetween } from '../typed/slips.ts'
import { isStrange } from './command-status.ts'

/** What questions and commands about a kept customer begin with, before the name. */
const LEADS =
  'where what when which whose show list give tell remind any are we do did is the status history blockers stand standing with of for at on due open news latest updates move date'.split(
    ' ',
  )
const LEADING: ReadonlySet<string> = new Set(LEADS)
/** Slips in short words, and those that are words themselves. */
const SHORT: Readonly<Record<string, string>> = {
  ar: 'are',
  aer: 'are',
  rae: 'are',
  aree: 'are',
  ew: 'we',
  wee: 'we',
  od: 'do',
  teh: 'the',
  hte: 'the',
  wth: 'with',
  wit: 'with',
  fo: 'of',
  mve: 'move',
  wen: 'when',
  wher: 'where',
}
/** "Were are we": no sentence begins so. */
const WERE = /^were (?=(?:are|do|did) we |is )/i
/** A word with fewer letters is near too many others. */
const SHORTEST = 3
/** Behind so many words nothing leads any more. */
const MOST = 6

/**
 * A message with the slips in its leading words put right: "whre are we wiht contoso" asks where we are. The first word that is
 * none of these, however spelt, may be a name, and all behind it stays.
 * @param text on one line
 * @returns undefined where there was no slip
 */
export function respelt(prepared: PreparedPlaybook, text: string): string | undefined {
  const words = text.split(' ')
  const meant: string[] = []
  for (const [i, word] of words.entries()) {
    const plain = i < MOST ? leadMeant(prepared, word, meant.length === 0) : undefined
    if (plain === undefined) break
    meant.push(plain)
  }
  const again = [...meant, ...words.slice(meant.length)].join(' ').replace(WERE, 'where ')
  return again === text ? undefined : again
}

/** The leading word that a word is, or was meant to be. */
function leadMeant(prepared: PreparedPlaybook, word: string, isFirst: boolean): string | undefined {
  const typed = word.toLowerCase()
  if (LEADING.has(typed) || (isFirst && typed === 'were')) return word
  const short = SHORT[typed]
  if (short !== undefined) return short
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed) || !isStrange(prepared, typed)) return undefined
  return LEADS.find((lead) => lead.length > SHORTEST && mayBeSlip(typed, lead, 1) && slipsBetween(typed, lead) === 1)
}
