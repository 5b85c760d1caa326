import { nobodyReached } from '../reading/attempts/nobody-reached.ts'
import { tellsOneAttempt } from '../reading/attempts/one-attempt.ts'
import { lacksAttempts, tellsSeveral, toldContact } from '../reading/attempts/silence.ts'
import { tellsOthersSilent, tellsWish } from '../reading/attempts/silence-of-others.ts'

/**
 * The question for a text that sounds like Customer Unresponsive and may not be it. Customer Unresponsive is several
 * attempts at the customer, none of them answered (playbook, L2 of Status Unknown).
 * @returns the id of a question; undefined where the silence is plain
 */
export function whatSilenceAsks(text: string): string | undefined {
  if (tellsOthersSilent(text) && !tellsSeveral(text)) return tellsWish(text) ? 'obstacle' : 'contact'
  return nobodyReached(text) || tellsOneAttempt(text) || toldContact(text) || lacksAttempts(text)
    ? 'contact'
    : undefined
}
