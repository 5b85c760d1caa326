import { MONTH_WORDS } from '../dates/months.ts'
import { OFFICERS } from './words/officers.ts'
import type { StatusId } from '../model.ts'

/** The status in words. It has a field beside the note, which gives the why. */
export const STATUS_WORDS =
  /\b(?:(?:is|are|was|were|got|been|now) (?:now )?unblocked(?: now)?|no longer blocked|status (?:is|was|has|changed|set)\b)/gi

/** For each status, the question that makes a why special to this customer. */
export const noteAsks: Readonly<Partial<Record<StatusId, string>>> & { readonly other: string } = {
  'competitive-solution': 'which product does the job, and why they stay with it',
  'on-premises': 'which server stays, and why',
  'executive-sponsorship': 'who decides, and what keeps them from it',
  'partner-engagement': 'what is open with which partner',
  'technical-onboarding': 'what is being set up, and how far it is',
  migration: 'what is being moved, and how far it is',
  'user-adoption': 'what is done to raise use, and for whom',
  'duplicate-invalid': 'which tenant or entitlement it doubles, or what ended it',
  other: 'which person, team, rule or thing is the reason',
}

/**
 * Statuses whose notes may be the same for every workload. By the playbook, a customer who does not answer does so for
 * all of them, and a void tenant is void in all of them.
 */
export const EQUAL_NOTES: ReadonlySet<StatusId> = new Set<StatusId>(['customer-unresponsive', 'duplicate-invalid'])

/** Words that insult anybody. */
export const INSULTS = list(`
  stupid stupidly stupidity idiot idiots idiotic moron morons moronic imbecile imbeciles cretin cretins fool fools
  foolish brainless clueless incompetent incompetence clown clowns jerk jerks loser losers lunatic lunatics asshole
  assholes bastard bastards crap crappy bullshit shit shitty damn fucking fuck`)

/** Words that insult people, but are fair about things: "the line is bad". */
export const INSULTS_OF_PEOPLE = list(`
  bad dumb lazy useless worthless hopeless terrible awful horrible pathetic annoying ignorant arrogant crazy insane weird
  rude ridiculous`)

/** Words for the people that these insult. */
export const PEOPLE = list(`
  customer customers client clients company people person guy guys man woman staff team teams it users user admin admins
  administrator administrators manager managers management director boss owner sponsor board ${OFFICERS.join(' ')} partner
  partners reseller they he she`)

/** Words for the kind of product that a competitor has, without its name. */
export const UNNAMED_PRODUCT = list(`
  competitor competitors competing competitive competition product products solution solutions tool tools app apps
  application software service system vendor vendors supplier alternative another other different third-party third party
  3rd rival non-microsoft job`)

/** A note with more words is always too long. With more than two sentences, `LONG_SENTENCES` words are the limit. */
export const MAX_NOTE_WORDS = 60
export const LONG_SENTENCES = 40

/** Phrases that hide the intent, and their replacement in a note. `yet` is also told from "but". */
export const hidingPhrases: readonly (readonly [phrase: string, instead: string])[] = [
  ['yet to', 'still to'],
  ...(
    [
      'currently',
      'presently',
      'yet',
      'as yet',
      'for now',
      'right now',
      'just now',
      'as of now',
      'as of today',
      'at the moment',
      'for the moment',
      'at this moment',
      'at present',
      'for the present',
      'at this time',
      'at this point',
      'at this point in time',
      'at this stage',
      'at the current time',
      'for the time being',
      'for the foreseeable future',
      'in the foreseeable future',
      'until further notice',
      'in the near future',
      'in the future',
      'at some point',
      'some day',
      'someday',
      'down the road',
      'down the line',
      'sooner or later',
      'eventually',
      'momentarily',
      'atm',
    ] as const
  ).map((phrase): readonly [string, string] => [phrase, '']),
  // "Plans" alone keeps the meaning. The adjective hides that there are none.
  ['immediate plans', 'plans'],
  ['current plans', 'plans'],
  ['short term plans', 'plans'],
]

/** Words that reverse a hiding phrase behind a negation: "not just for now". */
export const LIMITERS = list('just only merely simply')

/** Words that carry no reason by themselves. */
export const functionWords = list(`
  a an the this that these those it its they them their theirs he she his her we us our ours i me my you your who whom
  which what when where how there here and or but so as if than then also too very just only even still again more most
  less all any each both either neither every own same such first is are was were be been being am has have had having
  do does did done doing will would shall should can could may might must get gets got getting to of in on at for from
  by with within without into onto over under about after before between during since until till through up down off out
  not no never none nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent due because
  owing therefore thus hence once while although though however soon now later today always already etc ok okay yes
  well anyway whether per via ever`)

/** Words that state an intent or a status and nothing else. */
export const intentWords = list(`
  customer customers client clients company organization organisation account tenant status intent intents intention
  intentions intend intends intended intending want wants wanted wanting wish wishes like plan plans planned planning
  use uses used using utilize utilise deploy deploys deployed deploying deployment implement implementing implementation
  rollout roll rolling rolled adopt adopting go goes going gone ahead proceed proceeds proceeding continue continues move
  forward start starts started starting begin begins beginning launch block blocks blocked blocking blocker blockers
  stuck stalled hold holds holding held delayed postponed paused progress ongoing active inactive unknown interested
  uninterested interest willing unwilling decline declines declined refuse refuses reject rejects stay stays stayed
  remain remains keep keeps workload workloads service services product products entitlement entitlements
  solution tool set unresponsive duplicate invalid n/a tbd tbc none na`)

/** Words that hint at a reason without naming it. */
export const vagueWords = list(`
  issue issues problem problems reason reasons concern concerns challenge challenges thing things stuff various several
  some internal certain different other others many multiple general matter matters topic topics situation circumstances
  something above below previous note notes see discussed mentioned details factors obstacles obstacle blockers way`)

/** Words about contact between the FM and the customer. */
export const engagementWords = list(`
  call calls called calling meeting meetings met meet email emails e-mail e-mails emailed mail mails mailed sent send
  sending schedule schedules scheduled scheduling reschedule rescheduled follow follows followed following follow-up
  follow-ups followup reach reached reaching touch base kick-off kickoff invite invited invitation spoke speak speaking
  talk talked talking discuss discussing discussion contact contacts contacted contacting connect connected connecting
  ping pinged wait waits waited waiting await awaiting awaited reply replies replied response responses respond responds
  responded responding answer answers answered answering feedback voicemail voicemails left leave message messages
  update updates good great nice productive sync check checked checking back hear heard tried try trying reminder
  news introduced introduction intro welcome booked attempt attempts`)

/** People whom an FM meets: beside words of contact alone they give no reason. */
export const peopleMet = list(`
  cio ceo cto ciso cfo coo cdo cso dpo gm vp officer director manager head lead leader admin admins administrator boss
  owner sponsor board team teams staff colleague colleagues partner management secretary assistant stakeholder
  stakeholders architect consultant chairman chairwoman president`)

/** Words beside usage figures. */
export const usageWords = list(`
  usage active inactive au mau dau assigned enabled utilisation utilization consumption rate percent percentage monthly
  weekly daily grew rose went increased increase dropped fell growing rising low high count total activated adoption
  number numbers hit hits hitting climbed climbs jumped jumps crossed achieved achieves milestone`)

/** What usage figures count. Without a figure these are people and things, and can be the obstacle. */
export const countedWords = list(`
  user users seat seats licence licences license licenses licensed purchased provisioned`)

/** Words of time; a date alone is no reason. */
export const timeWords = list(`
  ${MONTH_WORDS.join(' ')} monday tuesday wednesday thursday friday saturday sunday week weeks day days month months quarter
  quarters year years spring summer autumn fall winter end mid early late next last this coming date target q1 q2 q3 q4
  h1 h2 easter christmas eom eoy`)

/** Words for the progress of work. */
export const progressWords = list(`
  running underway under-way way started begun ongoing continues done finished completed half enrolled enrolling rolling
  progressing enabled live onboarded moved migrated trained`)

/** Words that announce a reason. */
export const reasonWords = list(`
  because due since owing as lack lacks lacking lacked unable cannot cant without no not nobody none never missing needs
  need until before by`)

/** Names of those who usually act next in a note. */
export const STEP_PHRASES: readonly RegExp[] = [
  /\b(will|shall|going to)\b(?! (not|never|stay|keep|remain|always|use|want|continue)\b)/,
  /\b(account team|seller|lss|lsa|product group|gethelp|get help|onelist|one list|app assure|partner manager) (?:\w+ )?(?:\w+s|will|is|has|to)\b/,
  /\b(until|till|once|as soon as|before|pending|waits? for|waiting for|awaits?|awaiting)\b/,
  /\b(next steps?|ticket|escalat\w+|action plan)\b/,
  /\b(has|have|needs?|must|is|are) (?:to )?(?:be )?\w+ first\b/,
  /\b(is|are) (?:to be|due|planned|scheduled|expected|promised|on order|ordered)\b/,
  /\b(plans?|agreed|promised|promises|committed) to\b/,
]

/** Past tenses with a date ahead: "postponed to June". */
export const FORWARD = list(
  'postponed delayed moved planned scheduled promised expected booked announced due agreed set projected targeted ordered',
)

/** Past forms that do not end in -ed. */
export const PAST = list('was were had did lost left went came bought fell broke began got gave took said told met ago')

/**
 * The beginning of a note, by status; the why follows. Never customer or workload, which have fields beside the note.
 */
export const noteLeads = {
  'customer-unresponsive': 'The intent is unknown',
  'new-subscription': 'The intent is unknown',
  'In Progress': 'The customer intends to use it',
  'No Intent': 'The customer does not intend to use it',
  Blocked: 'The customer intends to use it but is blocked',
  'Duplicate/Invalid': 'The entitlement is not valid',
} as const

/** Sentences that may follow the why. */
export const noteSentences = {
  targetDate: (date: string) => `Target date: ${date}`,
  unblockDate: (date: string) => `Projected unblock date: ${date}`,
  unblockDateUnknown: 'The unblock date is not known',
  attempts: (attempts: string) => `Attempts: ${attempts}`,
} as const

/** Words in a note for the customer or the workload that a text names. */
export const noteNames = {
  customer: 'the customer',
  customers: "the customer's",
  wholeCustomer: 'the whole company',
  they: 'they',
  their: 'their',
  workload: 'it',
} as const

/** The why where neither text nor answers give one, for statuses whose own clause would repeat the lead. */
export const noteFallbacks: Readonly<Partial<Record<StatusId, string>>> = {
  'customer-unresponsive': 'several attempts got no answer',
  'new-subscription': 'they have not been asked, or only lately',
  'technical-onboarding': 'the set-up is planned, prepared or under way',
  'user-adoption': 'the work is raising its use',
  // It is not known here which partner it is, and what is wrong.
  'partner-engagement': 'what a partner has to do for it is not settled',
}

/** What stands for the why of a status that was asked for before it was clear, and where nothing said gives one. */
export const noteOpen = {
  'In Progress': 'what is done for it is not said yet',
  other: 'why is not said yet',
  /** In front of words that are no sentence. */
  soFar: 'said so far',
} as const

/** The why of an unknown intent, by what the text tells of it. */
export const noteUnknown = {
  isNew: 'the entitlement is new and its intent has not been asked',
  isUnasked: 'it has not been asked',
  noAnswerSoFar: 'there is no answer so far',
  notSaid: 'they have not said what they want with it',
  /** Where the text tells of no several attempts. */
  nobodyAnswered: 'nobody has answered',
  /** Where what was sent came back, or went to somebody who is not there any more. */
  notReached: 'nobody has been reached',
} as const

/** More ways to say no more than the status itself, which fit any customer. */
export const GENERAL_WHYS: Readonly<Partial<Record<StatusId, readonly string[]>>> = {
  'new-subscription': [noteUnknown.isNew, noteUnknown.isUnasked],
  migration: ['data is being moved', 'the workload can be used and data is being moved'],
  'user-adoption': ['the workload can be used and the work is raising its use'],
  'on-premises': ["Microsoft's own server product stays"],
  'legal-regulatory': ['a law or a regulator forbids it'],
  'security-privacy': ['their own security or privacy policy or concern stops it'],
  'product-feature': ['the service lacks something they need'],
  'service-reliability': ['they doubt that the service is reliable'],
}

/** A full stop behind these ends no sentence. */
export const ABBREVIATIONS = list(
  'nr e.g i.e approx ca incl mr mrs ms dr prof st vs inc ltd fa gebr sra dhr mevr mme mlle',
)

/** Ordinary words that begin a sentence and lose their capital within one. */
export const STARTERS = list(`
  the they their there no nobody none not user users staff admins all it its we our he she his her this that these those
  security legal management licences licenses waiting everything everybody everyone a an one two three four five six
  seven eight nine ten only most some many people partner nothing because since as without after before until mailboxes
  mails mail several various new old both each every employees clerks teachers nurses departments work seats
  sessions trainings training budget contract project`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
