import { MASK } from '../text/mask-name.ts'
import { linkedClauses, type LinkedClause } from '../text/linked-clauses.ts'
import type { Token } from '../text/text.ts'

/** What is done to an obstacle when it is one no longer: “merged”, “fixed”, “certified”. */
const DONE =
  'merged|consolidated|tidied|cleaned|fixed|solved|resolved|sorted|repaired|mended|patched|replaced|swapped|lifted|cleared|settled|approved|agreed|certified|released|shipped|upgraded|renewed|signed|paid|delivered|hired|answered|dropped|withdrawn|repealed|closed|granted|restored|rebuilt|found|filled|ended|finished'
const LATELY =
  '(?:(?:all|both|now|finally|already|meanwhile|just|since|fully|completely|at last|by now|at long last) )*'
/** “Is merged”, “got fixed”, “have all been answered”, “is back”. */
const IS_DONE = new RegExp(
  String.raw`\b(?:is|are|was|were|been|got|theyre|its) ${LATELY}(?:${DONE}|over|gone|back|there|in place|out of the way|history|behind (?:them|us))\b`,
)
/** “The vendor has certified it”, “the feature shipped in May”, “the approval came through”. */
const HAS_DONE = new RegExp(
  String.raw`\b(?:has|have|s) ${LATELY}(?:${DONE}|arrived|come|given)\b(?! with\b)|\b(?:gethelp|product group|engineering|microsoft|vendor|maker) (?:fixed|solved|resolved|repaired|patched)\b|\b(?:shipped|arrived|came|went live|landed|released|certified|approved|lifted|delivered|signed|hired|agreed|gave)\b(?! with\b)`,
)
/** “Forests merged”, “proxy replaced since May”: a telegram, which has no verb. */
const TELEGRAM = new RegExp(
  String.raw`^(?:\S+ ){1,6}(?:gone|fixed|solved|repaired|closed) (?:thanks to|by)\b|^(?:\S+ ){1,4}(?:${DONE}|arrived|back)(?: (?:now|already|since|last|on|in|at|by now|this|yesterday|today)(?: \S+){0,2})?$`,
)
/** “Isn't any more”, “no longer”. */
const NO_MORE = /\b(?:isnt|arent|no longer|not) (?:\S+ ){0,3}any ?more\b|\bno longer\b/
/** It is still to happen, only for a part, or only told to have been so before. */
const HELD_BACK =
  /\b(?:not|no|never|nobody|none|cannot|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had)nt|until|till|til|unless|if|once|when|will|would|must|should|need|needs|needed|waits?|waiting|wants?|asks?|asked|only|yet|half|partly|hop(?:es?|ing)|expect\w*|plan\w*|before|to be|being|too|against|instead|but|still|first|again|part|some|few|rest)\b/

/** What stood in the way and is told as past: “first they had no partner”, “the nurses were not ready last year”. */
const PAST = /\b(?:was|were|had|did|wasnt|werent|hadnt|didnt|used to|couldnt|lacked|refused|stopped|left)\b/
const PRESENT = /\b(?:is|are|has|have|isnt|arent|hasnt|havent|doesnt|dont|does|do|cant|cannot|can|wont|will|still)\b/
/** What begins the account of how things stand now. */
const TURNS_TO_NOW =
  /^(?:(?:but|and|so) )?(?:anyway|anyhow|now|today|by now|these days|nowadays|meanwhile|in the meantime|since then|all that is|this year)\b/

/** What points back to what was told before, and ends it: “that's forgotten”, “no doubts any more”, “we won it back”. */
const ENDS_IT = new RegExp(
  [
    String.raw`^(?:(?:thats|that is|that was|this is|its|it is|all that is|theyre|they are) (?:(?:all|now|long|since) )*(?:forgotten|forgiven|past|over|history|back|behind (?:them|us)))\b`,
    String.raw`^no (?:more )?(?:doubts?|worr(?:y|ies)|fears?|concerns?|trouble)(?: (?:any ?more|left|now|since|today))*$`,
    String.raw`^(?:is|are) (?:none|no longer one|no more)(?: (?:now|any ?more|today))*$`,
    String.raw`^(?:isnt|arent|is not|are not)(?: one| it| so| any)? (?:now|any ?more|today)\b`,
    String.raw`^(?:we|they|microsoft)(?: have| has)? (?:won|got|gained|earned) (?:it|them|that|(?:this|their) \S+) back\b`,
    String.raw`^(?:(?:it|they|everything|work) )?(?:have |has |was |were )?resumed\b`,
    String.raw`^(?:the|a|another) new (?:one|partner|integrator|firm|admin|manager|lead|engineer)(?: has| have| is)? (?:(?:now|already|just) )*(?:started|begun|began|in place|at work|on board)\b`,
  ].join('|'),
)
/** What ends it only under a condition, or not for all. */
const NOT_FOR_ALL = /\b(?:until|till|unless|if|once|when|would|could|only|partly|half|not yet|some|want|wants)\b/

/** A longer text is a mail, which tells of many things. In words. */
const LONGEST = 80
const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'while', 'because'])

/** What some words say by themselves. */
export interface SaidAlone {
  readonly l1: string
  /** Of its L1. */
  readonly probability: number
}

/** From this probability on, the rest of a text tells how things stand by itself. */
const TELLS = 0.6

/**
 * Hides an obstacle that is told as finished, where the rest of the text says by itself that work runs: “the forests are
 * merged, they're setting up hybrid now”, “first they had no partner. Anyway, 300 mailboxes went over”. What is finished
 * holds nothing up, however many words of an obstacle stand in its clause.
 * @param read what words say by themselves; undefined where they say too little
 * @returns the words, those that are finished hidden; as many as before
 */
export function withoutDone(
  tokens: readonly Token[],
  read: (tokens: readonly Token[]) => SaidAlone | undefined,
): readonly Token[] {
  if (tokens.length > LONGEST) return tokens
  const clauses = linkedClauses(tokens, LINKS)
  if (clauses.length < 2) return tokens
  const done = [...clauses.filter(({ words }) => isDone(words)), ...pastBefore(clauses), ...endedBefore(clauses)]
  const over = done.filter(({ from, to }) => isObstacle(read(tokens.slice(from, to))))
  if (over.length === 0) return tokens
  const rest = tokens.map((token, i) =>
    over.some(({ from, to }) => i >= from && i < to) ? { ...token, word: MASK } : token,
  )
  // What is finished may speak for progress as well.
  return Math.max(TELLS, progressIn(read(tokens))) <= progressIn(read(rest)) ? rest : tokens
}

/** How probable it is that some words tell of work that runs. */
function progressIn(said: SaidAlone | undefined): number {
  return said?.l1 === 'In Progress' ? said.probability : 0
}

function isDone(words: string): boolean {
  if (HELD_BACK.test(words.replace(NO_MORE, ''))) return false
  return IS_DONE.test(words) || HAS_DONE.test(words) || TELEGRAM.test(words) || NO_MORE.test(words)
}

/** The clauses of the past before the words that turn to how things stand now. */
function pastBefore(clauses: readonly LinkedClause[]): readonly LinkedClause[] {
  const turn = clauses.findIndex(({ words }, i) => i > 0 && TURNS_TO_NOW.test(words))
  const before = clauses.slice(0, Math.max(0, turn))
  return before.every(({ words }) => PAST.test(words) && !PRESENT.test(words)) ? before : []
}

/** The clauses that another one ends by pointing back to them: the one before it, and those of the past before that. */
function endedBefore(clauses: readonly LinkedClause[]): readonly LinkedClause[] {
  const end = clauses.findIndex(({ words }, i) => {
    const own = words.replace(/^(?:but|and|so) /, '')
    return i > 0 && ENDS_IT.test(own) && !NOT_FOR_ALL.test(own)
  })
  if (end < 1) return []
  const isPast = ({ words }: LinkedClause): boolean => PAST.test(words) && !PRESENT.test(words)
  let from = end - 1
  while (from > 0 && isPast(clauses[from]!) && isPast(clauses[from - 1]!)) from--
  return clauses.slice(from, end + 1)
}

function isObstacle(said: SaidAlone | undefined): boolean {
  return said !== undefined && (said.l1 === 'Blocked' || said.l1 === 'No Intent')
}
