import type { Cue } from '../model.ts'
import { BLOCKED, each, IN_PROGRESS, NO_INTENT } from './evidence-groups.ts'

const PARTNER =
  '(?:(?:deployment|adoption|acm|migration|training|fasttrack|external|outside|local|new|other|second) )?partner'
const NEEDED = '(?:needed|required|necessary|called for)'
const AFTER_ALL = '(?: (?:any ?more|any longer|after all|now|at all))'

/**
 * Words that say that no partner is needed, whatever was said before: “contoso doesn't need a partner any more”, “no
 * partner needed after all”.
 */
const PARTNER_SPARED = new RegExp(
  String.raw`\b(?:(?:no longer|(?:do|does|did|will|wo)(?:nt| not)) (?:need|require|look for|want)s? (?:an?|any|the|that|their|another) ${PARTNER}${AFTER_ALL}|no longer (?:needs?|requires?|wants?|looks? for|looking for) (?:an?|any|the|that|their|another) ${PARTNER}|(?:do|does|did)(?:nt| not) need (?:an?|any) ${PARTNER}(?=\s*(?:[|.;,!?\n]|$))|(?:no|without an?y?) ${PARTNER} (?:is |was )?${NEEDED}${AFTER_ALL}?|${PARTNER} (?:is |was )?(?:no longer|not) ${NEEDED}${AFTER_ALL}?|(?:need|needs|needed) no ${PARTNER}(?:${AFTER_ALL}|(?=\s*(?:[|.;,!?\n]|$)))|(?:can|will|could) do (?:it|this|that|everything) without (?:an?y? |the )?${PARTNER})`,
  'i',
)

const SKILLS = '(?:skills?|people|resources|expertise|know-?how|staff|capacity|bandwidth)'
/** Words that say that what a partner was to do is done by the customer's own people: “they found the skills in house”. */
const DONE_IN_HOUSE = new RegExp(
  String.raw`\b(?:found|find|got|have|has|hired|built|trained|brought|bring) (?:(?:all|now|the|enough|own|these|those|that|some|necessary|needed|required|right|it) ){0,3}(?:${SKILLS} )?(?:in-?house|in house|internally|inside the company|within the company)\b|\b(?:do|does|doing|will do|can do|handle|handles|cover|covers) (?:it|this|that|everything|the (?:whole thing|training|adoption|rollout|deployment|migration)) (?:now )?(?:in-?house|in house|internally|(?:by )?themselves|with their own people)(?: now| instead| after all)`,
  'i',
)

/** Where no partner is needed, none is missing: what is asked is how far the work is, as with any obstacle that is gone. */
export const cuesOfSparedPartner: readonly Cue[] = [
  {
    id: 'partner-spared',
    says: 'no partner is needed any more',
    evidence: { ...each(IN_PROGRESS, 2), ...each(BLOCKED, -1.5), ...each(NO_INTENT, -2), 'partner-engagement': -6 },
    patterns: [PARTNER_SPARED],
    // Another obstacle, or not so yet.
    unless: /\b(if|once|until|unless|whether|blocked|stuck|stopped)\b/,
    asks: 'phase',
  },
  {
    id: 'done-in-house',
    says: 'their own people can do it by now',
    evidence: { ...each(IN_PROGRESS, 2), ...each(BLOCKED, -1.5), 'partner-engagement': -5, 'it-change-management': -4 },
    patterns: [DONE_IN_HOUSE],
    unless:
      /\b(if|once|until|unless|whether|blocked|stuck|stopped|(cant|cannot|couldnt|havent|hasnt|hadnt|dont|doesnt|didnt|wont|not|never|nobody|none|no one|want|wants|try|tries|trying|hope|hopes)( (to|yet|really|even))* (find|found|got|get|have|has|hired|build|built|trained|bring|brought|do|does|handle|cover))\b/,
    asks: 'phase',
  },
]
