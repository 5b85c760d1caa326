import { findWorkload } from './find-workload.ts'
import type { WorkloadId } from './model.ts'
import type { PreparedPlaybook } from './prepare.ts'
import { tokenize } from './text.ts'

const SENTENCE = /[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*[.!?;]*\n*/gu
/** What may stand before the name that heads a sentence. */
const LEADS = /^(?:for|as|and|on|our|the|their|re|regarding|about|with|then|also|now|concerning|microsoft|ms|\d+)$/

/**
 * Leaves of a text that goes through several workloads, each in sentences that its name heads, those about one: "Teams
 * Phone: … Exchange: …". The others are blanked, so that places in the text stay as they are.
 * @returns the text itself when it does not go through several workloads or this one heads no sentence
 */
export function ownPart(prepared: PreparedPlaybook, text: string, workload: WorkloadId | undefined): string {
  if (!workload || new Set(prepared.workloads.find(tokenize(text)).map(({ meaning }) => meaning)).size < 2) return text
  const heads = new Set<WorkloadId>()
  let about: WorkloadId | undefined
  const sentences = [...text.matchAll(SENTENCE)].map(([sentence]) => {
    const head = headOf(prepared, sentence)
    if (head) heads.add((about = head))
    return { sentence, isOwn: about === undefined || about === workload || names(prepared, sentence, workload) }
  })
  if (heads.size < 2 || !heads.has(workload)) return text
  let own = text
  let at = 0
  for (const { sentence, isOwn } of sentences) {
    at = text.indexOf(sentence, at)
    if (!isOwn) own = own.slice(0, at) + sentence.replace(/[^\n]/g, ' ') + own.slice(at + sentence.length)
    at += sentence.length
  }
  return own
}

function headOf(prepared: PreparedPlaybook, sentence: string): WorkloadId | undefined {
  const tokens = tokenize(sentence)
  const [first] = prepared.workloads.find(tokens)
  if (!first || !tokens.slice(0, first.from).every(({ word }) => LEADS.test(word))) return undefined
  return findWorkload(prepared, tokens.slice(0, first.to), sentence)
}

function names(prepared: PreparedPlaybook, sentence: string, workload: WorkloadId): boolean {
  return prepared.workloads.find(tokenize(sentence)).some(({ meaning }) => meaning === workload)
}
