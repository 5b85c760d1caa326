import { choiceOf, isGeneral, type Answers } from './answers.ts'
import type { Status, WorkloadId } from './model.ts'
import type { PreparedPlaybook } from './prepare.ts'

/** What a note is written from. */
export interface NoteFacts {
  readonly customer: string | undefined
  readonly workload: WorkloadId | undefined
  readonly text: string
  readonly answers: Answers
}

/** Longer reasons are cut at a clause: a note is one or two sentences. In characters. */
const MAX_REASON = 220

/**
 * Drafts the entitlement note: intent or its lack and the why, in one or two sentences, as the playbook asks. The why
 * is what the customer said, or what was answered.
 */
export function draftNote(prepared: PreparedPlaybook, status: Status, facts: NoteFacts): string {
  const customer = facts.customer ?? 'Customer'
  const workload = facts.workload ? prepared.workload.get(facts.workload)!.name : 'the workload'
  const said = quoteReason(facts)
  const why = said || answerReason(prepared, status, facts.answers) || status.because
  switch (status.l1) {
    case 'Blocked':
      return `${customer} intends to use ${workload} but is blocked: ${why}.`
    case 'No Intent':
      return `${customer} does not intend to use ${workload}: ${why}.`
    case 'In Progress':
      return `${customer} intends to use ${workload}: ${why}.`
    case 'Status Unknown':
      return status.id === 'customer-unresponsive'
        ? `Intent of ${customer} for ${workload} is unknown: ${why}.`
        : `Intent of ${customer} for ${workload} is not known: ${why}.`
    case 'Duplicate/Invalid':
      return `${workload} of ${customer} is not a valid entitlement: ${why}.`
  }
}

/** The FM's own words without the heading, cut at a sentence or clause. */
function quoteReason(facts: NoteFacts): string {
  let text = facts.text.replace(/\s+/g, ' ').trim()
  const head = /^([^:]{2,60}):\s+/.exec(text)
  if (head && facts.customer && head[1]!.includes(facts.customer)) text = text.slice(head[0].length)
  if (text.length > MAX_REASON) {
    const cut = text.slice(0, MAX_REASON)
    const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '), cut.lastIndexOf(', '))
    text = end > MAX_REASON / 3 ? cut.slice(0, end) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
  }
  text = text.replace(/[\s.;,]+$/, '')
  // A name or an abbreviation keeps its capital; an ordinary word goes on in the sentence.
  return STARTERS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const STARTERS =
  /^(The|They|Their|There|No|Nobody|None|Not|Users?|Staff|Admins?|Customer|All|It|Its|We|Our|He|She|His|Her|This|That|These|Those|Security|Legal|Management|Licences|Licenses|Waiting|Everything|Everybody|Everyone|An?|One|Two|Three|Only|Most|Some|Many|People|Partner) /

function answerReason(prepared: PreparedPlaybook, status: Status, answers: Answers): string {
  const said: string[] = []
  for (const [question, given] of Object.entries(answers)) {
    const choice = choiceOf(prepared, question, given)
    if (choice && (choice.evidence[status.id] ?? 0) >= 2 && !isGeneral(choice)) said.push(choice.says)
  }
  // The most telling answers are the last ones: questions go from the general to the particular.
  return said.slice(-2).join(', and ')
}
