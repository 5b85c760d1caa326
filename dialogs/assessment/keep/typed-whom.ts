import { saysHowMany, saysToWhom } from '../../../playbook/reading/attempts/attempts-told.ts'
import { withAccount, withWhom } from '../../../playbook/reading/attempts/attempts-carried.ts'
import { whomAnswered } from '../../../playbook/reading/attempts/attempts-whom.ts'
import { attemptsSoFar } from '../../../playbook/reading/attempts/later-attempts.ts'
import { changed, readNames, statusOf } from '../assessment.ts'
import { fillIn } from '../fill-in.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { show } from '../show.ts'

/** An assessment, and its attempts with the contacts or the kind of account from a typed message. */
export interface TypedWhom {
  readonly attempts: string
  readonly assessment: Assessment
}

/** In UTF-16 units. */
const LONGEST_ACCOUNT = 60

/** Reads a message that is only about the attempts the card asks for; it does not change the status. */
export function attemptsTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  return whomTyped(env, current, message) ?? accountTyped(env, current, message)
}

/** The contacts, if attempts are counted, contacts are missing, and nothing else was typed; undefined otherwise. */
function whomTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  const attempts = current?.draft.attempts
  if (!current || !attempts || !saysHowMany(attempts) || saysToWhom(attempts)) return undefined
  const whom = whomAnswered(message)
  // "Contoso Teams" begins another assessment.
  if (whom === undefined || readNames(env, message).workload !== undefined) return undefined
  return asksForAttempts(env, current) ? { attempts: withWhom(attempts, whom), assessment: current } : undefined
}

/**
 * "Managed", "an unmanaged account", "no account team". A whole sentence is news of the customer and goes to the note.
 */
const ACCOUNT =
  /^(?:(?:yes|no|sorry|an?)[ ,]+){0,3}(?:(?<managed>managed)|un-?managed|not (?:a )?managed|no (?:account team|atu|seller))(?: (?:account|customer|tenant))?[.!]?$/i

/** Whether the account is managed, if attempts are asked for and nothing else was typed; undefined otherwise. */
function accountTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  const said = message.length > LONGEST_ACCOUNT ? null : ACCOUNT.exec(message.trim())
  if (!current || !said || !asksForAttempts(env, current)) return undefined
  const account = said.groups?.managed === undefined ? 'unmanaged' : 'managed'
  return { attempts: withAccount(current.draft.attempts ?? '', account), assessment: current }
}

/** True for a bare number of attempts if attempts are asked for: "6 calls" is then enough. */
export function countsAlone(env: DialogEnv, current: Assessment, message: string): boolean {
  return attemptsSoFar(message, current.customer) !== undefined && asksForAttempts(env, current)
}

function asksForAttempts(env: DialogEnv, current: Assessment): boolean {
  const position = positionOf(env, current)
  if (position.kind !== 'status') return false
  return statusOf(env, current, position.recommendation).requires.includes('attempts')
}

/** Sets the attempts as if on the card, and shows the card with them. */
export function setTypedWhom(env: DialogEnv, state: ConversationState, { attempts, assessment }: TypedWhom): Turn {
  const { textBefore: _, ...before } = assessment
  const { attemptsSaid } = before.draft
  const filled = fillIn(env, before, { attempts })
  // Kept so that a later sentence with a new number can replace them.
  const draft = { ...filled.draft, ...(attemptsSaid === undefined ? {} : { attemptsSaid }) }
  const next = changed(filled, { draft })
  return show(env, state, next, { notice: `The attempts are now “${attempts}”.` })
}
