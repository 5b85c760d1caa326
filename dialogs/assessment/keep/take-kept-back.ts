import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { isFirstKept, mistakenOf, takeKeptBack } from '../../records/kept-by-mistake.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../../model.ts'
import type { Incoming } from '../../incoming.ts'
import type { RecordsNeed } from '../../records.ts'
import { changed } from '../assessment.ts'
import { aboutOf } from './keep.ts'
import type { Assessment } from '../model.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import { putOnTop } from '../shelf.ts'
import { turn } from '../../turn.ts'

/**
 * Answers "undo" after a status was kept. Others may have read it since, so the FM chooses between correcting it and
 * taking it back.
 */
export function offerTakingBack(env: DialogEnv, assessment: Assessment, kept: StatusRecord): Reply {
  const { id: record, version } = assessment
  const becomes = isFirstKept(kept) ? 'then nothing is kept of it, as before' : 'then the status of before comes back'
  const card = noticeCard(
    `You kept this last. Correct it, or take it back: ${becomes}. The history shows both. Nothing is changed yet.`,
    {
      about: aboutOf(env, assessment),
      next: { title: 'Correct this', verb: 'reopen', record, version },
      others: [{ title: 'Take it back', verb: 'take-back', record, version }],
    },
  )
  return { kind: 'card', summary: 'Undo', card }
}

/** What must be read before a kept status can be taken back. */
export function neededToTakeBack({ kept }: Assessment): RecordsNeed | undefined {
  if (!kept) return undefined
  const { customer, workload } = kept
  return { kind: 'pair', customer: customerKey(customer), workload, mistaken: mistakenOf(kept) }
}

/** Takes a kept status back, as a new change in the history; the text can be opened again with "resume". */
export function takeBackKept(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  incoming: Incoming,
): Turn {
  const { kept, ...rest } = assessment
  const done = kept && takeKeptBack(env, kept, incoming)
  if (!done) {
    return turn(state, { kind: 'hint', text: 'It is not there any more. Nothing was changed.' })
  }
  if (done.begun) {
    const { id: record, version } = assessment
    const next: WayOn = { title: 'Correct this', verb: 'reopen', record, version }
    return turn(state, { kind: 'card', summary: 'Undo', card: noticeCard('', { quoted: done.notice, next }) })
  }
  if (!done.effect) return turn(state, { kind: 'hint', text: done.notice })
  const closed = changed(rest, { cancelled: true })
  const card = noticeCard('', {
    quoted: done.notice,
    next: { title: 'Take it up again', verb: 'resume', record: closed.id, version: closed.version },
    others: done.forget ? [done.forget] : [],
  })
  return {
    state: putOnTop(state, closed),
    replies: [{ kind: 'card', summary: 'Taken back', record: assessment.id, card }],
    effects: [done.effect],
  }
}

/** Says what will happen to the status that was kept for the wrong customer or workload. */
export function untilKeptAgain(
  env: DialogEnv,
  kept: StatusRecord,
  { customer, workload }: Partial<Assessment>,
): string {
  const stays = 'What was kept stays until you keep it again.'
  const isOther =
    (customer !== undefined && customerKey(customer) !== customerKey(kept.customer)) ||
    (workload !== undefined && workload !== kept.workload)
  if (!isOther || !isFirstKept(kept)) return stays
  const about = `${kept.customer} · ${env.prepared.workload.get(kept.workload)!.name}`
  return `${stays} Then nothing is kept of ${about}, as before.`
}
