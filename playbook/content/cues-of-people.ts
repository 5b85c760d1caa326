import type { Cue } from '../model.ts'
import { each, IN_PROGRESS, NO_INTENT } from './evidence-groups.ts'

/** Firms that work for the customer. A “contractor” may be the customer itself; so may a “system house”. */
const FIRM =
  /(?:partners?|integrators?|resellers?|msps?|consultanc(?:y|ies)|consultants|(?:sub-?)?contractors?|systems? houses?|it[- ]houses?|outsourcers?|dealers?|implementers?|(?:consulting|implementation|delivery|it|service) (?:firms?|compan(?:y|ies))|(?:it |managed )?service providers?|agenc(?:y|ies))/
    .source
const EXPERTS =
  /(?:engineers?|consultants?|specialists?|experts?|technicians?|architects?|people|person|staff|men|guys|crew|team|colleagues?|bodies|hands|resources?|capacity)/
    .source
const SKILLS =
  /(?:skills?|know-?how|knowledge|knowhow|expertise|experience|competence|idea|clue|grasp|skilled|qualified)/.source
const ADVERB = /(?: (?:simply|just|still|really|also|currently|now|itself|himself|at the moment|as of now|at all))?/
  .source
/** A firm as the one that is spoken of: “the integrator”, “their system house’s two engineers”, “the contractor who”. */
const THE_FIRM = String.raw`(?<!\b(?:no|without|any|another|lost|lose|loses|of|with|for|from|their last|its last|to) (?:(?:the|their|its|an?|his|her|our|last|only|good) )?)\b(?:${FIRM})(?: (?:that|who|which|whose|they chose|they took|they have|they use|they picked))?(?: (?!(?:is|are|has|have|and|but|or|cant|cannot|wont|does|do|did|no|not|lost|lacks?)\b)[^ |]+){0,3}`
/** Not users: “has nobody trained for Teams”. */
const NOBODY = String.raw`(?:nobody|no ?one)(?! (?:trained|taught|ready|prepared|using|who uses))`
/** Somebody lacks people or skills. */
const LACKS_PEOPLE = [
  String.raw`(?:has|have|had|with|got)${ADVERB} (?:got )?(?:no|too few|not enough|${NOBODY}|none|hardly any|only one|little|not a single|not one)(?: [^ |]+){0,3} (?:${EXPERTS}|${SKILLS}|free|left|for|who|that|with)\b`,
  String.raw`(?:has|have|had)${ADVERB} ${NOBODY}\b`,
  String.raw`(?:(?:has |have |had )?(?:just |already |recently )?lost|loses|is losing|lacks?|is missing|are missing|lacking|(?:is|are|runs|ran) (?:short|out) of|(?:doesnt|dont|does not|do not|hasnt|havent)${ADVERB} have|is without|are without)(?: [^ |]+){0,4} (?:${EXPERTS}|${SKILLS})\b`,
  String.raw`(?:cant|cannot|can not|could not|couldnt|wont|will not|isnt able to|is not able to|is unable to|are unable to|unable to)${ADVERB} (?:free|spare|send|staff|find|provide|give|supply|assign|release|second|lend|offer|hire|allocate|commit|put)\b`,
  String.raw`(?:gives?|sends?|offers?|frees?|lends?|assigns?|provides?)(?: [^ |]+){0,2} (?:no|nobody|no ?one)\b`,
  String.raw`(?:is|are)${ADVERB} (?:fully |all |completely |totally )?(?:booked|overbooked|overloaded|swamped|stretched|short[- ]?staffed|understaffed|tied up|sold out|on (?:another|other))\b`,
  String.raw`(?:${EXPERTS})(?: (?:have|had|all|both))* (?:left|quit|resigned|walked out|are (?:all |both )?(?:gone|busy|tied|booked|on (?:another|other)))\b`,
  String.raw`(?:left|quit|resigned)(?: and)? (?:he|it|they|who)? ?(?:cant|cannot|has no|have no|lacks?)\b`,
].join('|')
/** The same somebody goes on: “but has no Intune skills”, “and weak in Intune”, “yet he knows nothing of it”. */
export const BUT_LACKS =
  /(?:but|yet|though|although|however|except(?: that)?|only|and|while|just)(?: (?:it|he|she))?(?: (?:is|are|has|have|had|does|do|know|knows|can))?(?: (?:also|simply|just|still|really|rather|very|quite|completely))? (?:no|not|none|nothing|nobody|never|without|weak|poor|bad|hopeless|lost|lacks?|lacking|cant|cannot|doesnt|dont|hasnt|havent|isnt|arent|wont|unable|too (?:small|few|thin)|new to)\b/
    .source
const PRAISED = /(?:great|fine|good|ok|okay|excellent|well|brilliant|strong|happy|solid|skilled|fit|at home)/.source
/** A firm that is good at one thing and lacks another. */
const GOOD_BUT = String.raw`\b(?:${FIRM})\b(?: (?:is|are|was|does|doing|were))+(?: (?:really|very|just|all|a|quite))* ${PRAISED}\b[^|]{0,40}[ |]+${BUT_LACKS}`
/** Another firm is looked for. */
const SEEKS_OTHER = String.raw`\b(?:${FIRM})\b.{0,120}\b(?:hunt|look|search|seek|shop)\w*(?: [^ |]+){0,2} (?:an?|another|some|some ?one|some ?body|one|other|different|new|better)\b(?! (?:it|new it|admin|administrator|it manager|head|cio|ciso|sponsor|owner|champion|trainer|in-?house))`

/** Another project that fills the days of IT: a move of servers, a new ERP. */
const OTHER_WORK =
  /(?:data ?-?cent(?:er|re)s?|comput(?:er|ing) cent(?:er|re)s?|server ?rooms?|s ?4 ?hana|hana|sap|erp|oracle|navision|business central|dynamics|crm|ehr|emr|core banking|hospital system|servers?|vmware|virtuali[sz]ation|storage|backup system|switches|routers|firewalls?|network refresh|sd-?wan|cabling|new (?:building|office|premises|headquarters|site|campus)|office move|relocation|phone system|badge system|website|web shop|audit|merger|carve-?out|divestiture|year-?end|rebrand\w*|windows (?:10|11)|citrix|pki|domain controllers?)/
    .source
const IT =
  /(?:(?:everyone|everybody|all|people|staff|the (?:people|staff|team|whole team|entire team)|colleagues) in (?:the )?(?:it|infrastructure|networks?|operations|ict)|(?:the |their |whole |entire |all |our |customers )*(?:it|ict|it (?:team|department|staff|people|crew|guys)|infrastructure(?: (?:team|people|crew|guys))?|admins?|administrators|sysadmins|engineers?|technicians|network (?:team|people|guys|crew)|ops|operations(?: team)?|tech team))/
    .source
const BUSY =
  /(?:busy|tied up|tied to|stuck|snowed under|buried|drowning|swamped|occupied|engaged|absorbed|eaten up|consumed|taken up|up to (?:their|its|his) (?:neck|ears|eyes)|fully booked|flat out|in the middle of|in the midst of|deep in|working on|works on|work on|moving|migrating|relocating|rebuilding|replacing|rolling out|upgrading|shifting|(?:does|do) nothing (?:but|else than|other than))/
    .source
/** Nobody of them is left, or it waits for them. */
const NO_HAND =
  /\b(?:nobody|no ?one|none|no (?:capacity|time|hands?|resources?|bandwidth|people|slots?|room|one)|not? (?:have|has|free|find|get)|(?:has|have|had|is|are|leaves?|left) no|cant|cannot|can not|wont|will not|unable|until|till|before|waits?|waiting|wait|on hold|stands?(?: still)?|rests?|paused|parked|postponed|pushed back|comes? (?:after|later)|only (?:then|after|when|from))\b/

/** Those of IT who help users. Shop staff are “first line” or “front line” as well. */
const SUPPORT =
  /(?:(?:user )?help-? ?desk|service-? ?desk|support-? ?desk|(?:first|second|third|1st|2nd|3rd)[- ](?:line|level)(?: (?:support|it|team|agents?|staff(?= (?:in|of) (?:the )?(?:it|support|help))))?(?! (?:workers?|staff|employees|managers?|people|nurses|supervisors?))|tier[- ]?(?:[123]|one|two|three)(?: support)?|level[- ]?(?:[123]|one|two|three) support|l[123] support|(?:it|desktop|technical|field|on-?site|user) support(?: (?:team|staff|people|crew|agents|engineers))?|(?<!customer )support (?:team|staff|people|crew|agents|engineers|technicians|analysts)(?! (?:for|of) (?:customers|clients)))/
    .source
/** They cannot do it yet. */
const UNTRAINED =
  /(?:untrained|(?:not|isnt|arent|wasnt|werent|hasnt|havent|never|nobody|no ?one|none|yet to)(?: [^ |]+){0,3} (?:trained|schooled|taught|instructed|shown|coached|educated|prepared|ready|certified|worked|seen|touched|used|learnt|learned|skilled|familiar|had (?:an?|any|their|its)(?: [^ |]+){0,2} (?:course|training|lesson|class))|(?:had|has|have|got|without|lacks?)(?: [^ |]+){0,2} (?:no|any|an?)(?: [^ |]+){0,2} (?:training|course|lesson|class|schooling|skills?|knowledge|idea|clue)|(?:needs?|require|requires|lacks?|must|should|has to|have to|wants?|await|awaits)(?: [^ |]+){0,4} (?:training|course|courses|trained|schooled|schooling|taught|learn|lessons?|workshops?|instruction|certified)|(?:dont|doesnt|do not|does not|didnt|cant|cannot)(?: (?:really|even|yet))? (?:know|support|answer|handle|help|understand|take (?:calls|tickets)|tell)|no (?:idea|clue|knowledge|training|course))/
    .source

/** Whose people lack: those of the customer's IT, of a firm that works for it, or its users. */
export const cuesOfPeople: readonly Cue[] = [
  {
    id: 'firm-lacks-people',
    says: 'the partner lacks people or skills',
    evidence: { 'partner-engagement': 5, 'it-change-management': -3.5 },
    patterns: [
      new RegExp(String.raw`${THE_FIRM} (?:${LACKS_PEOPLE})`),
      new RegExp(String.raw`\bits (?:the|their|a) (?:[^ |]+ )?(?:${FIRM})[ |]+(?:it|he|she|they) (?:${LACKS_PEOPLE})`),
      new RegExp(String.raw`\b(?:${FIRM}) (?:his|her|its|their|whose|with) [^|]{0,40}\b(?:${LACKS_PEOPLE})`),
    ],
    // Those who lack are the customer's.
    unless:
      /\b(?:it|ict|admins?|it (?:team|department|staff)) (?:lost|lacks?|has lost|let go)\b[^|]{0,20}\b(?:contractors?|consultants?|agency)\b|\b(?:anyway|no longer|in-?house now|found (?:a |another |some))\b/,
  },
  {
    id: 'partner-good-but',
    says: 'the partner is good, but not at this',
    evidence: { 'partner-engagement': 5, 'it-change-management': -2.5, 'it-infrastructure': -1.5 },
    patterns: [new RegExp(GOOD_BUT)],
  },
  {
    id: 'seeks-other-firm',
    says: 'they look for another partner',
    evidence: { 'partner-engagement': 3 },
    patterns: [new RegExp(SEEKS_OTHER)],
  },
  {
    id: 'it-busy-elsewhere',
    says: 'their IT is busy with another project',
    evidence: {
      'it-change-management': 5,
      'partner-engagement': -2,
      'app-compatibility': -3,
      'it-infrastructure': -2,
      ...each(IN_PROGRESS, -3.5),
      ...each(NO_INTENT, -2),
    },
    patterns: [
      new RegExp(
        String.raw`\b${IT}\b(?: (?!(?:not|no|isnt|arent)\b)[^ |]+){0,4} ${BUSY}\b[^|]{0,50}\b${OTHER_WORK}\b.{0,90}${NO_HAND.source}`,
      ),
      new RegExp(String.raw`${NO_HAND.source}.{0,90}\b${IT}\b(?: [^ |]+){0,4} ${BUSY}\b[^|]{0,50}\b${OTHER_WORK}\b`),
    ],
  },
  {
    id: 'support-untrained',
    says: 'those who help the users are not trained',
    evidence: { 'it-change-management': 5, 'adoption-readiness': -4, 'user-adoption': -1 },
    patterns: [
      new RegExp(String.raw`\b${SUPPORT}\b[^|]{0,40}\b${UNTRAINED}\b`),
      new RegExp(String.raw`\b${UNTRAINED}\b[^|]{0,40}\b(?:for|in|at|on|of) (?:the |their |its )?${SUPPORT}\b`),
      new RegExp(
        String.raw`\b${SUPPORT}\b.{0,100}\b(?:until|till|before|first|once|unless)\b[^|]{0,30}\b(?:they|it|them|support|desk|line|level)\b[^|]{0,30}\b(?:train\w*|course|taught|schooled|learnt|learned|class|lessons?|instructed)\b`,
      ),
    ],
    // The users are not trained either.
    unless:
      /\b(?:users?|staff|employees|nurses|teachers|clerks|workers|people) (?:(?:and|nor|or) (?:the )?(?:help|support|service)|(?:arent|are not|havent|have not|need|lack|werent|were not)\b[^|]{0,30}\b(?:train\w*|course|taught|ready|either|too))/,
  },
]
