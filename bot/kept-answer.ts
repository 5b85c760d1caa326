import { hash } from 'node:crypto'
import type { TurnAnswer } from '../api/wire.ts'

/** Far longer than answers are; what is longer is not kept. In UTF-16 units of JSON. */
const LONGEST_KEPT = 64 * 1024

/** Instead of an answer that was not kept, or that was erased meanwhile. */
const DONE_ALREADY: TurnAnswer = {
  replies: [
    { kind: 'text', text: 'That was done already. What it said then is not kept: open it anew to see how it stands.' },
  ],
}

/** What a request is claimed by: its id, in this very conversation. */
export function requestKey(tenant: string, conversation: string, requestId: string): string {
  return hash('sha256', [tenant, conversation, requestId].join('\n'), 'base64url')
}

/** An answer as it is kept for the same request, should it come again; null: it is too long. */
export function answerToKeep(answer: TurnAnswer): string | null {
  const json = JSON.stringify(answer)
  return json.length > LONGEST_KEPT ? null : json
}

/**
 * The answer to a request that comes again.
 * @param kept what was kept for it; an erasure puts something else in the place of every answer
 */
export function answerKept(kept: string | null): TurnAnswer {
  const answer = kept === null ? undefined : (JSON.parse(kept) as Partial<TurnAnswer>)
  return answer?.replies ? { replies: answer.replies } : DONE_ALREADY
}
