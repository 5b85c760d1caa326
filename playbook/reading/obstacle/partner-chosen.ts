import { blanked } from '../text/spans.ts'

const PARTNER = '(?:(?:the|their|its|an?|new|other|another|adoption|acm|deployment|migration) ){0,3}partner'
const CHOOSES =
  "(?:wants?|wanted|would like|'d like|prefers?|chose|chosen|picked|selected|settled on|decided (?:on|for)|goes|go|going|went|will use|will take|uses?|takes?|took|works?|working)"
/** A name has at most so many words, with what stands before it. */
const NAME = "(?:[\\p{L}\\p{N}&.’'+-]{1,30} ){1,7}?"
/** “They want to go with Fabrikam Consulting as the partner”, “picked a partner”, “Fabrikam will be the partner”. */
const CHOSEN = new RegExp(
  `\\b(?:${CHOOSES} ${NAME}(?:as|for|to be) ${PARTNER}|(?:chose|chosen|picked|selected|found|appointed|hired|settled on|decided (?:on|for)) ${PARTNER}|(?:will|shall|is going to) be (?:the|their|its) (?:(?:new|adoption|acm) )?partner)\\b(?: instead| now| then)?`,
  'iu',
)
/** Not, or not yet. */
const DENIED =
  /(?:\b(?:not|never|nobody|cannot|cant|until|till|if|once|when|unless|whether|before|after|which|should|could|might|maybe|nor|without|still|yet|(?:do|does|did|has|have|is|wo|ca|could|would)nt)\b|n['’]t\b)/i
const CLAUSE_END = /[.,;:!?\n]/

/**
 * The text without its first clause in which the customer chooses a partner; undefined where there is none. Who deploys
 * with a partner goes on (playbook, Technical Onboarding and Deployment): choosing one is no Partner Engagement by itself.
 */
export function besidesChosenPartner(text: string): string | undefined {
  const found = CHOSEN.exec(text)
  if (!found) return undefined
  const from = clauseStart(text, found.index)
  const to = found.index + found[0].length
  return DENIED.test(text.slice(from, to)) ? undefined : blanked(text, [[from, to]])
}

function clauseStart(text: string, at: number): number {
  for (let i = at; i > 0; i--) if (CLAUSE_END.test(text.charAt(i - 1))) return i
  return 0
}
