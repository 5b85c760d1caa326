import { saysToWhom } from './attempts-told.ts'
import { accountSaid } from '../says-managed.ts'

/** The counts of attempts, up to "since March" or a remark such as "; partner tried too". */
const COUNTED = /^.*?(?= since |; |$)/
const TO_WHOM = / to ((?:(?! to | since |[,;]).)+)/g

/**
 * Completes a new count of attempts with what an earlier count said and the new one leaves out: the person they all
 * went to, and whether the account is managed. "4 mails" after "3 mails to the CIO; unmanaged" becomes "4 mails to the
 * CIO; unmanaged".
 * @param attempts the new count, in the words of the form; `before` is the earlier one
 */
export function withAttemptsBefore(attempts: string, before: string): string {
  const [whom, ...others] = saysToWhom(attempts) ? [] : [...before.matchAll(TO_WHOM)].map(([, each]) => each!)
  const said = whom === undefined || others.length > 0 ? attempts : withWhom(attempts, whom)
  const account = accountSaid(before)
  return account && !accountSaid(said) ? withAccount(said, account) : said
}

/** Adds the person that the attempts went to: "4 mails" becomes "4 mails to the CIO". */
export function withWhom(attempts: string, whom: string): string {
  return attempts.replace(COUNTED, (counted) => `${counted} to ${whom}`)
}

const ACCOUNT = /(?:^|; ?)(?:un-?|not )?managed(?: (?:account|acct|customer|tenant))?(?=;|$)/gi

/** Adds whether the account is managed, or replaces what the attempts say about it. */
export function withAccount(attempts: string, account: 'managed' | 'unmanaged'): string {
  const rest = attempts.replace(ACCOUNT, '').trim()
  return rest === '' ? account : `${rest}; ${account}`
}
