import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { mayBeSlip, slipsBetween } from '../../playbook/reading/text/slips.ts'
import { isStrange } from './command-status.ts'
import { entryOf } from '../../playbook/entry-of.ts'

/** Words at the beginning of questions and commands about a kept customer, before the name. */
const LEADS =
  'where what when which whose show list give tell remind any are we do did is the status history blockers stand standing with of for at on due open news latest updates move date'.split(
    ' ',
  )
const LEADING: ReadonlySet<string> = new Set(LEADS)
/** Slips in short words, and slips that are themselves words. */
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
/** "Were are we": no sentence begins like that. */
const WERE = /^were (?=(?:are|do|did) we |is )/i
/** A shorter word is similar to too many others. In letters. */
const SHORTEST = 3
/** The most leading words. */
const MOST = 6

/**
 * Corrects slips in the leading words: "whre are we wiht contoso" asks where we are. The first word that is none of
 * them in any spelling may be a name, so it stays with everything behind it.
 * @param text on one line
 * @returns undefined if there was no slip
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

/** The leading word that a word is, or was meant to be; undefined if none. */
function leadMeant(prepared: PreparedPlaybook, word: string, isFirst: boolean): string | undefined {
  const typed = word.toLowerCase()
  if (LEADING.has(typed) || (isFirst && typed === 'were')) return word
  const short = entryOf(SHORT, typed)
  if (short !== undefined) return short
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed) || !isStrange(prepared, typed)) return undefined
  return LEADS.find((lead) => lead.length > SHORTEST && mayBeSlip(typed, lead, 1) && slipsBetween(typed, lead) === 1)
}
