import { saysToWhom } from './attempts-told.ts'
import { accountSaid } from './says-managed.ts'

/** What was counted, before "since March" and who else tried. */
const COUNTED = /^.*?(?= since |; |$)/
const TO_WHOM = / to ((?:(?! to | since |[,;]).)+)/g

/**
 * Attempts that are counted anew, with what was told of them before and is not told again: to whom they all went, and whether the
 * account is managed. "4 mails" after "3 mails to the CIO; unmanaged" are "4 mails to the CIO; unmanaged".
 * @param attempts in the words of the form, as `before`
 */
export function withAttemptsBefore(attempts: string, before: string): string {
  const [whom, ...others] = saysToWhom(attempts) ? [] : [...before.matchAll(TO_WHOM)].map(([, each]) => each!)
  const said = whom === undefined || others.length > 0 ? attempts : withWhom(attempts, whom)
  const account = accountSaid(before)
  return account && !accountSaid(said) ? withAccount(said, account) : said
}

/** The attempts with whom they went to. */
export function withWhom(attempts: string, whom: string): string {
  return attempts.replace(COUNTED, (counted) => `${counted} to ${whom}`)
}

const ACCOUNT = /(?:^|; ?)(?:un-?|not )?managed(?: (?:account|acct|customer|tenant))?(?=;|$)/gi

/** The attempts with what the account is, in place of what they said of it. */
export function withAccount(attempts: string, account: 'managed' | 'unmanaged'): string {
  const rest = attempts.replace(ACCOUNT, '').trim()
  return rest === '' ? account : `${rest}; ${account}`
}
