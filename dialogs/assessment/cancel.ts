import { noticeCard } from '../../cards/notice-card.ts'
import { changed, isEmpty } from './assessment.ts'
import { asKeptNow } from './keep/as-kept-now.ts'
import { aboutOf } from './keep/keep.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { unshelvePromised } from './several/promised.ts'
import { putOnTop } from './shelf.ts'
import { show, together } from './show.ts'
import { momentInWords } from '../days-in-words.ts'
import { turn } from '../turn.ts'

/** Cancels at once. The text stays on the shelf, so a press by mistake loses nothing. */
export function cancel(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const { correcting, ...rest } = assessment
  if (correcting) {
    const notice = `The correction is cancelled. What was kept on ${momentInWords(env, correcting.at)} stays.`
    return show(env, state, changed(rest, { kept: correcting, view: { kind: 'auto' } }), { notice })
  }
  const closed = changed(assessment, { cancelled: true })
  const card = isEmpty(assessment)
    ? noticeCard('Closed. Nothing had been said.', { next: { title: 'Assess a customer', verb: 'start' } })
    : noticeCard('Cancelled. Nothing was kept.', {
        about: aboutOf(env, assessment),
        next: { title: 'Take it up again', verb: 'resume', record: closed.id, version: closed.version },
      })
  return turn(putOnTop(state, closed), { kind: 'card', summary: 'Cancelled', record: assessment.id, card })
}

/** Makes a kept assessment one that corrects it; any other is returned as it is. */
export function asCorrection(assessment: Assessment): Assessment {
  const { kept, ...open } = assessment
  if (!kept) return assessment
  const draft = { ...open.draft, note: open.draft.note ?? kept.note }
  return changed(open, { correcting: kept, view: { kind: 'status' }, draft })
}

/** Opens a kept assessment to be corrected; the kept status stays until another one is kept. */
export function reopen(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  if (!assessment.kept) return show(env, state, assessment)
  const unshelved = unshelvePromised(state, assessment)
  const now = asKeptNow(env, unshelved.assessment)
  return show(env, unshelved.state, asCorrection(now.assessment), {
    ...together('Keeping it again adds a new entry; the earlier one stays in the history.', now.remark),
  })
}
