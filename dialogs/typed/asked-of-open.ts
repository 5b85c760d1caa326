import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { statusOpen } from './answer-question.ts'
import type { Addressed } from './orders.ts'

const BACK = 'resume'
/** “Who clears this?” */
const WHO_ACTS =
  /^who (?:has to |must |should |can |will )?(?:owns?|clears?|solves?|fixes|fix|unblocks?|acts?(?: on)?|takes? care of|follows? up(?: on)?)(?: (?:this|that|it|this one|here|now))*$/
const DATE = '(?:an?|the|any|some) (?:(?:target|unblock|due|projected unblock) )?date'
const NEEDS_DATE: readonly RegExp[] = [
  new RegExp(
    `^(?:do|must|should|shall) (?:i|we) (?:really |always |still )?(?:need|have|set|give|enter|fill in|put in|know|add)(?: to (?:set|give|enter|fill in|know|have|add))? ${DATE}(?: here| now| for (?:this|it|that))?$`,
  ),
  new RegExp(`^(?:is|does it need|does this need) ${DATE}(?: (?:needed|required|mandatory|necessary))?(?: here)?$`),
]
const WITHOUT_DATE: readonly RegExp[] = [
  /^(?:can|may|could|should) (?:i|we) (?:just )?(?:leave|keep) (?:the )?(?:(?:target|unblock|due) )?date (?:open|empty|out|blank|unknown|away)$/,
  /^(?:can|may|could) (?:i|we) (?:keep|save) (?:it|this|that) without (?:an? |the )?date$/,
]

/** The answer to what the FM asks of the status that is shown: who has to act, and whether it needs a date. */
export function askedOfOpen(env: DialogEnv, state: ConversationState, message: string): Addressed | undefined {
  const current = currentOf(state)
  const question = current && hasContent(current) ? readOwnQuestion(message) : undefined
  const open = question === undefined ? undefined : statusOpen(env, current)
  if (question === undefined || !open) return undefined
  const asked = question.replace(/[\s.!?]{1,9}$/, '')
  if (WHO_ACTS.test(asked)) return { says: `Who has to act: ${open.engage}`, instead: BACK }
  const isNeeded = NEEDS_DATE.some((pattern) => pattern.test(asked))
  if (!isNeeded && !WITHOUT_DATE.some((pattern) => pattern.test(asked))) return undefined
  const [yes, no] = isNeeded ? ['Yes:', 'No:'] : ['No:', 'Yes:']
  if (open.requires.includes('target-date')) return { says: `${yes} ${open.l1} needs a target date.`, instead: BACK }
  if (open.requires.includes('unblock-date'))
    return { says: 'None has to be made up: tick “Date not known”, or “keep it, date not known”.', instead: BACK }
  return { says: `${no} this status has no date.`, instead: BACK }
}
