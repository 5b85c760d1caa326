import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isStrange } from './command-status.ts'
import { wholeTerm, type Term, type TwoTerms } from './terms.ts'

/** What a question about the playbook asks of a status or another of its words; whoever asks about a customer needs other words. */
const ASKING = new Set(
  (
    'what whats which when who whom whose where why how is are was be do does did can could should must may would will shall have has need ' +
    'needs needed i we you one it the a an any this that there for with without in on of to at as from by about under after before behind ' +
    'and or if then next step steps first last comes come follow follows happens happen many much often long few number least ' +
    'attempt attempts try tries call calls note notes date dates target unblock projected deadline reason reasons why evidence field fields ' +
    'goes go belongs belong stands stand say says called word words ' +
    'required mandatory necessary enough optional allowed ok okay possible valid count counts write put set use choose pick select record ' +
    'enter fill status statuses l1 l2 level mean means own owns owner clears solves team responsible always ever'
  ).split(' '),
)
const OPENS =
  /^(?:what|which|when|who|whom|where|why|how|is|are|do|does|can|could|should|must|may|would|will|shall|have|has)\b/
/** A term has so many words at most. */
const MAX_TERM_WORDS = 7
/** What is to be counted as one of two: longer texts tell of a situation. In words. */
const MAX_SUBJECT_WORDS = 5

/**
 * The word of the playbook that a question is about: "do I need a date for No Intent?", "what comes after ACM?". Nothing
 * may stand beside it but what one asks of such a word.
 * @param lower in lower case, without marks at its end
 */
export function readAboutTerm(prepared: PreparedPlaybook, lower: string): Term | undefined {
  if (!OPENS.test(lower) || /[,;:"“”]/.test(lower)) return undefined
  const words = lower.split(' ')
  for (let length = Math.min(MAX_TERM_WORDS, words.length - 1); length > 0; length--) {
    for (let from = words.length - length; from > 0; from--) {
      const beside = [...words.slice(0, from), ...words.slice(from + length)]
      if (!beside.every((word) => ASKING.has(word.replace(/['’]s$/, '')))) continue
      const term = wholeTerm(prepared, words.slice(from, from + length).join(' '))
      if (term) return term
    }
  }
  return countedAs(prepared, lower)
}

/** "Is a merger No Intent?" */
function countedAs(prepared: PreparedPlaybook, lower: string): Term | undefined {
  const asked = /^(?:is|are|was) (.+)$/.exec(lower)?.[1]?.split(' ') ?? []
  for (let from = 1; from <= Math.min(MAX_SUBJECT_WORDS, asked.length - 1); from++) {
    const subject = asked.slice(0, from)
    if (TELLS.test(subject.join(' ')) || subject.some((word) => isStrange(prepared, word))) return undefined
    const term = wholeTerm(prepared, asked.slice(from).join(' ').replace(/^an? /, ''))
    if (term) return term
  }
  return undefined
}

const EITHER =
  /^(?:is|are|was|does|do|would|should|could|can|shall)(?: (?:i|we|it|this|that|you))? (.+?)(?: rather| better)? (?:or|vs\.?|versus)(?: is it| rather| just)? (?:an? |the )?(.+)$/

/** Of somebody, and not of what a status is for. */
const TELLS = /\b(?:they|their|them|he|she|his|her|we|our|nobody|who|not|wants?|needs?|refuses?|asks?|says?)\b/

/** "Is a works council Legal or Adoption Readiness?": the two are told apart. @param lower as above */
export function readEither(prepared: PreparedPlaybook, lower: string): TwoTerms | undefined {
  const [, before = '', last = ''] = EITHER.exec(lower) ?? []
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
    if (one && isShort && JSON.stringify(one) !== JSON.stringify(other)) return [one, other]
  }
  return undefined
}

const OWNED = /^who (?:is the owner of|owns|looks after|is responsible for|takes care of) (?:an? |the )?(.+)$/

/** True for “who owns Blocked?”, which asks of the status itself and not of a customer. @param lower as above */
export function asksWhoOwnsTerm(prepared: PreparedPlaybook, lower: string): boolean {
  const owned = OWNED.exec(lower)?.[1]
  return owned !== undefined && wholeTerm(prepared, owned) !== undefined
}
