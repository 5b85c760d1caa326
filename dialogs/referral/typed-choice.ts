import { withAnswer } from '../../playbook/referral/route.ts'
import type { RouteFacts, RouteQuestionId } from '../../playbook/referral/model.ts'
import type { ServiceId } from '../../playbook/content/referral.ts'
import type { ToldFacts } from './told-facts.ts'

const YES =
  /^(?:yes|yep|yeah|y|yup|sure)(?:,? (?:please|they (?:do|have(?: one)?|work with (?:one|a partner))|there is(?: one)?|it does))?[.!]?$/i
const NO =
  /^(?:no|nope|nah|n)(?:,? (?:they (?:do not|don['’]?t|have not|haven['’]?t)(?: have one)?|there is(?: no|n['’]?t| not)(?: one)?|none|not yet|it does(?: not|n['’]?t)))?[.!]?$/i
const SUPPLEMENT =
  /^(?:(?:please )?(?:find|get|look for) )?(?:another|a second|an? other|a new)(?: one| partner)?(?: (?:beside|besides|next to|in addition)(?: them| it)?)?[.!]?$/i
const KEEP =
  /^(?:(?:they |please )?(?:want to )?(?:stay|keep|remain|go on|continue)s? ?(?:with )?)(?:this|that|their|the|them|it)?(?: (?:one|partner))?(?: alone)?[.!]?$/i

/** The choice of a question about partners that the text is; without a question, of any. */
export function choiceTyped(text: string, question?: RouteQuestionId): string | undefined {
  if (question === undefined) return choiceTyped(text, 'partner') ?? choiceTyped(text, 'existing')
  if (question === 'existing') return SUPPLEMENT.test(text) ? 'supplement' : KEEP.test(text) ? 'keep' : undefined
  return YES.test(text) ? 'yes' : NO.test(text) ? 'no' : undefined
}

/** The facts with what was told of partners; what does not answer the question now is kept for the one that it does. */
export function factsTold(facts: RouteFacts, { partner, accountTeam }: ToldFacts): RouteFacts {
  const withPartner = partner === undefined ? facts : (withAnswer(facts, 'partner', partner) ?? facts)
  return accountTeam === undefined ? withPartner : { ...withPartner, accountTeam }
}

const ADVISORY = 'advisory|advice|planning|strategy|consulting'
const TRAINING = 'trainings?|enablement|workshops?'
const AND = '(?: ?(?:and|&|,|\\+|plus) ?)'
const ASKED = "(?:(?:they |it is |its |it[’']s |just |only |the |service:? ?|need |needs |want |wants |for )){0,4}"
const BOTH = new RegExp(
  `^${ASKED}(?:both|(?:${ADVISORY})(?:${AND}planning)?${AND}(?:${TRAINING})(?:${AND}enablement)?|(?:${TRAINING})(?:${AND}enablement)?${AND}(?:${ADVISORY})(?:${AND}planning)?)(?: of (?:it|them))?[.!]?$`,
  'i',
)
const ONE = (words: string, second: string) => new RegExp(`^${ASKED}(?:${words})(?:${AND}${second})?[.!]?$`, 'i')
const SERVICES: readonly (readonly [ServiceId, RegExp])[] = [
  ['advisory', ONE(ADVISORY, 'planning')],
  ['training', ONE(TRAINING, 'enablement')],
  ['both', BOTH],
]

/** The service that the text names, and nothing else. */
export function serviceTyped(text: string): ServiceId | undefined {
  return SERVICES.find(([, pattern]) => pattern.test(text))?.[0]
}

const REFUSES =
  /^(?!.*\bpartner)(?:no|nope|nah|(?:no,? )?(?:she|he|they|the customer|[\p{L}.'’-]{2,30}(?: [\p{L}.'’-]{2,30})?) (?:(?:has|have|had) )?(?:(?:did|do|does)(?: not|n['’]?t) (?:agree|consent|want (?:that|it|this))(?: to (?:it|that|this|any(?:thing| of it)|shar(?:e|ing)(?: (?:it|anything|any of it))?))?|(?:has|have)(?: not|n['’]?t) (?:agreed|consented)|said no|refuse[sd]|declined|disagree[sd]))[.!]?$/iu

/** True for a plain “no” to the question for consent. */
export function refuses(text: string): boolean {
  return REFUSES.test(text)
}
