import { QUICKLEADS_TASK } from '../../playbook/content/referral.ts'

const KIND = '(?:(?:acm|adoption|training|change(?: management)?) ){0,2}'
const SOME = '(?:(?:an?|the|another|some|new) ){0,2}'
const REQUEST = `${KIND}(?:partner )?(?:referral|(?<=partner )request|request for an? ${KIND}partner|partner request)s?`
const BEGIN =
  '(?:set up|setup|arrange|organi[sz]e|start|open|begin|create|make|find|get|request|look for|search(?: for)?)'
/** What the partner is wanted for: the request asks it anyway. */
const FOR =
  '(?: (?:for|with|to do|to help with) (?:(?:the|their|its|our|user|users|end-user) ){0,2}(?:trainings?|adoption|change management|acm|enablement|rollout|onboarding|workshops?)(?: and (?:trainings?|adoption|change management|enablement))?)?'

/** “Litware wants a partner” may be told as well. */
const MAY_BE_TOLD =
  /^(?:need|want|would like) | (?:needs?|wants?|(?:is|are) looking for|looks? for|asks? for|asked for|would like) (?:an?|another) /iu

/** “Task 983”, “start a quick lead”: for whom is asked. */
const ALONE = new RegExp(
  `^(?:(?:${BEGIN}|do|run) )?${SOME}(?:task ${QUICKLEADS_TASK}|quick ?leads?(?: request| referral)?|${KIND}(?:partner )?referral)(?: now)?$`,
  'iu',
)

/** True for an order for a request that names nobody. @param text on one line, without a mark at its end */
export function ordersForSomebody(text: string): boolean {
  return ALONE.test(text)
}

/** An order for a request, or somebody who wants a partner, and nothing else. The group is the customer. */
const ASKS: readonly RegExp[] = [
  new RegExp(`^${BEGIN} ${SOME}${KIND}partner (?:for|with|at) (?<name>.{2,60}?)${FOR}$`, 'iu'),
  new RegExp(`^(?:(?:i|we) )?(?:need|want|would like) ${SOME}${KIND}partner for (?<name>.{2,60}?)${FOR}$`, 'iu'),
  /^(?<name>.{2,60}?) (?:partner )?referral$/iu,
  new RegExp(`^task ${QUICKLEADS_TASK} (?:for )?(?<name>.{2,60})$`, 'iu'),
  new RegExp(`^(?:find|get) (?<name>.{2,60}?) (?:an?|another) ${KIND}partner${FOR}$`, 'iu'),
  new RegExp(`^(?:${BEGIN} )?${SOME}${REQUEST} (?:for |of |to )?(?<name>.{2,60})$`, 'iu'),
  new RegExp(`^(?:${BEGIN} )?${SOME}quick ?leads?(?: request| referral)? (?:for )?(?<name>.{2,60})$`, 'iu'),
  new RegExp(
    `^(?<name>.{2,60}?) (?:needs?|wants?|(?:is|are) looking for|looks? for|asks? for|asked for|would like) (?:an?|another) ${KIND}partner${FOR}$`,
    'iu',
  ),
]
/** Words of a sentence, and people who want a partner of another kind. */
const NO_NAME =
  /(?<![\p{L}])(?:no|not|never|longer|(?:do|does|did)n['’]?t|they|she|he|we|i|it|you|who|if|still|also|really|only|because|should|would|could|users?|teams? members?|staff|employees|nobody|everybody|customers?)(?![\p{L}])/iu
const PURPOSE = / (?:trainings?|adoption|enablement|change management)$/i

/**
 * The customer for whom a request is asked for in other words than “referral Contoso”: “set up a partner for Contoso”,
 * “Contoso needs a partner for training”. Only where such a customer is kept, unless it is an order, because it may be news.
 * @param text on one line, without a mark at its end
 */
export function customerWanting(text: string): { readonly name: string; readonly isOrder: boolean } | undefined {
  for (const pattern of ASKS) {
    const name = pattern.exec(text)?.groups?.['name']
    if (name !== undefined && !NO_NAME.test(name))
      return { name: name.replace(PURPOSE, ''), isOrder: /^(?:i|we) /i.test(text) || !MAY_BE_TOLD.test(text) }
  }
  return undefined
}
