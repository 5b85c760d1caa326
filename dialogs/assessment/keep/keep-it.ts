import { showClosed } from '../../access/access.ts'
import { momentInWords } from '../../../domain/days-in-words.ts'
import type { Incoming } from '../../incoming.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { dibsCarried, hasDibs } from '../../records/dibs-carried.ts'
import { takeBackMistaken } from '../../records/kept-by-mistake.ts'
import { changed } from '../assessment.ts'
import { showAssessment } from '../assessment-view.ts'
import { afterKeeping, keep, POOR_NOTE, poorNote } from './keep.ts'
import type { Assessment } from '../model.ts'
import { shelvePromised, unshelvePromised } from '../several/promised.ts'
import { show, together } from '../show.ts'

/**
 * Keeps the status, or says everything that is missing. If others keep the entitlement and do not share it, says who
 * owns it and whom to ask.
 */
export function keepIt(
  env: DialogEnv,
  state: ConversationState,
  filled: Assessment,
  incoming: Incoming,
  remark?: string,
): Turn {
  const poor = poorNote(env, filled)
  if (poor !== undefined && poor !== filled.draft.notePoor) {
    const warned = changed(filled, {
      notKeptOn: filled.version,
      view: { kind: 'status' },
      draft: { ...filled.draft, notePoor: poor },
    })
    return show(env, state, warned, { ...together(remark), problems: [POOR_NOTE] })
  }
  const outcome = keep(env, { ...filled, view: { kind: 'status' } }, incoming)
  if (outcome.kind === 'incomplete') {
    const next = changed(outcome.assessment, { notKeptOn: filled.version })
    const shown = show(env, state, next, { ...together(remark), problems: outcome.problems })
    const { keptBy } = env.records
    return keptBy ? { ...shown, replies: [...shown.replies, showClosed(env, keptBy, keptBy)] } : shown
  }
  if (outcome.kind === 'unchanged') {
    const notice = `You changed nothing: it stays as it was kept on ${momentInWords(env, outcome.assessment.kept.at)}.`
    return show(env, state, outcome.assessment, together(remark, notice))
  }
  const { correcting, ...kept } = outcome.assessment
  const takenBack = takeBackMistaken(env, correcting, outcome.record, incoming)
  const { mistaken, entitlement } = env.records
  const left = takenBack && mistaken?.entitlement
  const carried =
    left && takenBack.effect?.kind === 'takeBack'
      ? dibsCarried(env, left, entitlement, outcome.record, incoming)
      : undefined
  const dibs = carried ? 'The DIBS went with it.' : left && hasDibs(left) ? 'Its DIBS stay with it.' : undefined
  const remarks = {
    ...together(remark, takenBack?.notice, dibs, afterKeeping(env, outcome.record, correcting)),
    forget: takenBack?.forget,
  }
  return {
    state: shelvePromised(env, state, kept),
    replies: [
      // Names the workload that waits, even if it waits on the shelf.
      showAssessment(env, unshelvePromised(state, kept).assessment, remarks),
      // The customer belongs to somebody else; only this entitlement is the person's own.
      ...(env.records.closed ?? []).map((closed) => showClosed(env, closed)),
    ],
    effects: [
      { kind: 'keepStatus', status: outcome.record },
      ...(carried ? [{ kind: 'changeEntitlement', change: carried } as const] : []),
      ...(takenBack?.effect ? [takenBack.effect] : []),
    ],
  }
}
