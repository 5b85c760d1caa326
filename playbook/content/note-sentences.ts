import { OFFICER, OFFICERS } from './words/officers.ts'
/** Words by which the note writer tells a sentence from a telegram, and what it leaves out of one. */

/** States that a hurried text gives without a verb: "budget gone", "roll-out running". "Is" is missing before them. */
export const STATES = list(`
  broken closed complete completed done dead down due empty finished frozen full gone incomplete incompatible impossible
  insufficient late live missing new obsolete offline old ongoing open outdated outstanding over overdue overloaded planned
  ready running scared short slow stuck unavailable unclear under-way underway undecided unhappy unknown unpaid unsigned
  unsupported untrained unwilling vacant weak wrong against afraid happy acceptable allowed available bad certified
  compatible convinced essential free horrible necessary on-hold poor possible slower stable suitable terrible trained
  bankrupt insolvent pending unacceptable unreliable unstable unusable unanswered used useless`)

/** Those who do something themselves: "the board signed it" does not mean that the board is signed. */
export const AGENTS = list(`
  court courts judge commission ministry parliament customer customers they board ${OFFICERS.join(' ')} director manager owner team head lead vendor partner reseller
  council union unions regulator company it admin admins boss he she lawyers auditors parliament who management sponsor
  supplier integrator adviser advisor counsel chairman chairwoman everyone somebody someone government ministry`)

/** People who are named with an article in a sentence. */
export const ROLES = new RegExp(
  String.raw`^(?:(?:new|old|former|local|regional) )?(?:${OFFICER}|gm|admin|administrator|board|boss|owner|sponsor|management board|director|manager|works council|union|unions|auditors?|regulator|supervisor|legal team|security team|it (?:manager|lead|director|head|team|department)|head of (?!the)[a-z]+|(?:finance|sales|ops|operations|plant|project|network|security|compliance) (?:director|manager|lead|officer|team|head)|firewall|proxy|proxies|network|helpdesk|hr director|contract|vendor|reseller|partner|integrator|supplier|outsourcer|customer|rollout|roll-out|pilot|migration|cutover|server team|desktop team|control room|procurement board|rest|chair(?:man|woman|person)?|head of [a-z]+|packaging team|sponsor|only (?:admin|administrator|engineer|person|expert|colleague|developer|technician|trainer))\b`,
  'i',
)

/** Introduces a list of present work that is in no sentence. */
export const IN_PROGRESS = 'in progress'

/** An "as" that gives a cause, as the source of a pattern. Not "as a result of …", "as long as". */
export const AS =
  'as(?! (?:an?|the) (?:result|consequence|matter|part|whole)\\b| (?:of|per|for|to|soon|long|well|far)\\b)'

/** Hurried words that are written out only in a note. Lower case. */
export const WRITTEN_OUT: Readonly<Record<string, string>> = {
  folks: 'people',
  biz: 'business',
  wkend: 'weekend',
  tmrw: 'tomorrow',
  yday: 'yesterday',
  ystd: 'yesterday',
  tmw: 'tomorrow',
  xmas: 'Christmas',
  pws: 'passwords',
  pw: 'password',
  lic: 'licence',
  lics: 'licences',
  mins: 'minutes',
  shouldve: 'should have',
  wouldve: 'would have',
  couldve: 'could have',
  theyd: 'they would',
  hes: 'he is',
  em: 'them',
  pics: 'pictures',
  pic: 'picture',
  mgmt: 'management',
  mbx: 'mailboxes',
  pct: 'percent',
  shes: 'she is',
}

/** Phrases that say nothing. `needs`: words of which each match contains one; empty where it contains a sign. */
export const SLANG: readonly (readonly [needs: string, words: RegExp, instead: string])[] = [
  ['thanks thank feelings', /(?<=^|[;,] )no (?:thanks|thank you|hard feelings)(?: to \S+)?(?:, |$)/gi, ''],
  ['gonna', /\bgonna\b/gi, 'going to'],
  ['wanna', /\bwanna\b/gi, 'want to'],
  ['gotta', /\bgotta\b/gi, 'have to'],
  ['kinda sorta kind sort', /\b(?:kinda|sorta|kind of|sort of) (?=\p{L})/giu, ''],
  [
    'basically honestly frankly tbh imho imo lol btw sorry afaik obviously literally know unfortunately sadly luckily',
    /(?:, |\b)(?:basically|honestly|frankly|tbh|imho|imo|lol|btw|sorry|afaik|obviously|literally|as far as i know|you know|(?:unfortunately|sadly|luckily)(?=[, ]),?)(?= |$|[,.;])/gi,
    '',
  ],
  ['guy bloke lad fella dude', /\bthe (?:big |old )?(?:guy|bloke|lad|fella|dude)\b/gi, 'the person'],
  ['guys lads gals chaps blokes fellas dudes', /\b(?:guys|lads|gals|chaps|blokes|fellas|dudes)\b/gi, 'people'],
  ['guy bloke lad chap fella dude', /\b(?:guy|bloke|lad|chap|fella|dude)\b/gi, 'person'],
  ['needful', /\bto do the needful\b/gi, 'to act on it'],
  ['needful', /\bdo the needful\b/gi, 'act on it'],
  [
    'turns bottom truth fact thing story',
    /(?<=^|; )(?:turns out|bottom line|(?:the )?(?:truth|fact|thing) is|long story short)(?: that)?[,:]? /gi,
    '',
  ],
  ['super mega bloody damn darn', /(?<!\d )\b(?:super|mega|bloody|damn|darn) (?=\p{L})/giu, ''],
  ['death', /\b(?:scared|bored) to death\b/gi, 'afraid'],
  ['guess', /(?:,? and)?(?<!\b(?:cannot|can['’]t|to|only|could|couldn['’]t)),? guess what\b,?/gi, ','],
  ['em', /(?<=\p{L} )['’]em\b/giu, 'them'],
  ['fed', /\bfed up\b/gi, 'dissatisfied'],
  ['finally simply actually kind', /\b(?:finally|simply|actually|still kind of) (?=\p{L})/giu, ''],
  ['whole', /\b(the )?whole (\S+(?: \S+)?) thing\b/gi, '$2'],
  ['', /[!]{1,}(?=\s|$)/g, '.'],
  // The person who says so does not matter, where this only follows.
  ['say says think thinks hope hopes told', /,? (?:they|he|she) (?:says?|thinks?|hopes?|told me)(?=$|;)/gi, ''],
]

/** Ordinary words that lose their capital within a sentence. Any other capitalised word may be a name. */
export const ORDINARY = list(`
  assessments assessment target targets first second third half two three both document documents library libraries next central
  access adoption advisor agents antivirus applications apps archives auditors backup batch batches board branch budget
  builds bundle business calls champions clerks client clients conditional config configuration consultants contract
  courses customer customers data decision delivery deployment devices directors doctors documents domain drivers
  employees engineers estimates everything file files finance firmware foremen guests half handsets hardware head
  identities installation installations inventory keys labels laptops lawyers legacy legal licence licences license licenses line
  lines logistics macros mail mailbox mailboxes mails management managers meetings members migration mobile moving network
  nurses office officers older operators order orders other outages owners people permissions phones pilot planners plant
  policies policy printers procurement production profiles project provider provisioning proxies proxy pupils purchase
  record records remote replacement reports requests rollout rooms rules salespeople schools scripts seats security server
  servers sessions setup shared shop shops site sites software staff storage students subscription supervisors support
  surgeons tablets teachers technicians tenant tests ticket tickets trainer trainers training trainings traffic unions
  it they there nobody change money team court peak approval application tax postal room fax content firewall poster
  somebody someone everybody shift each external internal unless splitting system systems documentation interpreters missing group
  upgrade use users vendor volunteers vote wards warehouse workers workshop workshops works yearly`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
