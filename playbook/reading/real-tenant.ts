const VOID = '(?:tests?|testing|demos?|trial|lab|sandbox|dev|development|training|dummy|poc)'
const OTHER = '(?:other|second|2nd|another|third|separate|different|additional|extra)'

/** The tenant or entitlement of the text is called the real one. */
const THIS_IS_REAL =
  /\b(?:this|here|that)(?: (?:one|tenant|entitlement|entry|subscription|line))?(?: is|['’]s)(?: the| their| a)? (?:real|productive|production|prod|main|live|right|valid|correct|active|used|in use)\b(?! (?:tenant|one)['’]s)/i
/** The test tenant is another one: "they have a second tenant for tests". */
const OTHER_IS_VOID = new RegExp(
  String.raw`\b${OTHER} (?:tenant|one|entitlement)\b(?:,? (?:that|which))?(?: (?:is|was|they use|used|just|only|exists))*(?: (?:for|as|an?|the|their))* ${VOID}\b|\b(?:also|besides)(?: (?:have|has|run|runs|keep|own|use))?(?: an?| the)? ${VOID} tenant\b|\b${VOID} tenant (?:as well|too|besides)\b`,
  'i',
)
/** A domain is bound to another tenant, which has to release it: the work waits for that. */
const DOMAIN_ELSEWHERE = new RegExp(
  String.raw`\bdomains?\b[^;!?\n]{0,60}\b(?:in|to|on|by|at|with|from|under) (?:an? |the |their |some )?(?:${OTHER}|old|former|previous|wrong|forgotten|unknown) tenants?\b|\btenants?\b[^;!?\n]{0,60}\b(?:release[sd]?|holds?|blocks?|gives? up) (?:the|their|its) domain\b`,
  'i',
)
const BOTH_USED =
  /\bboth(?: of them)?(?: tenants?)?(?: (?:are|is|get|being|now|still|in))* (?:used|use|active|live|needed|valid|productive|real)\b|\buses? both\b/i
/** Work on the entitlement is ahead or runs. */
const WORKS =
  /\b(?:migration|roll-?out|pilot|deployment|enrol?lment|onboarding|kick-?off|cut-?over|go-?live)(?: (?:itself|there|here|now|then|is|was|has|will))* (?:starts?|begins?|started|begun|runs|running|planned|scheduled|set for|on track|goes on)\b|\b(?:goes|go|going) live\b/i
/** That work is in the tenant that is used instead. */
const ELSEWHERE =
  /\b(?:in|on|under|with|from|into|to|there,?) (?:the|their|its|our|an?) (?:other|real|main|parent|group|right|correct|first|new|global|corporate|productive|production|merged)\b|\b(?:there|elsewhere)\b|\b(?:old|duplicate|this) (?:one|tenant|entry|entitlement|line) (?:is|will be|gets|can be|was|has been) (?:deleted|closed|void|removed|dead|gone)\b/i
/** Words before it that deny it. */
const DENIED = /\b(?:not|no|never|nobody|without|before|n['’]t|neither|if)\b[^.;,!?\n]{0,30}$/i
/** Said of the tenant itself, which settles it. */
const NEVER =
  /\b(?:as|is) an? duplicate\b|\b(?:deleted|closed down|annulled)\b|\b(?:never|nobody|no one|not|no longer)(?: \S+){0,4} (?:use|used|using|uses)\b|\bwill not be used\b|\bfraud\w*/i

/**
 * True where a text that speaks of duplicate or test tenants also speaks of one that is used, or has work ahead.
 * Duplicate/Invalid is never used at all (playbook, L1), so whether this one will be used has to be asked.
 */
export function speaksOfRealTenant(text: string): boolean {
  if (NEVER.test(text)) return false
  if (THIS_IS_REAL.test(text) || OTHER_IS_VOID.test(text) || DOMAIN_ELSEWHERE.test(text)) return true
  const both = BOTH_USED.exec(text)
  if (both && !DENIED.test(text.slice(0, both.index))) return true
  const work = WORKS.exec(text)
  return work !== null && !DENIED.test(text.slice(0, work.index)) && !ELSEWHERE.test(text)
}
