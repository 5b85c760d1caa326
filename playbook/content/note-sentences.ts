/** Words by which the note writer tells a sentence from a telegram, and what it leaves out of one. */

/** Verbs as they stand after several. Their forms in -s, -ed and -d follow by rule; other forms stand below. */
const VERBS = list(`
  bar begin book build carry choke die claim climb draw flag grow help invest lift obey park pass post prescribe press push record search
  seek shrug sort stipulate study suspect swap travel visit walk withdraw hang
  accept add agree allow announce answer apply approve argue arrive ask assign attach automate await ban believe belong
  block break bring buy call cancel care change check choose clash collide come complain concern confirm consider consist
  contain continue contradict copy cost cover crash create cut deal decide decline decrypt delay deliver demand deny
  depend deploy describe detect dislike dismiss disagree distrust doubt drop email employ end enforce enrol enroll ensure
  exceed exist expect expire face fail fall favour favor fear feed feel fight file find finish fit fix fold follow forbid force freeze
  get give go guarantee handle hang happen hate have hear hesitate hide hire hold hope host identify ignore include insist
  install integrate intend introduce invest keep know lack land last lead learn leave let lie like limit load log lose
  love maintain make manage mandate match matter mean meet merge migrate mind miss mistrust move need object offer open oppose
  outlaw own pay pick place plan point postpone prefer prepare present prevent print prohibit promise propose provide publish put quote
  quit raise reach read receive recommend refuse regard reject rely remain remember remove renew replace reply report
  require reserve resign resist respond rest restrict retire return rewrite roll rule run save say see seem sell send serve
  settle share shift show sign sit sleep speak spend stall stand start stay step stick stop store struggle suffer support
  switch sync take talk teach tell terminate test think throttle time tolerate touch train transfer treat trust try turn
  wipe chase drag hurt kill scare bid double-book reproduce restore corrupt overwrite render reboot conflict expose leak permit
  live lag jam strip dread gather retrain rehearse outgrow burn eat govern
  understand update upgrade urge use veto vote wait want watch win wish work worry write`)

/** Past forms of these that do not end in -ed, and present ones by themselves. */
const IRREGULAR = list(`
  is are was were am has have had will won't would wouldn't can can't cannot could couldn't must mustn't may might shall
  should shouldn't does do did doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't needn't
  broke brought bought came chose cost cut dealt fell fed felt fought found forbade froze forgot gave got went hung heard
  held hid kept knew laid led learnt left let lost made meant met paid put quit ran read rewrote said sat saw sent set
  showed slept sold spent spoke stood taught threw told took thought understood won wore wrote wants began became
  becomes become grew goes`)

/** Forms in -ed that a person or thing does: none of these is passive where it stands alone. */
export const ACTIVE_PAST = list(`
  agreed announced argued arrived asked cancelled believed clashed confirmed continued crashed decided declined demanded
  denied disagreed doubted dropped ended expired failed feared followed happened hesitated hoped insisted intended
  lacked lasted liked looked loved missed moved needed objected opposed preferred promised quit raised refused rejected
  relied remained renewed replied reported required resigned resisted responded retired returned seemed started stayed
  stopped stalled struggled suffered terminated tolerated tried turned voted vetoed waited wanted wished worked worried`)

/** "Moving", "waiting": "are" is missing before them. */
export const ONGOING: ReadonlySet<string> = new Set([...VERBS].flatMap(ongoing))

function ongoing(verb: string): string[] {
  if (/[^e]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`]
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? [`${verb}${verb.at(-1)!}ing`, `${verb}ing`] : [`${verb}ing`]
}

/** Finite verbs that can be nothing else. */
export const PLAIN_VERBS: ReadonlySet<string> = IRREGULAR

/** What "the works council fears", "the handsets run" end in: verbs after one, and after several. */
export const VERBS_OF_ONE: ReadonlySet<string> = new Set([...VERBS].map(ofOne))
export const VERBS_OF_SEVERAL: ReadonlySet<string> = VERBS

function ofOne(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** Of what a thing is said without a verb: "budget gone", "roll-out running"; "is" is missing before them. */
export const STATES = list(`
  broken closed complete completed done dead down due empty finished frozen full gone incomplete incompatible impossible
  insufficient late live missing new obsolete offline old ongoing open outdated outstanding over overdue overloaded planned
  ready running scared short slow stuck unavailable unclear under-way underway undecided unhappy unknown unpaid unsigned
  unsupported untrained unwilling vacant weak wrong against afraid happy acceptable allowed available bad certified
  compatible convinced essential free horrible necessary on-hold poor possible slower stable suitable terrible trained
  unacceptable unreliable unstable unusable unanswered used useless`)

/** Participles that want "is" or "are" before them: somebody else does it. */
export const PARTICIPLES = list(`
  added announced approved asked assigned begun booked bought built cancelled certified chosen cleared closed completed
  configured confirmed demanded denied dropped missed needed rejected stopped terminated tied
  consulted contracted convinced copied created cut delivered deployed designed dismissed enabled enrolled exported
  filed fixed found frozen given held hidden hired imported informed installed invoiced involved kept licensed logged lost
  made merged met migrated moved onboarded ordered outsourced paid placed planned postponed prepared promised provisioned
  published purchased removed renewed replaced required retired rewritten scanned scheduled scoped sent set shipped signed
  sold spent synced taken tested told trained translated updated upgraded written`)

/** Verbs whose plain form is no noun: "auditors of the bank forbid it". */
export const NO_NOUNS = list(`
  accept allow ask belong believe choose consist deny depend exist expect fail forbid happen hesitate identify insist keep
  know maintain prefer prohibit refuse rely remain require resist say see tell think tolerate understand`)

/** Who does something himself: "the board signed it" is no "the board is signed". */
export const AGENTS = list(`
  customer customers they board cio ceo cfo cto ciso dpo director manager owner team head lead vendor partner reseller
  council union unions regulator company it admin admins boss he she lawyers auditors parliament who management sponsor
  supplier integrator adviser advisor counsel chairman chairwoman everyone somebody someone government ministry`)

/** Whoever is named by these has an article in a sentence. */
export const ROLES =
  /^(?:(?:new|old|former|local|regional) )?(?:c[ieft]o|ciso|cso|dpo|ceo|gm|admin|administrator|board|boss|owner|sponsor|management board|director|manager|works council|union|unions|auditors?|regulator|supervisor|legal team|security team|it (?:manager|lead|director|head|team|department)|head of (?!the)[a-z]+|(?:finance|sales|ops|operations|plant|project|network|security|compliance) (?:director|manager|lead|officer|team|head)|firewall|proxy|proxies|network|helpdesk|hr director|contract|vendor|reseller|partner|integrator|supplier|outsourcer|customer|rollout|roll-out|pilot|migration|cutover|server team|desktop team|control room|procurement board|rest|chair(?:man|woman|person)?|head of [a-z]+|packaging team|sponsor|only (?:admin|administrator|engineer|person|expert|colleague|developer|technician|trainer))\b/i

/** Hurried words that only a note writes out, in lower case. */
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
  shes: 'she is',
}

/** Said on the way, and no part of what is said. */
export const SLANG: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'have to'],
  [/\b(?:kinda|sorta|kind of|sort of) (?=\p{L})/giu, ''],
  [
    /(?:, |\b)(?:basically|honestly|frankly|tbh|imho|imo|lol|btw|afaik|obviously|literally|i guess|i think|i believe|as far as i know|you know|(?:unfortunately|sadly|luckily)(?=[, ]),?)(?= |$|[,.;])/gi,
    '',
  ],
  [/\bthe (?:big |old )?(?:guy|bloke|lad|fella|dude)\b/gi, 'the person'],
  [/\b(?:guys|lads|gals|chaps|blokes|fellas|dudes)\b/gi, 'people'],
  [/\b(?:guy|bloke|lad|chap|fella|dude)\b/gi, 'person'],
  [/\bto do the needful\b/gi, 'to act on it'],
  [/\bdo the needful\b/gi, 'act on it'],
  [/(?<=^|; )(?:turns out|bottom line|(?:the )?(?:truth|fact|thing) is|long story short)(?: that)?[,:]? /gi, ''],
  [/\b(?:super|mega|bloody|damn|darn) (?=\p{L})/giu, ''],
  [/\b(?:scared|bored) to death\b/gi, 'afraid'],
  [/\bfed up\b/gi, 'dissatisfied'],
  [/\b(?:finally|simply|actually|still kind of) (?=\p{L})/giu, ''],
  [/\b(the )?whole (\S+(?: \S+)?) thing\b/gi, '$2'],
  [/[!]{1,}(?=\s|$)/g, '.'],
  // Who says so is not the matter, where it only stands behind.
  [/,? (?:they|he|she) (?:says?|thinks?|hopes?|told me)(?=$|;)/gi, ''],
]

/** Ordinary words that lose the capital of a sentence's beginning within one; whatever else has one may be a name. */
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
