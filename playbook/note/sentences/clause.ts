import { PARTICIPLES, VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { ROLES, STATES } from '../../content/note-sentences.ts'
import { havingNo } from './having-no.ts'
import { withLeftOutSubject } from './left-out-subject.ts'
import { be, withBe, withBeOfAmount, withBeOfState } from './missing-be.ts'
import { OBJECT } from './is-verb.ts'
import { isClause, startsWithVerb, wordsIn } from './verb.ts'

/** Beginnings that refer to something left out. "There is" and "this firewall" are complete. */
const POINTS_BACK =
  /^(?:how (?:do|does|did|can|is|are|will)|he|she|him|his|her|who|whom|which|whose|when|then|therefore|thus|hence|also|too|otherwise|meanwhile|instead|such|same|neither (?:of|is|has|was|will|does)|nor|each (?:says?|of|one)|both (?:say|of)|the (?:former|latter)|(?:this|that|these|those)(?= (?:is|was|are|were|has|have|had|will|would|can|can't|cannot|does|doesn't|do|don't|keeps?|means?|makes?|one|ones|stops?|blocks?|needs?|holds?)\b|$)|until then|(?:after|before|for) that)\b/i

/** The FM, or the customer quoted. Neither can be "I" or "we" in a note. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}./-])(?:I|i|we|me|my|our|ours|us|mine|We|My|Our|Ours|Me|Mine|I['’](?:m|ll|ve|d)|we['’](?:re|ll|ve|d))(?![\p{L}\p{N}./-])/u

/** True when words cannot stand alone: they begin with a pronoun without its noun, or with "which …". */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words)
}

const SPEAKER = /(?<![\p{L}\p{N}./-])(?:I|we|We|I['’](?:m|ll|ve|d)|[Ww]e['’](?:re|ll|ve|d))(?![\p{L}\p{N}./-])/u

/** Where "I" or "we" are the subject, as [start, end) in UTF-16 units. */
export function findSpeaker(text: string): readonly [number, number] | undefined {
  const match = SPEAKER.exec(text)
  return match ? [match.index, match.index + match[0].length] : undefined
}

/** True for a text with "I" or "we", "me" or "our". "US" is a country. */
export function speaksOfUs(text: string): boolean {
  return FIRST_PERSON.test(text)
}

/** True for words whose subject stands before them: "Only talks to the server". */
export function lacksSubject(words: string): boolean {
  const all = wordsIn(words.replace(/^(?:only|just|simply|still|never|also|then|always) /i, ''))
  const [first = '', next = ''] = all
  return VERBS_OF_ONE.has(first) && (OBJECT.test(next) || /^(?:to|with|in|on|into|for|from|at|only|no)$/.test(next))
}

const NO_NOUN =
  /^(?:there )?(?:no|not enough|not any|too few|too many|too little|not a single|nobody to|no one to|nothing to) (?!one\b|wonder\b|idea\b|sir\b)\p{L}/iu
/** A state of the workload, without its name. */
const STUCK =
  /^(?:stuck|held up|blocked|delayed|postponed|live|ready|deployed|installed|rolled out|in use) (?:at|with|in|on|to|by|until|behind|because|due|for|since)\b/i
/** "Should have been the other agreement". */
const SHOULD = /^(?:should|must|might|could) (?:not )?(?:have been|be) /i
const THEY_ARE = /^they (?:not |still |very |too |so )?(\p{L}+)/iu
/** "Says that …" without its subject: nobody was named who says so. */
const SAID_SO =
  /^(?:(?:both|all|they(?: both| all)?) )?(?:says?|said) (?:that )?(?=(?:the|they|their|there|no|nobody|it|its|an?)\b|(?!so\b)[^\s,;]{2,30} (?:is|are|was|were|has|have|will|won['’]t|can['’]t|cannot|does|doesn['’]t) )/i
/** "Only bought the smaller plan". */
const ONLY_DID =
  /^(?:only|just|already|never|still|also) (?=(?:bought|got|ordered|paid|has|took|signed|renewed|moved|uses|wants|needs|tried|tested|knows|knew|had|asked|saw)\b)/i
/** "Not worth the trouble to the board". */
const NOT_SO =
  /^not (?:worth(?! it\b)|an?|ready|enough|needed|wanted|stable|possible|safe|allowed|reliable|certified|supported|available|important|relevant|urgent|part of) /i
/** "Had one training": done with the customer, whose it is. */
const HAD =
  /^had (?=(?:an?|one|two|three|\d+|some|several|many) (?:[\p{L}-]+ )?(?:trainings?|sessions?|workshops?|courses?|webinars?|pilots?|outages?|incidents?|crash(?:es)?|breach(?:es)?)\b)/iu
/** "Managers too busy to let people go": the verb is missing before "too". */
const TOO_TO = /^(?:\S+ ){1,6}too \p{L}+ to \p{L}/iu
/** "Bought commercial but must be government". */
const BOUGHT_BUT =
  /^(?:bought|ordered|got|took|chose|signed) (?!(?:by|in|for|with|through|from|last|on|at|up|off|until|before)\b)(?:\S+ ){1,4}but (?:must|need|should|want|it must|they)\b/i
/** "Go live 1 February": the day of it, not an order. */
const GO_LIVE =
  /^(?:the )?go[- ]?live (?:date )?(?=(?:(?:on|in|by|planned|expected|for) ){0,2}(?:the )?(?:\d|end|mid|early|late|q[1-4]\b|next\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec))/i
const NO_SUBJECT =
  /^(?:has|have|had|is|are|was|were|would|should|will|won['’]t|can|can['’]t|cannot|could|couldn['’]t|does|did|do|doesn['’]t|didn['’]t|don['’]t|isn['’]t|aren['’]t)\b/i
const WANTING =
  /^(wants?|needs|keeps|uses|prefers|fears|refuses|insists|relies|stays|sticks|depends|renewed|has|have|(?:bought|purchased|ordered|got)(?= \d))\s(?!been\b|not\b|\p{L}+ed\b|left\b|lost\b|quit\b|gone\b)\S/iu
const SAYS_SO =
  /\b(says?|said|thinks?|thought|finds?|found|considers?|feels?|believes?)(?: it(?:'s| is)?)? (?=(?:not (?!to\b)|too |un(?!less|til)\p{L}+|in(?:secure|stable)\b)\p{L}+)/iu
const SAYS_NO =
  /\b(says?|said) (?=(?:no) (?!\b(?:to|until|till|before|and|but|because|for|so|unless|one)\b)\p{L}{3,})/iu

/**
 * Makes a clause with subject and verb out of hurried words: "no champions" becomes "there are no champions", "contract
 * not signed" "the contract is not signed". Undefined where no rule is sure.
 */
export function clauseOf(words: string): string | undefined {
  const said = withoutContraction(withoutStranger(words.trim().replace(SAID_SO, '')))
  if (!said || speaksOfUs(said)) return undefined
  // “They are too slow, too”: a “too” of its own points back.
  if (pointsBack(said)) return /^too /i.test(said) ? withLeftOutSubject(said) : undefined
  if (NO_NOUN.test(said) && !isClauseAfterNo(said)) {
    const noun = said.replace(/^there /i, '')
    return `there ${be(noun.split(/ (?:and|or|for|in|on|at|until|till|before|to|who|that|which|because|either|yet|too|there|in-?house|internally|on-?site|locally|left|available|released|assigned|trained|hired|named|bought|ordered|installed|planned)\b/)[0]!)} ${lowered(noun)}`
  }
  if (GO_LIVE.test(said)) return said.replace(GO_LIVE, 'the go-live is ')
  const wanting = WANTING.exec(said)
  if (wanting) return `${/^(?:have|want)$/i.test(wanting[1]!) ? 'they' : 'the customer'} ${lowered(said)}`
  const added = withLeftOutSubject(said)
  if (added !== undefined) return added
  if (NOT_SO.test(said)) return `it is ${lowered(said)}`
  if (SHOULD.test(said)) return `it ${lowered(said)}`
  if (HAD.test(said)) return `they ${lowered(said)}`
  if (NO_SUBJECT.test(said)) return undefined
  // "They afraid of guests".
  const [, state] = THEY_ARE.exec(said) ?? []
  if (state && STATES.has(state.toLowerCase())) return said.replace(/^they /i, 'they are ')
  if (ONLY_DID.test(said) && startsWithVerb(said.replace(ONLY_DID, ''))) return `the customer ${lowered(said)}`
  const tooBusy = TOO_TO.test(said) && !isClause(said.split(' too ')[0]!) ? withBeOfState(said) : undefined
  if (tooBusy) return articled(tooBusy)
  if (BOUGHT_BUT.test(said)) return `they ${lowered(said)}`
  const ofAmount = withBeOfAmount(said)
  if (ofAmount) return articled(ofAmount)
  if (isClause(said)) return articled(withSecond(withThat(said)))
  const stated = withBe(said) ?? havingNo(said)
  if (stated) return articled(stated)
  if (STUCK.test(said)) return `it is ${lowered(said)}`
  if (/^(?:still )?(?:waiting|awaiting|hoping|looking|struggling)\b/i.test(said))
    return `they are ${lowered(said).replace(/^still /, '')}`
  return undefined
}

/** What only people can or cannot do. A statement that begins so is about the customer. */
const PEOPLE_DO =
  /^(?:just |only |simply |they )?(?:(?:can['’]?t|cannot|won['’]?t|don['’]?t|do not|will not|couldn['’]?t|wouldn['’]?t|didn['’]?t|will never|would never) (?:take|buy|accept|want|trust|touch|sign|allow|need|believe|let|risk|spare|afford|switch|pay|agree|decide|like|roll|enrol|bring|deploy|see (?:any|the|a)|have (?:it|the|any|a|an|time|money|budget|people|staff|anyone|anybody)|go (?:ahead|live|to|on|near)|move|start|put|give|use)\b|(?:paid for|went with|went for|fell out|switched to|opted for|chose|refuse|refused|fear|feared|like|love|prefer)\b (?!to be))/i

/** "Doesn't believe that it is stable". */
const DOES_NOT = /^(?:doesn['’]t|does not) (?:believe|trust) (?!us\b)/i

/** Adds "they" to "won't sign before the audit": the subject is the customer. */
export function withSubject(words: string): string | undefined {
  const said = words.trim()
  if (DOES_NOT.test(said)) return `the customer ${lowered(said).replace(/\b(?:his|her) own\b/g, 'their own')}`
  return PEOPLE_DO.test(said) && !speaksOfUs(said) ? `they ${lowered(said)}` : undefined
}

/** "The shops were never asked and managers too busy": adds the verb of the second half. */
function withSecond(words: string): string {
  const found =
    /^(.{8,}?) (and|but|while) (?!(?:is|are|was|were|has|have|not|only|just|still|so|then|to|in|on|with|for|by)\b)(\S.{4,})$/i.exec(
      words,
    )
  if (!found || !isClause(found[1]!) || isClause(found[3]!)) return words
  const stated = NO_NOUN.test(found[3]!) ? undefined : withBeOfState(found[3]!)
  const thing = stated?.split(/ (?:is|are|was|were) /)[0]
  // "… and turned it down" has its verb.
  if (!stated || !thing || / (?:and|,) | (?:it|them|him|her|us|me)$/.test(thing)) return words
  return `${found[1]} ${found[2]} ${articled(stated)}`
}

/** "Everyone's licensed", "mail's stuck": the "'s" is a verb. */
const CONTRACTED =
  /^((?!it\b|that\b|there\b|he\b|she\b|what\b|who\b|let\b)[\p{L}-]+(?: (?!it\b|that\b|there\b|he\b|she\b|what\b|who\b)[\p{L}-]+){0,3})['’]s ((?:(?:not|already|still|all|now|too|fully|just|being|always|half|mostly|partly|nearly) ){0,2})([\p{L}-]+)(?=$|[ ,])/iu

function withoutContraction(words: string): string {
  return words.replace(CONTRACTED, (all, thing: string, beside: string, word: string) =>
    // "The proxy's blocked list is too long": the list is the proxy's.
    isClause(`${thing} ${words.slice(all.length)}`)
      ? all
      : beside || PARTICIPLES.has(word) || STATES.has(word) || /^(?:fine|in|on|at|there|up|an?|the)$/.test(word)
        ? `${thing} is ${beside}${word}`
        : all,
  )
}

/**
 * "The CIO says not stable enough", "the board says no budget": adds "that". Saying no to something is a refusal, not a
 * lack.
 */
function withThat(words: string): string {
  return words.replace(SAYS_SO, '$1 that it is ').replace(SAYS_NO, (all, says: string, at: number) => {
    const said = words.slice(at + all.length)
    if (RULE.test(words.slice(0, at))) return all
    if (isClauseAfterNo(said)) return `${says} that `
    const thing = said.split(/ (?:to|for|in|on|at|until|till|before|who|that|which|because|and|but)\b|[,;]/)[0]!
    return LACKED.has(wordsIn(thing).at(-1) ?? '') ? `${says} that there ${be(thing)} ` : all
  })
}

/** Things that one has or lacks, and nobody forbids. */
const LACKED = new Set(
  `budget budgets money funds funding time capacity capacities resource resources people staff headcount hands admin admins engineer
  engineers expert experts champion champions trainer trainers sponsor sponsors owner owners partner partners skill skills knowledge
  experience plan plans date dates eta timeline decision decisions approval interest need demand reason reasons   value benefit benefits case fix fixes patch workaround solution solutions problem problems issue issues news progress answer answers
  feedback licence licences license licenses seat seats bandwidth server servers device devices hardware priority
  space room chance requirement requirements support version`.split(/\s+/),
)

const RULE =
  /\b(?:polic\w+|polciy|laws?|acts?|rules?|contracts?|regulations?|guidelines?|directives?|manuals?|standards?|terms|statutes?)\s+(?:\S+ ){0,3}$/i

/** Cuts off "…, and she would like more", where nobody was named who she could be. */
function withoutStranger(words: string): string {
  const found = /[ ,]+(?:and|but|so) (?:he|she)\b/i.exec(words)
  return found && !ROLE_NAMED.test(words.slice(0, found.index)) ? words.slice(0, found.index) : words
}

const ROLE_NAMED =
  /\b(?:c[ieft]o|ciso|dpo|director|manager|head|lead|owner|admin\w*|sponsor|chair\w*|boss|officer|engineer|lawyer|expert|adviser|counsel|minister|president|teacher|trainer|successor|deputy)\b/i

/** "No admin knows it": the verb belongs to the subject behind "no". */
function isClauseAfterNo(words: string): boolean {
  const head = words.split(/\b(?:and|but|while|until|till|before|because|who|that|which|since|as|to)\b/i)[0]!
  return isClause(head)
}

/** "CIO says" within a sentence becomes "the CIO says". */
export function articled(words: string): string {
  return ROLES.test(words) ? `the ${words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}` : words
}

function lowered(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase())
}
