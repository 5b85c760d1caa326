import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isStrange } from './command-status.ts'
import { isNobodys, type AskedSituation } from './asked-situations.ts'
import { isOfL1, wholeTerm, type Term, type TwoTerms } from './terms.ts'

/**
 * Words of questions about a status or another word of the playbook; questions about a customer contain other words.
 */
const ASKING = new Set(
  (
    'what whats which when who whom whose where why how is are was be do does did can could should must may would will shall have has need ' +
    'needs needed i we you one it the a an any this that there for with without in on of to at as from by about under after before behind ' +
    'and or if then next step steps first last comes come follow follows happens happen many much often long few number least ' +
    'attempt attempts try tries call calls note notes date dates target unblock projected deadline reason reasons why evidence field fields ' +
    'goes go belongs belong stands stand say says called word words ' +
    'required mandatory necessary enough optional allowed ok okay possible valid count counts write put set use choose pick select record ' +
    'enter fill status statuses l1 l2 level mean means own owns owner clears solves team inform tell notify involve contact ask responsible always ever up followup follow-up does exactly really'
  ).split(' '),
)
const OPENS =
  /^(?:what|which|when|who|whom|where|why|how|is|are|do|does|can|could|should|must|may|would|will|shall|have|has)\b/
/** The most words of a term. */
const MAX_TERM_WORDS = 7
/** The longest subject of "Is a merger No Intent?"; a longer text describes a situation. In words. */
const MAX_SUBJECT_WORDS = 5

/**
 * The word of the playbook that a question is about: "do I need a date for No Intent?", "what comes after ACM?". All
 * other words must be words of such questions.
 * @param lower in lower case, without marks at its end
 */
export function readAboutTerm(prepared: PreparedPlaybook, lower: string): Term | undefined {
  if (!OPENS.test(lower) || /[,;:]/.test(lower)) return undefined
  const words = lower.replace(/["“”]/g, '').split(' ')
  for (let length = Math.min(MAX_TERM_WORDS, words.length - 1); length > 0; length--) {
    for (let from = words.length - length; from > 0; from--) {
      const beside = [...words.slice(0, from), ...words.slice(from + length)]
      if (!beside.every((word) => ASKING.has(word.replace(/['’]s$/, '')))) continue
      const term = wholeTerm(prepared, words.slice(from, from + length).join(' '))
      if (term) return term
    }
  }
  return undefined
}

const COUNTS_AS =
  /^(?:does|do|would|should|can|could) (.+?) (?:count as|be|mean|fall under|go (?:under|to|in)|belong (?:to|under|in)) (.+)$/

/**
 * Reads "Is a merger No Intent?", "does a merger count as No Intent?"
 * @param lower as above
 */
export function readCountedAs(prepared: PreparedPlaybook, lower: string): Required<AskedSituation> | undefined {
  const text = lower.replace(COUNTS_AS, 'is $1 $2')
  const asked = /^(?:is|are|was) (.+)$/.exec(text)?.[1]?.split(' ') ?? []
  for (let from = 1; from <= Math.min(MAX_SUBJECT_WORDS, asked.length - 1); from++) {
    const subject = asked.slice(0, from)
    if (TELLS.test(subject.join(' ')) || subject.some((word) => isStrange(prepared, word))) return undefined
    const supposed = wholeTerm(prepared, asked.slice(from).join(' ').replace(/^an? /, ''))
    if (supposed) return { situation: subject.join(' '), supposed }
  }
  return undefined
}

/** “They have no sponsor, is that …” */
const BEFORE_EITHER =
  /^(.{6,200}?)[,;:.?!–-]+ ?(?:so |and |then |but )?(?=(?:is|was|would|should|does) (?:it|this|that)\b)/
const EITHER =
  /^(?:is|are|was|does|do|would|should|could|can|shall)(?: (?:i|we|it|this|that|you))? (.+?)(?: rather| better)? (?:or|vs\.?|versus)(?: is it| rather| just)? (?:an? |the )?(.+)$/

/** Words about somebody, not about what a status is for. */
const TELLS = /\b(?:they|their|them|he|she|his|her|we|our|nobody|who|not|wants?|needs?|refuses?|asks?|says?)\b/

/** Two words of the playbook to be compared, and the subject that belongs to one of them. */
export interface Either {
  readonly terms: TwoTerms
  readonly subject?: string
}

/**
 * Reads "Is a works council Legal or Adoption Readiness?"
 * @param lower as above
 */
export function readEither(prepared: PreparedPlaybook, lower: string): Either | undefined {
  const [told, situation] = BEFORE_EITHER.exec(lower) ?? ['']
  if (situation !== undefined && !isNobodys(prepared, situation)) return undefined
  const [, before = '', last = ''] = EITHER.exec(lower.slice(told.length)) ?? []
  const other = last === '' ? undefined : wholeTerm(prepared, last)
  if (!other) return undefined
  const words = before.split(' ')
  for (let from = Math.max(0, words.length - MAX_TERM_WORDS); from < words.length; from++) {
    const subject = words.slice(0, from).join(' ')
    const one = wholeTerm(
      prepared,
      words
        .slice(from)
        .join(' ')
        .replace(/^(?:an?|the) /, ''),
    )
    const isShort = from <= MAX_SUBJECT_WORDS && !TELLS.test(subject)
    if (one && isShort && JSON.stringify(one) !== JSON.stringify(other))
      return { terms: [one, other], subject: situation ?? subject }
  }
  return undefined
}

const OF_TERM =
  /^(?:who (?:is the owner of|owns|looks after|is responsible for|takes care of)|what(?: is|['’]?s) (?:the )?(?:owner|(?:target |unblock |due |projected )*date|deadline|note|reason) (?:of|for|at|with|in)|when is) (?:an? |the )?(.+?)(?: due)?$/

/**
 * True for "who owns Blocked?" and "what is the target date for In Progress?": questions about the status, not about a
 * customer.
 * @param lower as above
 */
export function asksOfTerm(prepared: PreparedPlaybook, lower: string): boolean {
  const asked = OF_TERM.exec(lower)?.[1]
  return asked !== undefined && wholeTerm(prepared, asked) !== undefined
}

const TIPS = "(?:tip|control|confirming|playbook(?:['’]s)?) questions?|tips"
const WHICH = '(?:what|which|show(?: me)?|give me|list|are there|do you have|got|have)(?: are| is)?'
const TO_ASK =
  '(?:(?: (?:to|do i|should i|can i|could i|i (?:can|should|could|have to)|i) ask)(?: them| the customer)?)'
const QUESTIONS: readonly RegExp[] = [
  new RegExp(`^(?:${TIPS}) (?:an? |the )?(.+)$`),
  new RegExp(
    `^(?:${WHICH} )?(?:(?:the|all|some|any|good) )*(?:${TIPS}|questions?(?=${TO_ASK}| for | to (?:confirm|check) ))${TO_ASK}? (?:for|about|on|of|to confirm|to check) (?:an? |the )?(.+)$`,
  ),
  new RegExp(
    `^${WHICH} (?:(?:the|all|some|any|good) )*questions? (?:(?:are|is) (?:there )?)?(?:for|about|on|of|confirm|belong to) (?:an? |the )?(.+)$`,
  ),
  /^(?:what|how) (?:(?:do|should|can|could|would) i|to) (?:ask|check|confirm|find out)(?: them| the customer)?(?: (?:for|about|on|of|to confirm|to check|if it is|whether it is))? (?:an? |the )?(.+)$/,
]

/**
 * The status or L1 whose tip questions a message asks for: "tip questions for App Compatibility", "tips unknown".
 * @param lower as above
 */
export function readQuestionsOf(prepared: PreparedPlaybook, lower: string): Term | undefined {
  return QUESTIONS.map((pattern) => {
    const name = pattern.exec(lower)?.[1]
    return name === undefined ? undefined : wholeTerm(prepared, name)
  }).find((term) => term && ('status' in term || isOfL1(prepared, term)))
}
