import type { RouteFacts } from '../../playbook/referral/model.ts'

/** Facts in a message that decide the way to a partner. */
export type ToldFacts = Pick<RouteFacts, 'partner' | 'accountTeam'>

const NONE =
  "(?:no|without(?: an?| any)?|(?:does not|do not|don['’]?t|doesn['’]?t) (?:have|work with)(?: an?| any)?|lacks? an?)"
const SOME = '(?:(?:has|have|works? with|there is|with|their|got)(?: an?| their)?|an?)'
const KIND = '(?: (?:microsoft|ms|acm|adoption|own|current|existing|good))*'

const FACTS: readonly (readonly [RegExp, ToldFacts])[] = [
  [new RegExp(`\\b${NONE}${KIND} (?:account team|atu)(?: yet| there)?$`, 'i'), { accountTeam: 'no' }],
  [new RegExp(`(?:\\b${SOME}|^)${KIND} ?(?:account team|atu)(?: exists| is there)?$`, 'i'), { accountTeam: 'yes' }],
  [new RegExp(`\\b${NONE}${KIND} partner(?: yet| now| there)?$`, 'i'), { partner: 'no' }],
  [new RegExp(`\\b${SOME}${KIND} partner$`, 'i'), { partner: 'yes' }],
]
/** "No partner and account team" denies both. */
const NEITHER =
  /\b(?:no|neither|without) (?:an? )?(partner|account team|atu) (?:or|nor|and) (?:an? )?(partner|account team|atu)\b/i

/**
 * Reads the text behind "referral Contoso:", such as "no account team, no partner".
 * @returns undefined if it says anything else: it is then news of the customer
 */
export function readToldFacts(text: string): ToldFacts | undefined {
  const parts = text
    .replace(NEITHER, 'no $1, no $2')
    .split(/[,;.&]+|\band\b|\bbut\b/i)
    .map((part) => part.trim())
    .filter(Boolean)
  const facts = parts.map((part) => FACTS.find(([pattern]) => pattern.test(part))?.[1])
  if (facts.length === 0 || !facts.every((fact) => fact !== undefined)) return undefined
  return Object.assign({}, ...facts) as ToldFacts
}

/** The facts of a request that is not begun; its cards carry them. */
export function toldIn({ partner, accountTeam }: RouteFacts): ToldFacts {
  return { ...(partner ? { partner } : {}), ...(accountTeam ? { accountTeam } : {}) }
}
