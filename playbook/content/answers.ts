import { acmContent } from './acm.ts'
import { readinessContent } from './readiness.ts'
import { acmPartnerServices } from './referral.ts'
import { topics } from './topics.ts'

/** A question of FMs about their work or this product, and the answer of the playbook or our own promise. */
export interface Answer {
  /** Matches a question in lower case, in linear time. */
  readonly asks: RegExp
  readonly says: string
  /** A typed command that shows more. */
  readonly instead: string
}

const CALLS =
  'The playbook says: the best matched partners call the customer within three business days. Each request counts them, and reminds you.'
const FEE =
  'Partners’ services are for a fee. The customer is told so before the request is sent; the request has a tick for it.'
const SEES =
  'Whoever was let into the customer: who kept its first status, whom a list names as owner, whom a colleague let in. In a channel, what you post there. What you only type to me nobody else is shown.'

/** Questions to the bot, with or without a question mark. The first that matches gives the answer. */
export const answers: readonly Answer[] = [
  {
    asks: /\b(?:cost|costs|costing|charges?|charging|fees?|free|expensive|price|prices|money|paid|pays?)\b.{0,60}\bpartners?\b|\bpartners?\b.{0,60}\b(?:cost|costs|charges?|charging|fees?|free|expensive|price|prices|money|paid|pays?)\b/,
    says: FEE,
    instead: 'what is acm partner',
  },
  {
    asks: /^(?:how (?:fast|soon|quick(?:ly)?|long)|when|by when|what (?:day|date))\b.{0,40}\bpartners?\b.{0,20}\b(?:calls?|calling|called|answers?|contacts?|react|reacts|respond|responds|reach|reaches|get|gets|come|comes)\b|^how many (?:business |working )?days\b.{0,40}\bpartners?\b/,
    says: CALLS,
    instead: 'referral status',
  },
  {
    asks: /^what (?:do|does|can|will|would) (?:an? |the |such an? )?(?:acm |adoption )?partners? (?:do|offer|provide|deliver|help with)\b|^(?:what|which) services (?:do|does|can) (?:an? |the )?(?:acm |adoption )?partners?\b/,
    says: `What partners for adoption combine, for a fee: ${acmPartnerServices.join('; ')}.`,
    instead: 'what is acm partner',
  },
  {
    asks: /\b(?:refer|referral|partner|share)\b.{0,40}\bconsent\b|\bconsent\b.{0,40}\b(?:refer|referral|partner|share)\b/,
    says: 'No: contact data goes to nobody before the customer has agreed. The request asks for it, and notes who agreed to which words.',
    instead: 'referral status',
  },
  {
    asks: /^what (?:should|must|may|do|does|can|shall|not|is|has)\b.{0,40}\b(?:not|never|n['’]t|out of|forbidden|no place|avoid)\b.{0,30}\bnotes?\b|^(?:what|which words?) (?:should|must|do|to|can) (?:i )?(?:never|avoid|leave out)\b.{0,30}\bnotes?\b/,
    says: said('intent-note', 1),
    instead: 'what is entitlement note',
  },
  {
    asks: /^(?:can|may|should|could|must) i (?:write|say|use|put|mention)\b.{0,60}\bnotes?\b|^(?:is|are) .{1,40} (?:ok|okay|fine|allowed|good|right) in (?:a|the|my) notes?\b|^(?:what|which) (?:are )?(?:good|bad|better|right) words\b.{0,20}\bnotes?\b/,
    says: 'Say the intent or its lack, and why. “Currently”, “for now” and “yet” hide the intent; the card marks what hides it while you edit.',
    instead: 'what is entitlement note',
  },
  {
    asks: /^(?:what|which) dates?\b.{0,40}\b(?:when|if)\b.{0,30}\b(?:no(?:t|body| date)?|n['’]?t|dont|doesnt|unknown|unsure|without|open)\b/,
    says: 'None has to be made up: Blocked takes “not known” for its unblock date. In Progress needs a target date.',
    instead: 'what is unblock date',
  },
  {
    asks: /^(?:which|what) (?:ones?|customers|entitlements|of (?:them|these|those|my customers))\b.{0,20}\b(?:(?:have|has|got) no|lacks?|miss(?:es)?|(?:is|are) missing|(?:is|are) without|without)\b.{0,20}\bdates?\b/,
    says: 'The list shows each status with its date; I do not search it for those without one.',
    instead: 'status',
  },
  {
    asks: /^(?:which|what) (?:ones?|status(?:es)?|l[12]s?|of them)\b.{0,10}\b(?:needs?|requires?|takes?|wants?|must have|has to have|have to have|has|have|got|gets?)\b.{0,20}\b(?:dates?|deadlines?)\b/,
    says: 'In Progress needs a target date, and Blocked a projected unblock date or “not known”. No other status has a date.',
    instead: 'what is unblock date',
  },
  {
    asks: /^(?:can|may|could|should|must|do|does|is|are|what if|what when)\b.{0,40}\b(?:two|2|three|3|several|more than one|multiple|both)\b.{0,12}\b(?:l[12]s?|status(?:es)?)\b/,
    says: 'One status for each workload: the L1 › L2 that holds it up most. What else there is stands in the note, and another workload of the customer may have another status.',
    instead: 'what is l2',
  },
  {
    asks: /\bacm (?:conversation )?(?:checklist|list|conversation)\b/,
    says: `The checklist of the ACM conversation has five parts: ${acmContent.parts.map(({ name }) => name).join(', ')}. “acm” and the customer’s name opens it.`,
    instead: 'acm',
  },
  {
    asks: /^who (?:else )?(?:(?:can|may|could|will|all|has) ){0,2}(?:sees?|reads?|opens?|access to|looks? at|get to see)\b.{0,10}\b(?:my|our|the|these|this|it|what i)\b|^(?:can|may|could|do|does|will) (?:my |a |the |other |any )*(?:colleagues?|others?|manager|boss|team|fms?|anybody|anyone|somebody|someone)(?: else)? (?:see|read|open|look)\b/,
    says: SEES,
    instead: 'my data',
  },
  {
    asks: /^(?:can|do|could|are|will|did|may) you (?:(?:also|really|even|always) )?(?:see|read|reading|scan|scanning|open|look (?:at|into)|looking (?:at|into)|monitor|monitoring|listen (?:to|in on)|listening (?:to|in on)|watch|watching|check|checking|(?:have |get )?access(?: to)?)\b.{0,12}\b(?:my|our)\b.{0,20}\b(?:(?:e-?)?mails?|mailbox|inbox|outlook|calendar|chats?|messages|screen|calls?|meetings?|onedrive|documents)\b/,
    says: 'No. I read what you type or paste to me and the lists that you drop here; in a channel or group chat, what mentions me. Your mails, calendar, calls and other chats I cannot open.',
    instead: 'my data',
  },
  {
    asks: /^(?:do|does|are|is|will|can|did) (?:you|this bot|the bot)(?: (?:also|really|ever))? learn(?:s|ing)?\b|^(?:do|does|are|is|will) (?:you|this bot|the bot|it|(?:my|our) (?:data|words|notes?|texts?|messages|input)|what (?:i|we) (?:type|write|say))\b.{0,30}\btrain(?:s|ed|ing)?\b.{0,20}\b(?:my|our|it|this|that|ai|models?|yourself|what)\b|^(?:is|are|do|does) (?:this|you|it|the bot|this bot)\b.{0,20}\b(?:chat ?gpt|gpt|openai|llm|language model)\b/,
    says: 'No. What I know is fixed with each release: what you type trains no model and changes no recommendation. No outside AI service is asked.',
    instead: 'my data',
  },
  {
    asks: /^where (?:is|are|do you (?:keep|store|save))\b.{0,20}\b(?:data|notes?|all of (?:it|this)|everything)\b.{0,20}$/,
    says: 'In the database of your organisation, which runs me. No outside AI service is asked, and logs hold no names and no text of people.',
    instead: 'my data',
  },
  {
    asks: /^what (?:kills|ruins|would kill|can kill|endangers)(?: the)? adoption\b|^(?:what|which) (?:are )?(?:the )?(?:three )?(?:adoption )?killers\b/,
    says: 'The wrong stakeholders, resistors whom nobody identified, and no activation plan. The map of stakeholders warns of each.',
    instead: 'stakeholders',
  },
  {
    asks: /\bbuilding blocks?\b|\b(?:five )?blocks of (?:change )?readiness\b/,
    says: `Change readiness has five: ${readinessContent.blocks.map(({ title }) => title).join(' · ')}.`,
    instead: 'readiness',
  },
  {
    asks: /^how (?:do|can|could|to)\b.{0,12}\bundo\b/,
    says: '“undo” takes back what was said, answered, changed or kept last.',
    instead: 'help',
  },
  {
    asks: /^how (?:do|can|could|to)\b.{0,12}\b(?:change|correct|fix|set|rename)\b.{0,10}\b(?:workload|customer|name)\b/,
    says: 'Say it: “workload is Intune”, “customer is Tailwind”. It changes what is open, or what was kept last.',
    instead: 'help',
  },
  {
    asks: /\b(?:ftop|internal portal)\b/,
    says: 'I have no connection to FTOP. Copy the note from the card of the status, and paste it there.',
    instead: 'what is ftop',
  },
  {
    asks: /^(?:can|do|does|could|are) (?:you|this|the bot|i)\b.{0,30}\b(?:german|french|spanish|italian|dutch|polish|portuguese|(?:other|another|my|which) languages?)\b|^(?:what|which) languages?\b/,
    says: 'I read English only. The questions work in any language, because you choose the answers.',
    instead: 'assess',
  },
]

function said(topic: string, line: number): string {
  return topics.find(({ id }) => id === topic)!.says[line]!
}
