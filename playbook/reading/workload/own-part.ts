import { findWorkload } from './find-workload.ts'
import type { WorkloadId } from '../../model.ts'
import { matchesOf } from '../text/matches.ts'
import type { FoundPhrase } from '../text/phrase-table.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { recentFor } from '../../recent.ts'
import { tokenize, type Token } from '../text/text.ts'

const SENTENCE = /[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*[.!?;]*\n*/gu
/** A longer text is a thread of several people, where no sentence heads the next; and reading it twice takes time. */
const LONGEST = 12_000
/** The length of all remembered texts, together. In UTF-16 units. */
const MOST_REMEMBERED = 300_000
/** Each press reads the same text again. */
const remembered = recentFor<string>(MOST_REMEMBERED)
/** Words that may stand before the name that heads a sentence. */
const LEADS = /^(?:for|as|and|on|our|the|their|re|regarding|about|with|then|also|now|concerning|microsoft|ms|\d+)$/

/**
 * Keeps the sentences about one workload, in a text that goes through several under their names: "Teams Phone: …
 * Exchange: …". The others become blanks, so that places in the text stay as they are.
 * @returns the text itself when it does not go through several workloads or this one heads no sentence
 */
export function ownPart(prepared: PreparedPlaybook, text: string, workload: WorkloadId | undefined): string {
  if (!workload || text.length > LONGEST) return text
  return remembered(prepared).get(`${workload}\n${text}`, () => partAbout(prepared, text, workload))
}

function partAbout(prepared: PreparedPlaybook, text: string, workload: WorkloadId): string {
  const tokens = tokenize(text)
  const named = prepared.workloads.find(tokens)
  if (new Set(named.map(({ meaning }) => meaning)).size < 2) return text
  const heads = new Set<WorkloadId>()
  let about: WorkloadId | undefined
  let [token, phrase] = [0, 0]
  const parts = matchesOf(SENTENCE, text).map(({ 0: sentence, index }) => {
    const end = index + sentence.length
    const firstToken = token
    while (token < tokens.length && tokens[token]!.start < end) token++
    const firstPhrase = phrase
    while (phrase < named.length && named[phrase]!.from < token) phrase++
    const within = named.slice(firstPhrase, phrase)
    const head = headOf(prepared, text, tokens.slice(firstToken, token), firstToken, within[0])
    if (head) heads.add((about = head))
    const isOwn = about === undefined || about === workload || within.some(({ meaning }) => meaning === workload)
    return { from: index, to: end, text: isOwn ? sentence : sentence.replace(/[^\n]/g, ' ') }
  })
  if (heads.size < 2 || !heads.has(workload)) return text
  let at = 0
  let own = ''
  for (const part of parts) {
    own += text.slice(at, part.from) + part.text
    at = part.to
  }
  return own + text.slice(at)
}

/**
 * The workload that heads a sentence, if any.
 * @param tokens of the sentence
 * @param offset index of its first token in the text
 * @param first the first name of a workload in it
 */
function headOf(
  prepared: PreparedPlaybook,
  text: string,
  tokens: readonly Token[],
  offset: number,
  first: FoundPhrase | undefined,
): WorkloadId | undefined {
  if (!first || !tokens.slice(0, first.from - offset).every(({ word }) => LEADS.test(word))) return undefined
  return findWorkload(prepared, tokens.slice(0, first.to - offset), text)
}
