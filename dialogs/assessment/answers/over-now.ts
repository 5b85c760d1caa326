import { overByNow } from '../../../playbook/reading/obstacle/over-by-now.ts'
import { choiceOf } from '../../../playbook/recommendation/answers.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'

/** The questions whose answer names what stands in the way. */
const NAMES_REASON = ['obstacle', 'no-reason'] as const
/** An answer that says so much for a status names it. */
const NAMES = 4

/** An assessment from which a message took a reason off, and how that is told. */
export interface OverNow {
  readonly assessment: Assessment
  readonly notice: string
}

/**
 * Takes back the answer that names what is over by the last message: “the proxy is fixed now”. “Undo” restores it.
 * @param before the assessment without that message
 * @param next the same with the message
 * @returns undefined where the message says of nothing that it is over
 */
export function overNow({ prepared }: DialogEnv, before: Assessment, next: Assessment): OverNow | undefined {
  const over = overByNow(next.text).slice(overByNow(before.text).length)
  if (over.length === 0) return undefined
  const told = over.flatMap(({ spans }) => spans.map(([start, end]) => next.text.slice(start, end)))
  const statuses = told.map((text) => recommend(prepared, { text }).ranked[0]!.status.id)
  const answers = Object.fromEntries(
    Object.entries(next.answers).filter(([question, given]) => {
      if (!NAMES_REASON.some((id) => id === question)) return true
      const choice = choiceOf(prepared, question, given)
      return !statuses.some((status) => (choice?.evidence[status] ?? 0) >= NAMES)
    }),
  )
  const notice = `${over.map(({ thing }) => `“${thing}”`).join(' and ')} no longer counts as a reason.`
  const textAnswered = { answers: before.answers, asked: before.asked }
  return { assessment: { ...next, answers, textAnswered }, notice }
}

/** True if a message says that something is over that an assessment tells: “proxy fixed”. */
export function isOverNow({ text }: Assessment, said: string): boolean {
  return overByNow(`${text}\n${said}`).length > overByNow(text).length
}
