import { isClause } from './verb.ts'

/** Words between the subject that was left out and what is said of it. */
const BESIDE = '((?:(?:still|now|currently|again|also|only|just|already|really|rather|very|quite|simply) ){0,2})'
const begins = (words: string): RegExp => new RegExp(`^${BESIDE}(${words})`, 'iu')

/** A state in which only people are: “afraid of outages”, “not sold on cloud”, “too busy to train users”. */
const PEOPLE_ARE = begins(
  String.raw`(?:not |no longer |never |not yet )?(?:(?:afraid|scared|wary|tired|unaware|aware|sceptical|skeptical|convinced|proud|fond|short|low|unsure|uncertain|ignorant) (?:of|about|on|that)\b|(?:worried|nervous|concerned|anxious|sceptical|skeptical|unsure|uncertain|undecided|unhappy|happy|angry|upset|optimistic|relaxed|confused) (?:about|that|over|with|of|whether|if|how)\b|(?:sold|keen|set|stuck|short|low|dependent|reliant|adamant|insistent) on\b|(?:interested|invested|locked) in\b|(?:reluctant|hesitant|unwilling|willing|unable|forced|obliged|compelled|required|supposed|determined|about) to\b|(?:tied|bound|committed|used|opposed|attached|accustomed|locked in|subject) to\b|bound by\b|(?:satisfied|dissatisfied|content|fine|busy|stuck|comfortable|uncomfortable|overloaded|overwhelmed|frustrated|disappointed|fed up|pleased) with\b|out of (?:budget|money|licen[cs]es|seats|staff|people|time|capacity|resources|storage)\b|too (?:busy|few|understaffed|stretched) to\b|too busy with\b|under (?:new management|new ownership|pressure|investigation|audit)\b|in (?:\p{L}+ )?(?:talks|negotiations?|insolvency|litigation|the middle of|the process of|dispute)\b|(?:convinced|understaffed|overloaded|unconvinced)(?=$| (?:zoom|slack|webex|google|box|dropbox|the|their|it|that|by|since|after|until)\b)|against (?!the (?:law|rules?|polic))\p{L})`,
)
/** What is said of the work or of the service: “now blocked by the proxy”, “still too slow”, “delayed until May”. */
const IT_IS = begins(
  String.raw`(?:(?:stuck|held up|held back|blocked|delayed|postponed|on hold|stopped|paused|frozen|prevented|hindered) (?:at|in|on|to|by|until|behind|because|due|for|since)\b|stuck with (?=the\b|legal\b|procurement\b|security\b)|(?:far |much |way )?too (?:slow|expensive|complex|complicated|unstable|risky|big|late|difficult|hard|unreliable|immature|insecure|limited|costly|heavy|early)\b(?! (?:lines?|network|links?|pcs?|machines?|clients?|servers?|hardware|connections?|bandwidth|devices?)\b))`,
)
/** Verbs that no thing does, with the object by which they are no noun: “see no value”, “keep their own servers”. */
const PEOPLE_DO = begins(
  String.raw`(?:see|foresee) (?:no|little|hardly|the|a|an|more|too|any|only|it|risks?|value|benefits?)\b|(?:think|believe|feel|argue|claim|insist|say|expect|assume|hope) (?:that|it|the|their|they|on-?prem\w*|cloud|zoom|slack|on|everything|microsoft)\b|(?:fear|doubt|distrust|mistrust|dislike|hate|trust) (?!(?:of|about|is|was|are|were|and|in|that (?:is|was))\b)\p{L}|(?:prefer|resist|refuse|reject|oppose|favou?r) (?!(?:of|is|was|are|were|to be)\b)\p{L}|own (?:their|the|a|an|two|three|several|no)\b|(?:blame|remember) (?!(?:is|was|for)\b)\p{L}|(?:keep|run|use|host|operate|maintain) (?:their|its|own|on|old|legacy|outdated|everything|exchange|sharepoint|skype|zoom|slack|google|windows|using|a|an|the|two|three|several|many|mostly|only|box|dropbox|webex|notes|lotus)\b(?! (?:is|are|was|were)\b)|(?:rely|depend|insist) on\b|(?:suffer|struggle) (?:from|with)\b|(?:stay|stick|remain) (?:with|on|at)\b|(?:worry|complain) (?:about|that)\b|(?:need|miss|lack) (?!(?:of|for|is|was|are|were|to be|to have|and|or)\b)\p{L}|know (?:nothing|little|too little|no)\b|must (?!(?:be|not be|have|first be|never be)\b)\p{L}|have to (?!be\b)\p{L}|(?:don['’]t|do not) (?:see|know|want|understand|trust|believe|think|like|care|use|share|plan|dare|have|like|feel|agree|accept|need|expect|get)\b|(?:won['’]t|will not|can['’]t|cannot|can not|couldn['’]t) (?:release|train|commit|share|spare|free|staff|hire|upgrade|renew|extend|host|invest|change|wait|give|leave|drop|replace|migrate|decommission|justify|meet|find|reach|see|understand|trust|guarantee|fill|keep|get|manage|handle|install|test|open|store|use|follow|recruit|teach|tell|say|finance|fund|add|assign|approve|prove|show their)\b`,
)
/** What the customer has done, with an object: “lost trust”, “fired their partner”, “ran out of licences”. */
const PEOPLE_DID = begins(
  String.raw`(?:tried|laid off|let go|ran out of|gave up|fell out with|decided|voted|went (?:with|for|back)|chose|outsourced|had (?!(?:been|to be)\b)) ?(?!(?:by|in|with SAP)\b)\p{L}|(?:lost|fired|hired|tested|bought|rejected|refused|dropped|cancelled|canceled|merged|moved|switched|signed|invested|built|replaced|froze|sold|acquired|renewed|stopped|postponed|paused|cut|closed|missed|failed|lost|changed|asked|hired|dismissed|sacked|reduced|reorganised|reorganized|restructured) (?:the|their|its|an?|all|both|\d+|one|two|three|four|most|half|several|many|some|no|it|them|trust|confidence|faith|interest|patience|people|staff|admins?|partners?|vendors?)\b(?! (?:by|in the)\b)`,
)
/** What happened to them: “got bought by Fabrikam”. */
const GOT =
  /^got (?=(?:bought|acquired|sold|merged|hacked|taken over|restructured|audited|fined|burned|burnt|split)\b)/iu
/** “Nobody left to roll it out”, “no trust left”. */
const LEFT_TO =
  /^(?:nobody|no one|noone|nothing|no (?:[\p{L}-]+ ){1,3})(?: ?)left(?=$|,| (?:to|since|in|at|for|who|until|now|there)(?!\p{L}))/iu
/** What they are at: “running old clients”, “missing breakout rooms”, “not moving”. */
const PEOPLE_ARE_AT = begins(
  String.raw`(?:staying|sticking) (?:on|with|at) |(?:relying|depending|insisting) on |missing (?=\S+ \S+ \S)|(?:not )?(?:running|using|lacking|awaiting|keeping|fighting|struggling|suffering|evaluating|considering|restructuring|reorganising|reorganizing|downsizing|renegotiating|negotiating|losing|facing|needing|wanting|thinking|resisting|refusing|doubting|fearing|preferring|leaving|replacing)(?= (?!(?:in|by|until|till|from|next|this|soon|at|on)\b)\p{L})|not (?:moving|switching|changing|leaving|migrating|going|planning|considering|buying|renewing)`,
)
/** The FM's own words, not the customer's. */
const OF_THE_FM =
  /^(?:had|tried|asked|tested|missed|see|hope|think|believe|need) (?:a call|an? (?:meeting|call|talk|chat|session|workshop)|them|him|her|it|again|attached|below|above|notes?|mail|to (?:call|reach|ask|talk|meet|check|follow)|(?:call|mail|reach|phone)ing)\b/i

/**
 * Adds the subject that was left out in a hurry: “afraid of outages” is “they are afraid of outages”, “now blocked by
 * the proxy” is “it is now blocked by the proxy”. Undefined for words that may have one.
 */
export function withLeftOutSubject(words: string): string | undefined {
  // “4 Mbit, too slow” goes on with what stands before.
  if (OF_THE_FM.test(words) || /^too \p{L}+$/iu.test(words)) return undefined
  const said = words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase())
  if (LEFT_TO.test(said)) return `there is ${said}`
  if (GOT.test(said)) return `they were ${said.replace(GOT, '')}`
  if (IT_IS.test(said)) return `it is ${said}`
  if (PEOPLE_ARE.test(said)) return `they are ${said}`
  if (PEOPLE_DO.test(said) || PEOPLE_DID.test(said)) return `they ${said}`
  return PEOPLE_ARE_AT.test(said) && !isClause(said) ? `they are ${said}` : undefined
}
