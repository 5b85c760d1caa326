import type { Cue } from '../model.ts'
import { each, NO_INTENT } from './evidence-groups.ts'

const FIRM =
  /(?:partners?|integrators?|resellers?|msps?|consultanc(?:y|ies)|consultants|contractors?|system houses?|(?:consulting|implementation) (?:firms?|compan(?:y|ies)))/
    .source
const RIVAL =
  /(?:others?|everyone else|everybody else|rivals?|competitors?|the competition|slack|zoom|google|webex|ringcentral|notion|asana|trello|miro|dropbox|box|the(?:ir)? (?:old|former|previous) (?:tool|system|product|software))/
    .source
const HAS = /(?:has|have|had|shows?|offers?|does|do|did|can|could)/.source
const SERVICE =
  /(?:we|ours|microsoft|teams|planner|exchange(?: online)?|sharepoint(?: online)?|onedrive|outlook|intune|purview|engage|yammer|copilot|visio|forms)/
    .source

/** What stands beside the reason, and is none. */
export const cuesOfAsides: readonly Cue[] = [
  {
    id: 'partner-finished',
    says: 'the partner has done its work',
    evidence: { 'partner-engagement': -4.5 },
    patterns: [
      new RegExp(
        String.raw`(?<!\b(?:no|until|till|when|once|if|before) (?:the |their |its |a )?)\b(?:${FIRM})(?: (?:has|have|had|is|are|was|were|all|now|already))* (?:finished|delivered|completed?|done|(?:did|does|done) (?:its|their|his|a good|the whole) (?:job|work|part))\b(?! (?:nothing|only|half|part|some|too|late|badly|little|with (?:half|part|some)|by (?:half|may)))`,
      ),
      new RegExp(
        String.raw`\b(?:had|used|took|hired) (?:an?|the|some|their) (?:[^ |]+ ){0,2}${FIRM}\b.{0,50}\b(?:(?:is|was|thats|part is) (?:over|done|finished|fine)|no complaints|all (?:fine|good)|went well)\b`,
      ),
    ],
    unless:
      /\b(?:leaves?|refus\w*|quit|rest|nothing|unhappy|only|half|dispute|not (?:paid|answer\w*)|does not answer|doesnt answer|nobody else|no one else|another partner|new partner|scope)\b/,
  },
  {
    id: 'to-be-won-over',
    says: 'those who are to use it have to be won over first',
    evidence: { 'adoption-readiness': 2, ...each(NO_INTENT, -3) },
    patterns: [
      /\b(?:not|arent|isnt|werent|never)(?: (?:yet|fully|at all|really))? (?:convinced|persuaded|won over|sold on it)\b.{0,60}\b(?:until|before|till) (?:they|she|he|that|it)\b/,
    ],
    // Those who decide.
    unless:
      /\b(?:board|ceo|cfo|cio|coo|cto|ciso|cso|management|managers?|directors?|boss|bosses|sponsors?|owners?|council\w*|president|chair\w*|principal|deans?|partners|trustees)\b/,
  },
  {
    id: 'rivals-have-it',
    says: 'a function is missing that others have',
    evidence: { 'product-feature': 4, 'competitive-solution': -3, 'adoption-readiness': -2 },
    patterns: [
      new RegExp(
        String.raw`\b(?:missing|lacking|lacks?|without|absent|they miss)\b.{0,70}\b${RIVAL} ${HAS} (?:it|that|them|this|one|those|such)\b`,
      ),
      new RegExp(
        String.raw`\b${RIVAL} ${HAS}\b.{0,60}[ |]+(?:and |but )?${SERVICE} (?:dont|doesnt|hasnt|havent|do not|does not|has not|have not|cannot|cant|lacks?)\b`,
      ),
    ],
    // They stay where they are.
    unless:
      /\b(?:stay\w*|keep\w*|kept|renewed|happy|satisfied|never|for good|no intent\w*|not interested|no interest|good enough|does the job|do not want|dont want|sponsor|licen[cs]es?)\b/,
  },
  {
    id: 'wanted-all-the-same',
    says: 'they want it all the same',
    evidence: each(NO_INTENT, -3.5),
    patterns: [
      /\b(?:though|although|albeit|but)(?: it is| its| they(?: do)?| she does| he does)?(?: (?:very|much|still|really|clearly|do))* (?:wanted|wants? (?:it|this|that|them|to))(?= *(?:\||$))/,
    ],
    unless: /\b(?:not|never|nobody|no one|no longer|isnt|used to be)( [^ |]+){0,2} wanted\b/,
  },
]
