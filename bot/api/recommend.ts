import type { LiveRecommendation, RecommendRequest } from '../../api/wire.ts'
import { draftNote } from '../../playbook/note/note.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'

const SHOWN = 3

/** The recommendation for what has been typed so far; nothing is kept. */
export function liveRecommendation(prepared: PreparedPlaybook, request: RecommendRequest): LiveRecommendation {
  const { answers } = request
  const unread = whyUnread(prepared, request.text) ?? null
  // What cannot be read is no evidence; answers still are.
  const text = unread ? '' : request.text
  const result = recommend(prepared, { ...request, text })
  const customer = request.customer ?? readText(prepared, text).customer?.name ?? null
  const [first] = result.ranked
  const saysNothing = text.trim() === '' && Object.keys(answers).length === 0
  return {
    ranked: result.ranked.slice(0, SHOWN).map(({ status, probability, reasons }) => ({
      status: status.id,
      probability,
      reasons: reasons.map(({ polarity, says, quote }) =>
        quote === undefined ? { polarity, says } : { polarity, says, quote },
      ),
    })),
    strength: saysNothing ? 'none' : result.strength,
    unread,
    contrast: saysNothing
      ? null
      : {
          firstWhen: result.contrast.firstWhen,
          secondWhen: result.contrast.secondWhen,
          second: result.contrast.second.id,
        },
    flip: result.flip
      ? { question: result.flip.question.text, choice: result.flip.choice.label, to: result.flip.to.id }
      : null,
    next: result.next
      ? {
          id: result.next.id,
          text: result.next.text,
          choices: result.next.choices.map(({ id, label }) => ({ id, text: label })),
        }
      : null,
    customer,
    workload: result.workload ?? null,
    note: saysNothing
      ? ''
      : draftNote(prepared, first!.status, {
          customer: customer ?? undefined,
          workload: result.workload,
          text,
          answers: result.answers,
        }),
  }
}
