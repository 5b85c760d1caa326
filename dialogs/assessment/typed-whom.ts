import { saysHowMany, saysToWhom } from '../../playbook/reading/attempts-told.ts'
import { withAccount, withWhom } from '../../playbook/reading/attempts-carried.ts'
import { whomAnswered } from '../../playbook/reading/attempts-whom.ts'
import { attemptsSoFar } from '../../playbook/reading/later-attempts.ts'
import { changed, readNames, statusOf } from './assessment.ts'
import { fillIn } from './fill-in.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { positionOf } from './position.ts'
import { show } from './show.ts'

/** The attempts of an assessment with whom they went to, or what the account is, as a typed message says it. */
export interface TypedWhom {
  readonly attempts: string
  readonly assessment: Assessment
}

/** In UTF-16 units. */
const LONGEST_ACCOUNT = 60

/** What a message says of the attempts that are asked for, and of nothing else; it tells nothing of the status, which stays as it is. */
export function attemptsTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  return whomTyped(env, current, message) ?? accountTyped(env, current, message)
}

/**
 * Whom the attempts went to, where they are counted, that is still wanting, and nothing else was typed; undefined
 * otherwise.
 */
function whomTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  const attempts = current?.draft.attempts
  if (!current || !attempts || !saysHowMany(attempts) || saysToWhom(attempts)) return undefined
  const whom = whomAnswered(message)
  // "Contoso Teams" begins another assessment.
  if (whom === undefined || readNames(env, message).workload !== undefined) return undefined
  return asksForAttempts(env, current) ? { attempts: withWhom(attempts, whom), assessment: current } : undefined
}

/** “Managed”, “an unmanaged account”, “no account team”: a whole sentence is said of the customer, and stands in the note. */
const ACCOUNT =
  /^(?:(?:yes|no|sorry|an?)[ ,]+){0,3}(?:(?<managed>managed)|un-?managed|not (?:a )?managed|no (?:account team|atu|seller))(?: (?:account|customer|tenant))?[.!]?$/i

/** Whether the account is managed, where attempts are asked for and nothing else was typed; undefined otherwise. */
function accountTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  const said = message.length > LONGEST_ACCOUNT ? null : ACCOUNT.exec(message.trim())
  if (!current || !said || !asksForAttempts(env, current)) return undefined
  const account = said.groups?.managed === undefined ? 'unmanaged' : 'managed'
  return { attempts: withAccount(current.draft.attempts ?? '', account), assessment: current }
}

/** True for a bare count where attempts are asked for: “6 calls” is no text that says too little. */
export function countsAlone(env: DialogEnv, current: Assessment, message: string): boolean {
  return attemptsSoFar(message, current.customer) !== undefined && asksForAttempts(env, current)
}

function asksForAttempts(env: DialogEnv, current: Assessment): boolean {
  const position = positionOf(env, current)
  if (position.kind !== 'status') return false
  return statusOf(env, current, position.recommendation).requires.includes('attempts')
}

/** Sets the attempts as if they had been set on the card, and shows the card with them. */
export function setTypedWhom(env: DialogEnv, state: ConversationState, { attempts, assessment }: TypedWhom): Turn {
  const { textBefore: _, ...before } = assessment
  const { attemptsSaid } = before.draft
  const filled = fillIn(env, before, { attempts })
  // Those that a later sentence counts anew take their place.
  const draft = { ...filled.draft, ...(attemptsSaid === undefined ? {} : { attemptsSaid }) }
  const next = changed(filled, { draft })
  return show(env, state, next, { notice: `The attempts are now “${attempts}”.` })
}
