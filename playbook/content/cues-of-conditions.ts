import type { Cue } from '../model.ts'
import { each, IN_PROGRESS, NO_INTENT } from './evidence-groups.ts'

/** “Would”, “they'd”, “it would've”. */
const WOULD = String.raw`\b(?:would|wouldve|(?:they|he|she|we|it|that|all|everybody|everyone)d)\b`
/** “If”, “if only”. Not “even if”. */
const IF = String.raw`(?<!\b(?:even|as|ask|asks|asked|see|know|knows|only) )\b(?:if|provided|were it that)\b`
/** What a service needs around it. Not the people who run it. */
const TECHNOLOGY = String.raw`\b(?:lines?|landlines?|links?|uplinks?|connections?|connectivity|internet|bandwidth|fib(?:re|er)|networks?|wan|lan|wi-?fi|wlan|broadband|satellites?|vsat|starlink|modems?|dsl|adsl|vdsl|vpn|mpls|4g|5g|lte|laptops?|notebooks?|pcs?|computers?|desktops?|devices?|hardware|machines?|tablets?|routers?|firewalls?|prox(?:y|ies)|switches|cabl(?:es?|ing)|antennas?|forests?|active directory|director(?:y|ies)|browsers?|operating systems?)\b(?! (?:people|team|guys|admins?|engineers?|lead|manager|staff|polic(?:y|ies)|vendor|contract|provider|users|of business))`
const BETTER =
  /(?:better|faster|quicker|stronger|thicker|fatter|wider|bigger|broader|newer|younger|modern|decent|proper|real|good|reasonable|stable|reliable|working|usable|new|more|enough|sufficient|upgraded|any)/
    .source
/** “With a faster line”, “with newer laptops”. */
const WITH_BETTER = String.raw`(?<!\beven )\b(?:with|given)(?: (?:an?|the|some|only))? (?:[^ |]+ ){0,2}${BETTER} (?:[^ |]+ ){0,2}${TECHNOLOGY}`
/** “Without that satellite link”, “if it weren't for the line”. */
const BUT_FOR = String.raw`\b(?:without|but for|(?:if|were) it (?:werent|wasnt|were not|was not|not) for) (?:the|that|this|their|its|those|these|such an?) (?:[^ |]+ ){0,3}${TECHNOLOGY}`
/** They give up what they have. */
const LEAVE =
  /(?:be (?:rid|off|shot|out|free|done)|been (?:rid|off|shot|out)|leave|left|drop|dropped|ditch|ditched|scrap|scrapped|retire|retired|abandon|abandoned|give up|given up|get rid|got rid|got off|get off|switch(?:ed)? off|turn(?:ed)? off|shut (?:down|off)|throw out|thrown out|say goodbye)/
    .source

/** What would be under a condition: they want it, and what the condition names is missing. */
export const cuesOfConditions: readonly Cue[] = [
  {
    id: 'would-with-better-technology',
    says: 'they would use it if the technology around it were better',
    evidence: {
      'it-infrastructure': 5,
      'product-feature': -3,
      'service-reliability': -3,
      'app-compatibility': -1,
      ...each(IN_PROGRESS, -2),
      ...each(NO_INTENT, -3.5),
    },
    patterns: [
      new RegExp(String.raw`${WOULD}[^|]{0,80}[ |]+${IF}[^|]{0,50}${TECHNOLOGY}`),
      new RegExp(String.raw`${IF}[^|]{0,50}${TECHNOLOGY}[^|]{0,40}[ |]+(?:[^ |]+ ){0,4}?${WOULD}`),
      new RegExp(String.raw`(?:${WITH_BETTER}|${BUT_FOR})[^|]{0,40}[ |]+(?:[^ |]+ ){0,4}?${WOULD}`),
      new RegExp(String.raw`${WOULD}[^|]{0,80}[ |]+(?:${WITH_BETTER}|${BUT_FOR})`),
    ],
    // They would not, or they would stay where they are.
    unless:
      /\beven (?:if|with)\b|\b(?:would|wouldnt|(?:they|he|she|we|it)d)(?: (?:still|probably|rather|also))* (?:not|never|stay|remain|keep|prefer)\b|\bwouldnt\b/,
  },
  {
    id: 'would-leave-if',
    says: 'they would give up what they have under a condition',
    evidence: each(NO_INTENT, -3.5),
    patterns: [
      new RegExp(String.raw`${WOULD}(?: [^ |]+){0,3} ${LEAVE}\b.{0,80}${IF}`),
      new RegExp(String.raw`${IF}.{0,80}${WOULD}(?: [^ |]+){0,3} ${LEAVE}\b`),
    ],
    // The condition is one that nobody there will meet.
    unless:
      /\beven if\b|\b(?:wouldnt|would not|would never|not want|does not want|dont want|no interest|not interested|for good|for ever|forever|happy|satisfied)\b|\bif (?:it|they|the (?:board|boss|ceo|cfo|cio|owners?|management)) (?:saw|believed|had to|were forced|cared|wanted)\b/,
  },
]
