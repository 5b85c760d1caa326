import type { Answer } from './answers.ts'
import { valueTasks } from './value-add.ts'

/** An answer from a page of the playbook. Several wordings may ask for it. */
export interface WorkAnswer extends Omit<Answer, 'asks'> {
  readonly asks: readonly RegExp[]
  /** The page that says so. */
  readonly page: string
  /** It is about the status that is shown, if one is: “who clears this?” */
  readonly ofShown?: RegExp
}

const ACM_PAGE = 'Conduct Adoption & Change Management Conversation'
const STATUS_PAGE = 'L1, L2, L3'

const PARTNERS = String.raw`(?:(?:acm|adoption|fasttrack|ready|good|new) ){0,3}partners?`
const REFERRAL = String.raw`(?:refer(?:ring)?\b.{0,40}\bpartners?|referrals?|partner requests?|quick ?leads?|(?:request|ask for|get|order)(?:ing)? (?:an? |the )?${PARTNERS})\b`
const DISCUSSION = String.raw`(?:value(?:[ -]?add(?:ed)?)? (?:discussions?|tasks?|workshops?)|business value (?:discussions?|decks?|workshops?)|bvds?|(?:acm|adoption) conversations?|pitch(?:es)?(?: decks?)?)`
const DATE = '(?:(?:an?|the|any|some|my) )?(?:(?:target|unblock|due|projected) ){0,2}dates?'
const OPEN = '(?:open|empty|out|blank|unknown|away|off)'

const NAMED = valueTasks
  .map(({ id, services, mandatory }) => `${id} (${services.join(', ')}${mandatory ? '' : '; optional'})`)
  .join(', ')

/**
 * What FMs ask about their work, each with what its page says; asked in lower case, without marks at the end. The first
 * that matches gives the answer.
 */
export const workAnswers: readonly WorkAnswer[] = [
  {
    // How soon the partner calls.
    asks: [
      /^(?!how long (?:has|have) (?!.{0,60} to )|when (?:did|has|have)\b)(?:(?:within|in|after) )?(?:how (?:long|fast|soon|quick(?:ly)?|much time|many (?:business |working )?days)|when|by when)\b(?=.{0,80}\bpartners?\b)(?=.{0,120}\b(?:calls?|called|calling|contact(?:s|ed|ing)?|reach(?:es|ed)?|gets? (?:in touch|back)|responds?|reacts?)\b)/,
    ],
    says: 'The best matched partners contact the customer directly within three business days. Each request counts them, and reminds you.',
    page: ACM_PAGE,
    instead: 'referral status',
  },
  {
    // What a referral needs.
    asks: [
      new RegExp(
        String.raw`^(?=(?:what|what['’]s|which|how (?:do|should|can|must) (?:i|we)|prerequisites?|requirements?)\b)(?!.{0,160}\b(?:they|their|them)\b)(?=.{0,160}\b(?:needs?|needed|must|required?|requirements?|prerequisites?|prepare|ready|necessary)\b)(?=.{0,160}\b${REFERRAL})`,
      ),
    ],
    says: 'The kind of service (Advisory & Planning, Training & Enablement, or both), their verbal approval to share contact data, and a match by location and specialty. Tell them of the fee, and that partners contact them within three business days.',
    page: ACM_PAGE,
    instead: 'referral',
  },
  {
    // When a partner is offered.
    asks: [
      /^(?:when|at (?:what|which) (?:point|time)|in (?:which|what) cases?) (?:do|does|should|can|may|must|would|is|are)\b(?=.{0,80}\b(?:refer|referrals?|offer|suggest|propose|introduce|needs?|request|bring in)\b)(?=.{0,120}\b(?:partners?|referrals?)\b)(?!.{0,120}\b(?:they|call)\b)/,
    ],
    says: 'When the customer says that skills or bandwidth lack to drive adoption with their own teams. A partner that they have stays, if it does adoption and change management.',
    page: ACM_PAGE,
    instead: 'referral',
  },
  {
    // Who finds the partner.
    asks: [
      /^who (?:(?:has to|must|should|will|can) )?(?:finds?|chooses?|picks?|selects?|match(?:es)?|looks? for|sends?|makes?|offers?|search(?:es)?(?: for)?) (?:out )?(?:(?:the|an?|our|their|right|best|acm|adoption) ){0,3}(?:partners?|referrals?|partner requests?)(?: (?:for|to|with) .{1,40})?$/,
      /^what (?:happens )?(?:if|when) (?:there is|there['’]s|they have|the customer has|we have) no account team\b(?=.{0,60}\b(?:partners?|referrals?)\b)/,
    ],
    says: 'A partner that they have stays, if it does adoption. Else the account team offers several near the customer. Where they are without an account team, you send the request: QuickLeads, task 983.',
    page: ACM_PAGE,
    instead: 'referral',
  },
  {
    // Who clears what is in the way.
    asks: [
      /^who (?:(?:has to|must|should|can|will) )?(?:unblocks?|clears?|solves?|resolves?|handles?|removes?|follows? up(?: on| with)?|takes? care of|is responsible for|deals? with|acts? on) (?:(?:an?|the|this|that|it|these|my|all) ?){0,2}(?:(?:blocked|no intent|blockers?|obstacles?|blocks?) ?){0,2}(?:(?:entitlements?|workloads?|status(?:es)?|ones?|customers?|here|now) ?){0,2}$/,
    ],
    ofShown: /\b(?:this|it|that)\b/,
    says: 'The account team owns the follow-up of Blocked and No Intent. Who has to act with them, each L2 names: ask “who clears” and its name.',
    page: STATUS_PAGE,
    instead: 'what is blocked',
  },
  {
    // Which SME helps.
    asks: [
      /^(?:which|whom?|what(?= smes?\b| subject)|(?:do you know|can you tell me|any idea) (?:which|who)|how (?:do|can|could|should) (?:i|we)|where (?:do|can|could|should) (?:i|we))\b(?!.{0,20}\b(?:an?|does an?) (?:smes?|subject matter experts?) (?:is|do|mean)\b).{0,60}\b(?:smes?|subject[- ]matter experts?)\b/,
    ],
    says: 'The playbook names none by workload. “Request SME”, an internal page, asks for the one who helps to deliver a value-add discussion.',
    page: ACM_PAGE,
    instead: 'resources request sme',
  },
  {
    // Who holds the discussions.
    asks: [
      new RegExp(
        String.raw`^who (?:(?:has to|must|should|can|will) )?(?:delivers?|holds?|does|do|leads?|gives?|runs?|conducts?|presents?) (?:(?:the|an?|each|all) )?${DISCUSSION}(?: (?:for|of|with|on|about) .{1,40})?$`,
      ),
    ],
    says: 'You do, the FastTrack Manager. Only the discussion for Exchange Online (task 3991, optional) is the FastTrack Engineer’s. An SME may be requested to help.',
    page: ACM_PAGE,
    instead: 'value',
  },
  {
    // Which value-add tasks there are.
    asks: [
      /^(?:what|whats|which|how many|list|show(?: me)?|give me)(?! is an?\b)(?: are| is| of)?(?: (?:the|all|of|tasks|belong|to|for)){0,5} value[ -]?add(?:ed)? (?:discussions?|tasks?)(?: (?:are|exist|there|do|we|i|have)){0,4}$/,
    ],
    says: `${String(valueTasks.length)} in the portal: ${NAMED}.`,
    page: ACM_PAGE,
    instead: 'value',
  },
  {
    // Which words a note has.
    asks: [
      /^(?:what|which|are there|is there)\b.{0,20}\b(?:words?|phrases?|wording|expressions?)\b(?!.{0,80}\b(?:they|their)\b).{0,60}\bnotes?$/,
    ],
    says: '“Currently”, “for now” and “yet” hide the intent. Good words: unable, blocked, does not intend, lacks. Say the intent or its lack, and why.',
    page: 'Entitlement notes',
    instead: 'what is entitlement note',
  },
  {
    // Whether a date may stay open.
    asks: [
      new RegExp(
        `^(?:can|may|could|should|shall) (?:i|we) (?:just )?(?:leave|keep)(?: out| away| off)? ${DATE}(?: ${OPEN})?$`,
      ),
      new RegExp(
        `^(?:can|may|could|should|shall) (?:i|we) (?:just )?(?:keep|save|set|leave) (?:it|this|that|one|a status|blocked) without ${DATE}$`,
      ),
      new RegExp(`^(?:can|may|could|must) ${DATE} (?:stay|be|remain)(?: left)? ${OPEN}$`),
      new RegExp(
        `^is it (?:ok|okay|fine|allowed|possible|right) (?:to|if (?:i|we)) (?:leave|keep)(?: out| away| off)? ${DATE}(?: ${OPEN})?$`,
      ),
      new RegExp(
        `^what (?:if|when|(?:do|should|can) (?:i|we) (?:do|put|set|enter|write|give)(?: in)? (?:if|when)) (?:i|we|nobody|no one) (?:(?:do|does|did) not |don['’]?t |doesn['’]?t |cannot |can['’]?t )?(?:knows?|says?|have|has|gives?|tells?)(?: of)? ${DATE}(?: yet)?$`,
      ),
    ],
    says: 'None has to be made up: Blocked takes “not known” for its unblock date. In Progress needs a target date.',
    page: STATUS_PAGE,
    instead: 'what is unblock date',
  },
  {
    // Whether a date is needed.
    asks: [
      new RegExp(
        `^(?:(?:do|must|should|shall) (?:i|we)|when (?:do|must|should) (?:i|we)) (?:(?:really|always|still) )?(?:need|have|set|give|enter|fill in|put in|add)(?: to (?:set|give|enter|fill in|have|add|put in))? ${DATE}(?: (?:here|now|always|for (?:it|this|that|everything)))?$`,
      ),
      new RegExp(
        `^(?:is|are) ${DATE} (?:always )?(?:needed|required|mandatory|necessary|obligatory)(?: here| always)?$`,
      ),
      new RegExp(
        `^(?:does|do) (?:every|each|all|any)(?: (?:status(?:es)?|l[12]s?|ones?|entitlements?))? needs? ${DATE}$`,
      ),
    ],
    says: 'In Progress needs a target date, and Blocked a projected unblock date; none has to be made up, Blocked takes “not known”. No other status has a date.',
    page: STATUS_PAGE,
    instead: 'what is unblock date',
  },
  {
    // Not now is not never.
    asks: [
      /^(?:can|may|should|do|must|could|is|does|would|shall|when (?:do|can|should|may))\b(?=.{0,160}\bno intent\b)(?=.{0,160}\b(?:not (?:now|yet|right now|today|before)|(?:this|next) (?:year|quarter|month|summer|fiscal year)|later|at the moment|for now|postpon(?:e|es|ed)|delay(?:s|ed)?|some ?day)\b)/,
    ],
    says: 'No Intent is for who does not want it at any time. Not now is not never: ask whether they want it later. If so, it is Blocked by what is in the way, or In Progress if it is planned.',
    page: STATUS_PAGE,
    instead: 'what is no intent',
  },
  {
    // What no page says.
    asks: [
      new RegExp(
        String.raw`^how (?:long|many (?:minutes|hours|days|weeks)|much time)\b(?!.{0,80}\bpartners?\b)(?: \S+){1,6}? (?:the |an? )?(?:${DISCUSSION}|kick-?offs?|services workshops?)\b.{0,20}$`,
      ),
    ],
    says: 'The playbook does not say how long. Agree it with the customer; for a value-add discussion ask the engineer (FE) or SME who helps you.',
    page: ACM_PAGE,
    instead: 'acm',
  },
  {
    asks: [
      /^(?:how (?:long|many (?:days|weeks|months|years)|much time)|until when)\b(?: \S+){1,6}? (?:the |an? |their )?(?:consents?|approvals?|referrals?|partner requests?)\b.{0,30}$/,
    ],
    says: 'The playbook does not say how long. Who agreed can withdraw it, and then nothing unsent goes out: in doubt ask them again.',
    page: ACM_PAGE,
    instead: 'referral status',
  },
]
