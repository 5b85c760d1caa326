import type { PreparedPlaybook } from '../../prepare.ts'
import { findCorrection } from '../../reading/obstacle/correction.ts'
import { goesOnFrom } from '../../reading/obstacle/goes-on.ts'
import { readText } from '../../reading/read-text.ts'
import { reliefsAtEnd } from '../../reading/obstacle/relief.ts'
import { tokenize } from '../../reading/text/text.ts'
import type { NoteSubject } from '../words.ts'

/** Something that is no reason after all, before the real one: "It's not IT, …", "not because of the budget but …". */
const NOT_THAT =
  /^(?:(?:it|that|this)(?:['’]?s| is| was| wasn['’]?t| isn['’]?t)\s+|the (?:reason|problem|issue|blocker) (?:is|was|isn['’]?t|wasn['’]?t)\s+)?(?:(?<=n['’]?t\s)|not\s+)(?:about |because of |really |due to |a lack of |their |the |any )*([\p{L}-]{2,30}(?: [\p{L}-]{2,30})?)\s*(?:[,;.–]\s*(?:but |rather )*|\s+but |\s+(?=it['’]?s\s|it is\s))(?:because )?/iu
/** "The budget is not the problem, …". */
const IS_NO_REASON =
  /^(?:their |the )?([\p{L}-]{2,30}(?: [\p{L}-]{2,30})?) (?:is|was|are|were)(?:n['’]?t| not| no)\s+(?:really |longer )?(?:the |a |an |any )?(?:reason|problem|issue|blocker|obstacle|point)s?(?: any ?more)?\s*(?:[,;.–]\s*|\s+but )(?:it['’]?s |it is |but )*(?=\S)/iu
const CLAUSE = /[^,;.\n]+(?:[,;.\n]+|$)/g

/**
 * Removes what the end of a text takes back: the obstacle before the work went on, a reason that is denied ("actually
 * it's not IT, …"), and everything before the second thought where this alone gives the status.
 */
export function withoutTakenBack(prepared: PreparedPlaybook, text: string, subject: NoteSubject): string {
  const said = subject.status.l1 === 'In Progress' ? sinceRelief(prepared, sinceGoingOn(text), subject) : text
  const correction = findCorrection(said)
  if (!correction || correction.from === 0) return said
  const [before, last] = [said.slice(0, correction.from), said.slice(correction.from)]
  // “It was not the proxy, it's the VPN” as a message of its own takes back without more words.
  const denied = NOT_THAT.exec(last) ?? (correction.isOutright ? IS_NO_REASON.exec(last) : null)
  if (denied) {
    const told = before.replace(OPENING, '')
    const rest = withoutClausesOf(told, denied[1]!)
    if (rest !== told) return `${rest}\n${last.slice(denied[0].length)}`
  }
  if (!correction.isOutright) return said
  const { customer } = subject
  const isNew = firstOf(prepared, last, customer) === subject.status.id
  const isOther = correction.isDecisive || firstOf(prepared, before, customer) !== subject.status.id
  return isNew && isOther ? last : said
}

/** The words that lead to the second thought, such as "Actually". */
const OPENING = /(?:[.!?;\n]|\s[-–—])[^.!?;\n]{0,60}$/
/** The status beside the note already says that it is unblocked. */
const SAYS_SO =
  /^[^,;.\n]{0,60}\b(?:unblocked|(?:no longer|not) (?:blocked|stuck|on hold)(?: any ?more)?)\b(?: now)?\s*(?:[,;.:–\n]+|and |so |$)/i

function sinceGoingOn(text: string): string {
  const from = goesOnFrom(text)
  return from === undefined ? text : text.slice(from).replace(SAYS_SO, '').trimStart()
}

/** “Nobody is trained; everybody got trained”: when work goes on, only the good news is told. */
function sinceRelief(prepared: PreparedPlaybook, text: string, { customer }: NoteSubject): string {
  const tokens = tokenize(text)
  const [relief] = reliefsAtEnd(tokens)
  if (!relief || relief.from === 0) return text
  const { start } = tokens[relief.from]!
  const before = firstOf(prepared, text.slice(0, start), customer)
  const l1 = prepared.playbook.statuses.find(({ id }) => id === before)?.l1
  return l1 === 'Blocked' || l1 === 'No Intent' ? text.slice(start) : text
}

/** Removes the clauses with a word. "IT" is not "it". */
function withoutClausesOf(text: string, denied: string): string {
  const flags = /^\p{Lu}+$/u.test(denied) ? 'u' : 'iu'
  // A word of two letters that is no abbreviation is in all kinds of sentences.
  if (denied.length < 3 && flags !== 'u') return text
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${denied}`, flags)
  return text.replace(CLAUSE, (clause) => (named.test(clause) ? '' : clause))
}

/** The likeliest status of a text by itself; undefined where the model knows none of its words. */
function firstOf(prepared: PreparedPlaybook, text: string, customer: string | undefined): string | undefined {
  const { logits, known } = readText(prepared, text, customer)
  return known > 0 ? prepared.statusIds[logits.indexOf(Math.max(...logits))] : undefined
}
