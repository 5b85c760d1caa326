import type { NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'

/** A mail with so many workloads goes through them one by one. */
const SURVEY = 3
const LEADS_IN = /^(?:and|but|also|for|on|in|as|regarding|re|about|with|then|their|the)$/
const PREPOSITION = /^(?:for|on|in|regarding|re|about|with)$/
const VERB =
  /^(?:is|are|was|were|has|have|had|will|wont|can|cant|cannot|does|doesnt|do|dont|runs?|goes|went|works?|stays?|starts?|moves?|needs?|waits?|not|no|still|already|done|finished|they|we|she|he|nobody|all)$/

/**
 * For each token: true in a sentence about another workload than the note's: "Exchange: 300 of 900 mailboxes are over.
 * Teams: …". A heading counts until the end of its line or the next workload. All false for a text that does not name
 * the note's own workload.
 */
export function aboutOthers(prepared: PreparedPlaybook, reading: TextReading, { workload }: NoteSubject): boolean[] {
  const { tokens, text } = reading
  const others = tokens.map(() => false)
  const named = workload ? prepared.workloads.find(tokens) : []
  const isOwn = (id: string): boolean =>
    id === workload || id.startsWith(`${workload}-`) || workload!.startsWith(`${id}-`)
  if (!named.some(({ meaning }) => isOwn(meaning))) return others
  const isSurvey = new Set(named.map(({ meaning }) => meaning)).size >= SURVEY
  let other = false
  for (let i = 0; i < tokens.length; i++) {
    const between = i > 0 ? text.slice(tokens[i - 1]!.end, tokens[i]!.start) : '\n'
    if (/\n/.test(between)) other = false
    if (/[.!?\n;]/.test(between)) {
      const leads = LEADS_IN.test(tokens[i]!.word) ? 1 : 0
      const head = named.find(({ from }) => from === i + leads)
      if (head) other = !isOwn(head.meaning) && heads(head.to, PREPOSITION.test(tokens[i]!.word))
    }
    // A mention of the note's own workload, and the rest of the line, are about it.
    if (other && named.some(({ from, meaning }) => from === i && isOwn(meaning))) other = false
    others[i] = other
  }
  return others

  /** True when the text behind a workload goes on about it. */
  function heads(to: number, isPreposition: boolean): boolean {
    const next = tokens[to]
    if (!next) return false
    const between = text.slice(tokens[to - 1]!.end, next.start)
    if (/^\s*(?::|–|—|-\s)/.test(between)) return true
    return (isSurvey || isPreposition) && (/^\s*,/.test(between) || VERB.test(next.word))
  }
}
