import type { WorkloadId } from '../../../playbook/model.ts'
import type { WorkloadPart } from '../../../playbook/recommendation/split-workloads.ts'
import { addText, recommendFor } from '../assessment.ts'
import { dayInShort } from '../../../domain/days-in-words.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { fullName } from '../../../playbook/status-names.ts'
import { othersIn } from './workload-parts.ts'

/** Remembers the other workloads that the text is about. They are offered after this one is kept. */
export function withOthers(env: DialogEnv, assessment: Assessment): Assessment {
  const { alsoNamed: _, ...rest } = assessment
  if (!assessment.workload || assessment.view.kind === 'split') return rest
  const { text, workload } = assessment
  const alsoNamed = othersIn(env.prepared, text, workload)
  return alsoNamed.length > 0 ? { ...rest, alsoNamed } : rest
}

/** Says which other workloads the text names, so that none is dropped silently. */
export function othersRemark(env: DialogEnv, assessment: Assessment): string | undefined {
  return namedBesidesRemark(otherNames(env, assessment))
}

/**
 * Says which workloads come next.
 * @param names the names in words
 */
export function namedBesidesRemark(names: string | undefined): string | undefined {
  return names && `You also named ${names}: next, once this is kept.`
}

/** Another workload of the same text, and the status that was read for it; both in words. */
export interface WaitingLine {
  readonly name: string
  readonly read: string
}

/**
 * The status that was read for each waiting workload that has words of its own, in the order of the text. Keeps
 * nothing.
 */
export function waitingLines(env: DialogEnv, assessment: Assessment): readonly WaitingLine[] {
  const own = waiting(assessment).filter(({ text }) => text !== '' && text !== assessment.text)
  return own.map((part) => ({
    name: env.prepared.workload.get(part.workload)!.name,
    read: readInWords(env, assessment, part),
  }))
}

function readInWords(env: DialogEnv, { customer, ...rest }: Assessment, part: WorkloadPart): string {
  const { chosen: _, ...fresh } = { ...rest, text: '', draft: {}, asked: [], answers: {}, workload: part.workload }
  const next = addText(env, customer === undefined ? fresh : { ...fresh, customer }, part.text)
  const recommendation = recommendFor(env, next)
  if (recommendation.asks) return 'not clear yet, I will ask'
  const { status } = recommendation.ranked[0]!
  const isDated = status.requires.includes('target-date') || status.requires.includes('unblock-date')
  const date = isDated && next.draft.date ? `, ${dayInShort(next.draft.date, env.today)}` : ''
  return `${fullName(status)}${date}`
}

/** "Exchange Online and SharePoint"; undefined if no other workload waits. */
export function otherNames(env: DialogEnv, assessment: Assessment): string | undefined {
  return listed(waiting(assessment).map(({ workload }) => env.prepared.workload.get(workload)!.name))
}

/** "Exchange Online, Teams and SharePoint"; undefined for an empty list. */
export function listed(names: readonly string[]): string | undefined {
  const last = names.at(-1)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** The workload that comes next. */
export function nextNamed(assessment: Assessment): WorkloadId | undefined {
  return waiting(assessment)[0]?.workload
}

/** The other workloads that are still waiting: the assessment's workload may have been set to one of them since. */
export function waiting({ alsoNamed = [], workload, kept }: Assessment): readonly WorkloadPart[] {
  return alsoNamed.filter((part) => part.workload !== workload && part.workload !== kept?.workload)
}
