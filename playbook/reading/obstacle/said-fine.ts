import type { Token } from '../text/text.ts'

/** "Budget is approved", "legal is fine", "people are there", "licences ok". */
const IS_FINE =
  /\b(?:(?:is|are|was|were|been|got|has|have|all|now) (?:(?:all|now|already|finally|really|also|just) )*(?:fine|ok|okay|there|approved|agreed|settled|sorted|cleared|granted|in place|available|assigned|paid|signed|ready|done|good|great|perfect|excellent|no (?:problem|issue|concern|obstacle)s?|(?:live(?= since|$| now| already| today)))|(?:^\S+(?: \S+)?) (?:fine|ok|okay|approved|cleared|great))\b(?! (?:with|by|to|for|in|on|at) (?:gmail|google|zoom|slack|dropbox|box|okta))/
/** "The vendor says it works", "their connector is supported". "Works council" is somebody. */
const WORKS =
  /\b(?:(?:says?|said|confirm(?:s|ed)?|claims?|promised) (?:that )?(?:\S+ ){0,4}(?:works?(?! councils?)|runs|is (?:supported|compatible|certified|ok|fine)|are (?:supported|compatible|certified|ok|fine)|supports? it)|(?:is|are) (?:(?:now|fully|already|officially) )*(?:supported|compatible|certified))\b/
/** "They have", "we have that": the answer to a question that the FM asks himself. */
const THEY_HAVE =
  /^(?:(?:yes|yep|they|we|he|she|it) )*(?:they|we|he|she) (?:(?:do|already|all) )*(?:have|has|got)(?: (?:it|that|them|those|enough|both|all|plenty))?$/
/** "No legal issue", "no privacy or security concerns". */
const NO_ISSUE =
  /^(?:(?:there|it) (?:is|are|was) )?no (?:(?:or|and|legal|security|privacy|technical|network|budget|licen[cs]\w+|compliance|regulatory|real|big|open|known|data|training|partner|billing|firewall) ){0,3}(?:problem|issue|concern|obstacle|topic)s?(?: (?:here|there|at all|any ?more))?$/
/** "Fine", "no problem", "is there". */
const IN_ORDER =
  /^(?:yes )?(?:(?:is|are|all|its|thats|theyre|that is) )*(?:fine|ok|okay|there|done|sorted|approved|signed|settled|in place|no (?:problem|issue|concern)s?)$/
/** Behind a question mark: "slow adoption? no: they have no tablets", "the firewall? no, it's the budget". */
const DENIED_BY =
  /^\?\s*(?:no|nope|not really|wrong)\s*(?::|[–-]|[,.;]\s*(?:it['’]?s|it is|that['’]?s not|because|the (?:problem|issue|reason|real))\b)/i
/** So many UTF-16 units are looked at behind a clause. */
const BEHIND = 60
/** Words that deny it, put it off or limit it. */
const HELD_BACK =
  /\b(?:not|no(?! (?:problem|issue|concern|obstacle))|never|nobody|none|neither|nor|without|lack\w*|cannot|(?!present|current|went|sent|want|client|agent|account|front|point|print|department|tenant|content|parent|recent|different)\w+nt|until|till|til|unless|if|once|when|whether|before|after|as soon as|will|would|must|should|could|might|maybe|perhaps|only|but|half|part|partly|needs?|wants?|waits?|waiting|to be|too|yet|hardly|barely|nearly|almost)\b/

/** A longer clause says more than that. In words. */
const LONGEST = 9
/** What is asked about has at most so many words: "the budget for it?". */
const LONGEST_ASKED = 4

/**
 * For each token: true where its clause says that something is in order, so that the words are no obstacle: “budget is
 * approved”, “the vendor says it works”, “people? they have”, “slow adoption? no: …”.
 */
export function saidFine(tokens: readonly Token[], text: string): boolean[] {
  const fine = tokens.map(() => false)
  let before = 0
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !endsAt(tokens, i)) continue
    const clause = wordsOf(tokens, from, i)
    const isAnswer = THEY_HAVE.test(clause) || IN_ORDER.test(clause)
    const isFine = i - from <= LONGEST && (IS_FINE.test(clause) || WORKS.test(clause)) && !HELD_BACK.test(clause)
    const { end } = tokens[i - 1]!
    const isDenied = i - from <= LONGEST_ASKED && DENIED_BY.test(text.slice(end, end + BEHIND))
    const isNone = NO_ISSUE.test(clause)
    if (isAnswer) fine.fill(true, from - before <= LONGEST_ASKED ? before : from, i)
    else if (isFine || isDenied || isNone) fine.fill(true, from, i)
    before = from
    from = i
  }
  return fine
}

const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'though', 'although', 'yet', 'so', 'because'])

function endsAt(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.breakBefore || LINKS.has(tokens[i]!.word)
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}
