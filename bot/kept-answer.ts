import { hash } from 'node:crypto'
import type { TurnAnswer } from '../api/wire.ts'

/** Longer answers are not stored. Usual answers are far shorter. In UTF-16 units of JSON. */
const LONGEST_KEPT = 64 * 1024

/** Replaces an answer that was not stored, or was erased in the meantime. */
const DONE_ALREADY: TurnAnswer = {
  replies: [
    { kind: 'text', text: 'That was done already. What it said then is not kept: open it anew to see how it stands.' },
  ],
}

/** The key that claims a request: its id, within this conversation. */
export function requestKey(tenant: string, conversation: string, requestId: string): string {
  return hash('sha256', [tenant, conversation, requestId].join('\n'), 'base64url')
}

/** The answer to store for the case that the same request comes again; null: it is too long. */
export function answerToKeep(answer: TurnAnswer): string | null {
  const json = JSON.stringify(answer)
  return json.length > LONGEST_KEPT ? null : json
}

/**
 * The answer to a request that comes again.
 * @param kept what was stored for it; an erasure replaces every stored answer
 */
export function answerKept(kept: string | null): TurnAnswer {
  const answer = kept === null ? undefined : (JSON.parse(kept) as Partial<TurnAnswer>)
  return answer?.replies ? { replies: answer.replies, ...(answer.saved ? { saved: true } : {}) } : DONE_ALREADY
}
