import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../read-text.ts'
import type { Token } from '../text/text.ts'

/** Work by which somebody comes to use a product. */
const MOVE =
  /^(?:migrations?|migrat(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|chang(?:e|es|ed|ing)|transition(?:s|ing)?|roll-?out|deployment|introduction)$/
/** Leads to where it goes: “migration of all mailboxes to Gmail”. */
const LEADS = new Set(['to', 'onto', 'towards', 'into'])
/** “The Slack rollout”. Not “the Gmail migration”, which mostly comes from there. */
const ROLLED_OUT = /^(?:roll-?out|deployment|introduction|implementation|go-?live)$/
/** So many words stand between the work and where it leads. */
const BETWEEN = 6

/**
 * True where the work that is told of brings a competitor's product: “the migration to Gmail runs”, “the Slack rollout
 * started”. That is no progress of ours.
 */
export function bringsOther({ classes }: PreparedPlaybook, { tokens }: TextReading): boolean {
  return classes
    .find(tokens)
    .some(
      ({ meaning, from, to }) =>
        meaning === 'competitor-product' && (isGoal(tokens, from) || isRolledOut(tokens, from, to)),
    )
}

function isGoal(tokens: readonly Token[], from: number): boolean {
  if (from === 0 || tokens[from]!.breakBefore || !LEADS.has(tokens[from - 1]!.word)) return false
  for (let i = from - 1; i > 0 && i >= from - BETWEEN && !tokens[i]!.breakBefore; i--)
    if (MOVE.test(tokens[i - 1]!.word)) return true
  return false
}

function isRolledOut(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next && !next.breakBefore && ROLLED_OUT.test(next.word)) return true
  return from > 1 && tokens[from - 1]!.word === 'of' && ROLLED_OUT.test(tokens[from - 2]!.word)
}
