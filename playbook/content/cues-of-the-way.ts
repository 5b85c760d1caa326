import type { Cue, StatusId } from '../model.ts'

const BESIDE = '(?: (?:is|are|was|s|still|also|too|now|again|just|really|always|clearly))*'
/** What is said of anything that stands in the way. */
const IN_THE_WAY =
  '(?:in (?:the|their|our) way|(?:an? |the |another |a second |one more )?(?:big |real |main |other |second )?(?:problem|blocker|obstacle|showstopper|hurdle)|(?:blocking|stopping|holding up|against) (?:it|this|us|them)|holding (?:it|this|us|them) (?:up|back)|(?:blocks|stops|hinders) (?:it|this|us|them))'

/** What may stand in the way, with the L2 for which it speaks by its name alone. */
const THINGS: readonly (readonly [id: string, says: string, status: StatusId, thing: string])[] = [
  ['legal', 'their lawyers stand in the way', 'legal-regulatory', 'legal(?: (?:team|department|dept|people))?|lawyers'],
  [
    'law',
    'a law or a regulator stands in the way',
    'legal-regulatory',
    'the law|laws?|regulators?|regulations?|hipaa|gdpr',
  ],
  [
    'security',
    'their security people stand in the way',
    'security-privacy',
    'security(?: (?:team|department|people))?|infosec|the ciso|ciso|privacy',
  ],
  [
    'network',
    'technology stands in the way',
    'it-infrastructure',
    'networks?|proxy|firewall|vpn|bandwidth|wan|hardware|old (?:clients|servers|pcs|laptops)|active directory',
  ],
  [
    'it',
    'their IT people or processes stand in the way',
    'it-change-management',
    'cab|change freeze|change board|it (?:staff|capacity|budget|skills|resources)|helpdesk|service desk',
  ],
  [
    'users',
    'users or managers stand in the way',
    'adoption-readiness',
    'user resistance|users|resistance|culture|training|lack of training',
  ],
  [
    'licences',
    'licences or the agreement stand in the way',
    'billing-licensing',
    'licen[cs]es|licen[cs]ing|seats|the agreement|billing',
  ],
  ['partner', 'the partner stands in the way', 'partner-engagement', 'partner|reseller|integrator'],
  [
    'application',
    'an application stands in the way',
    'app-compatibility',
    'add-?ins?|macros?|plug-?ins?|(?:an? |the |their )?(?:erp|crm)',
  ],
  ['outages', 'they lack confidence in the service', 'service-reliability', 'outages|downtime|latency'],
]

/** “Legal is in the way as well”: all that is said is what stands in the way. */
export const cuesOfTheWay: readonly Cue[] = THINGS.map(([id, says, status, thing]): Cue => ({
  id: `${id}-in-the-way`,
  says,
  // Lawyers are heard of in both; the question tells which.
  evidence: id === 'legal' ? { [status]: 5, 'security-privacy': -3 } : { [status]: 4.5 },
  patterns: [
    new RegExp(
      `(?<=^|\\| |\\b(?:the|their|and|also|but|plus|as|that|now|still|too) )(?:${thing})${BESIDE} ${IN_THE_WAY}\\b`,
    ),
  ],
  // It is denied, or only may be.
  unless:
    /\b(?:not|no|isnt|arent|wasnt|no longer|never|nothing|neither|nor|without|if|unless|until|once|whether|maybe|might|may|could|would)\b[^|]{0,30}\b(?:way|problem|blocker|obstacle|showstopper|hurdle|blocking|stopping|holding|against|blocks|stops|hinders)\b/,
}))
