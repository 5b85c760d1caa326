import { MONTHS } from '../dates/months.ts'
import { capitalised } from '../names/words/capitalised.ts'
import { noteOpen } from '../content/note-rules.ts'
import { IN_PROGRESS, ORDINARY } from '../content/note-sentences.ts'
import { withArticles } from './sentences/articles.ts'
import { isClause } from './sentences/verb.ts'
import { asList, asQuotation, isList, wordsBesideDate } from './sentences/left-over.ts'
import { withoutFine } from './sentences/in-order.ts'
import { plainWhy } from './speaker/straight.ts'
import { datedSentence } from './sentences/dated-sentence.ts'
import { sentencesOf } from './sentences/sentence.ts'
import { withoutFollowUp } from './follow-up.ts'
import { generalWhy, meaningBehind } from './open-why.ts'
import { namesNext } from './signs.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tellsOnlyOfCheck } from '../reading/obstacle/only-checks.ts'
import { tokenize } from '../reading/text/text.ts'
import { smallTalkEnd } from './read/small-talk.ts'
import { isWorthListing, isWorthQuoting, LEAST_TELLING, MORE_TELLING, type Beside } from './beside.ts'
import { tellNext, type NextStep } from './sentences/next-step.ts'
import type { Telling } from './pick/telling.ts'
import { newLineWhy } from './unknown/new-line.ts'
import { attemptsAsWritten, fullerAttempts } from './unknown/attempts.ts'
import { faultOfWhy, substanceOf, type NoteSubject } from './words.ts'

/** The rest of a note's first sentence, behind its lead, and the beginning of its second sentence. */
export interface ToldReason {
  readonly why: string
  readonly next: string | undefined
}

/** More clauses than this are a story, not a why. */
const MOST_CLAUSES = 2
/** Three clauses are told if they have at most so many words together. */
const MOST_OF_THREE = 30
/** The meaning of the status, with the name of the product they use instead, or of their server. */
function meaningOf(prepared: PreparedPlaybook, said: string, status: Status): string {
  const meaning = generalWhy(status)
  const product = productIn(prepared, said, status)
  return product ? meaning.replace(' product ', ` product (${product}) `) : meaning
}

/** The products that do the job, as they are written; empty where none is named. */
function productIn(prepared: PreparedPlaybook, said: string, { id }: Status): string {
  const wanted =
    id === 'competitive-solution' ? 'competitor-product' : id === 'on-premises' ? 'microsoft-server' : undefined
  if (!wanted) return ''
  const tokens = tokenize(said)
  const names = prepared.classes
    .find(tokens)
    .flatMap(({ meaning, from, to }) =>
      meaning === wanted ? [said.slice(tokens[from]!.start, tokens[to - 1]!.end).split(' – ')[0]!] : [],
    )
    .filter((name) => /^\p{Lu}/u.test(name))
  return [...new Set(names)].slice(0, 2).join(' and ')
}

/** At most so many words that are no sentence are quoted. */
const MOST_QUOTED = 26

/**
 * Tells the why of a text in sentences. Words that no rule can make a sentence of are quoted behind the sentences, or
 * behind the meaning of the status, which an open case does not have. So nothing is made up.
 * @param why statements between semicolons
 * @param next the next step in the words of the text
 */
export function tellReason(
  prepared: PreparedPlaybook,
  why: string,
  next: NextStep | undefined,
  subject: NoteSubject & { readonly isOpen: boolean },
  telling: Telling,
): ToldReason {
  const { status, isOpen } = subject
  const { why: said, followUp } = apart(plainWhy(why, status.l1), status.l1)
  const cause = causeIn(said)
  if (cause !== undefined) return { why: ` because of ${cause}`, next: tellNext(next) }
  if (status.id === 'customer-unresponsive')
    return { why: ` because ${fullerAttempts(undefined, attemptsAsWritten(said))}`, next: tellNext(next) }
  const { clauses, fragments } = sentencesOf(said.replace(STATEMENTS, (all) => all.slice(smallTalkEnd(all))))
  const holding = holdingOf(clauses, fragments, subject)
  if (status.id === 'new-subscription') return { why: newLineWhy(said), next: undefined }
  const enough = holding.length > 0 && !faultOfWhy(substanceOf(prepared, tokenize(holding.join('; ')), subject), status)
  const { dated, rest } = datedApart(fragments)
  // "It's all in there" says less than the meaning of the status.
  const isLittle = !enough && hinders(status.l1) && telling.of(holding.join('; ')) < LEAST_TELLING
  const isEmpty = isLittle && !holding.some(tellsOnlyOfCheck)
  const told = isEmpty ? [] : mostTelling(holding, telling)
  const later = told.length > 1 && isNext(told.at(-1)!) && !next && dated.length === 0 ? told.pop() : undefined
  const beside: Beside = { prepared, subject, telling, told, isEnough: enough, isEmpty }
  const lists = rest.filter((each) => isList(each) && isWorthListing(beside, each))
  const quoted = rest.filter((each) => !isList(each) && isWorthQuoting(beside, each))
  const sentences = told
    .map((words) => withArticles(prepared, inSentence(words)).replace(LONE_DATE, ' ($1)').replace(LONE_WEEK, ahead))
    .join('; ')
  const left = lists.length > 0 ? asList(lists) : ''
  return {
    why: sentences
      ? `${linkOf(status.l1, true)}${sentences}${left ? besideSentence(left, status.l1) : asQuotation(quoted, MOST_QUOTED)}`
      : left
        ? withoutSentence(prepared, said, left, subject)
        : `${meaningBehind(linkOf(status.l1, false), meaningOf(prepared, said, status), status, isOpen)}${!isOpen && productIn(prepared, said, status) ? '' : asQuotation(quoted, MOST_QUOTED)}`,
    next: later ? capitalised(later) : (dated[0] ?? tellNext(next) ?? followUp),
  }
}

/** What was done about an obstacle stands behind the why. */
function apart(said: string, l1: string): ReturnType<typeof withoutFollowUp> {
  return hinders(l1) ? withoutFollowUp(said) : { why: said, followUp: undefined }
}

/** The words behind "because of", where the text says nothing else. */
function causeIn(said: string): string | undefined {
  const thing = ONLY_THING.exec(said)?.[1]
  if (thing !== undefined && !isClause(thing)) return thing
  const leads = /^(?:because of|due to|owing to) /i.exec(said)
  if (!leads || said.includes(';')) return undefined
  const cause = said.slice(leads[0].length)
  if (!isClause(cause)) return cause
  // "Because of the merger the intranet isn't coming": the rest is the beginning of the note.
  return NOUN_OF_CAUSE.exec(cause)?.[1] ?? cause
}

/** “It's the licences” is no sentence behind “because”. */
const ONLY_THING = /^(?:it['’]s|it is) ((?:the|their) [\p{L}-]+(?: [\p{L}-]+)?|[\p{L}-]+[^s\P{L}]s)$/iu
const NOUN_OF_CAUSE =
  /^((?:the|their|its|an?) [\p{L}-]+(?: (?:of|with|in|between) (?:the |their |its )?[\p{L}-]+)?)[ ,]/iu

/**
 * Puts words that are no sentence behind the meaning of the status. For work in progress they often say enough alone.
 */
function withoutSentence(
  prepared: PreparedPlaybook,
  said: string,
  list: string,
  subject: NoteSubject & { readonly isOpen: boolean },
): string {
  const { status, isOpen } = subject
  if (isOpen) return `; ${noteOpen.soFar}: ${list}`
  if (status.l1 !== 'In Progress') return `${linkOf(status.l1, false)}${generalWhy(status)}: ${list}`
  const isWhy = !faultOfWhy(substanceOf(prepared, tokenize(list), subject), status)
  return isWhy && !DENIED.test(list) ? `; ${IN_PROGRESS}: ${list}` : `: ${meaningOf(prepared, said, status)} (${list})`
}

/** A list behind a sentence: further work, or details of the cause. */
function besideSentence(list: string, l1: string): string {
  return l1 === 'In Progress' && !NO_WORK.test(list) && !DENIED.test(list) ? `; ${IN_PROGRESS}: ${list}` : ` (${list})`
}

/** Work that is not done does not go on. */
const DENIED = /\b(?:not|no|none|never|nobody|nothing)\b|n['’]t\b/i

/** How far something is, or until when, is no work that goes on. */
const NO_WORK =
  /^(?:in|on|at|of|by|as|finish(?:ed)?|last|final|goal|aim|done|completed?|ready|target|due|expected|planned|live|since|until|till|about|around|nearly|almost|over|\d)(?![\p{L}])/iu

/** The most telling clauses, in their order: two, or three short ones. */
function mostTelling(clauses: readonly string[], telling: Telling): string[] {
  if (clauses.length <= MOST_CLAUSES) return [...clauses]
  const worth = clauses.map((clause) => telling.of(clause))
  const best = (most: number): string[] => {
    const least = [...worth].sort((a, b) => b - a)[most - 1]!
    return clauses.filter((_, i) => worth[i]! >= least).slice(0, most)
  }
  const three = best(MOST_CLAUSES + 1)
  return three.join(' ').split(' ').length <= MOST_OF_THREE ? three : best(MOST_CLAUSES)
}

/** The clauses that can be the why. Clauses about things in order are dropped, unless there is nothing else. */
function holdingOf(
  clauses: readonly string[],
  fragments: readonly string[],
  { status }: NoteSubject,
): readonly string[] {
  const held = hinders(status.l1) ? withoutFine(clauses) : clauses
  return held.length > 0 || fragments.some((each) => wordsBesideDate(each.replace(COMES, '')) > 0) ? held : clauses
}

/** That something comes on a day says little without the thing. */
const COMES = /^(?:and )?(?:delivered|delivery|arriv\w+|comes?|coming|shipped)\b/i

/**
 * The part of a why that can be told in sentences; undefined where no sentence gives a why.
 * @param why statements between semicolons
 */
export function tellable(
  prepared: PreparedPlaybook,
  why: string,
  telling: Telling,
  subject: NoteSubject,
): string | undefined {
  const said = plainWhy(why, subject.status.l1)
  if (/^(?:because of|due to|owing to) /i.test(said) && !/;/.test(said)) return said
  const { clauses } = sentencesOf(said)
  const told = mostTelling(holdingOf(clauses, ['rest'], subject), telling).join('; ')
  const fault = told ? faultOfWhy(substanceOf(prepared, tokenize(told), subject), subject.status) : 'empty'
  return fault === undefined ||
    (fault === 'no-why' && subject.status.l1 !== 'In Progress' && telling.of(told) > MORE_TELLING)
    ? told
    : undefined
}

/** A statement between semicolons. */
const STATEMENTS = /(?<=^|; )[^;]+/g

/** Takes the first "new fibre mid April" out of the fragments. Returns it as a sentence, and the rest. */
function datedApart(fragments: readonly string[]): { dated: string[]; rest: string[] } {
  const dated: string[] = []
  const rest = fragments.map((fragment) =>
    fragment
      .split(', ')
      .filter((part) => {
        const sentence = dated.length === 0 ? datedSentence(part) : undefined
        if (sentence) dated.push(sentence)
        return !sentence
      })
      .join(', '),
  )
  return { dated, rest: rest.filter(Boolean) }
}

function hinders(l1: string): boolean {
  return l1 === 'Blocked' || l1 === 'No Intent'
}

function linkOf(l1: string, isTold: boolean): string {
  return hinders(l1) || (!isTold && l1 !== 'In Progress') ? ' because ' : ': '
}

/** A name may follow these words: "It's Skype for Business Server". */
const PRONOUN = /^(?:It|They|There|He|She|This|That|Nobody)$/

/** Writes an ordinary word without its capital, because it is within a sentence. Two capitals in a row are a name. */
function inSentence(words: string): string {
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?!\p{Lu})(?:['’]s)?(\s\p{Lu})?/u.exec(words) ?? []
  const isName = next && !PRONOUN.test(first)
  return !isName && ORDINARY.has(first.toLowerCase()) ? `${first.toLowerCase()}${words.slice(first.length)}` : words
}

/** "Until the new act, 30 June". */
const LONE_DATE = new RegExp(
  String.raw`, (\d{1,2} (?:${MONTHS.join('|')})(?: \d{4})?|(?:${MONTHS.join('|')}) \d{1,2}(?:,? \d{4})?)$`,
)

/** "They haven't sent it, in the week of 23 Nov 2026": something not done is expected then. */
const LONE_WEEK = /, (in (?:the week of \d{1,2} )?\p{Lu}\p{L}{2,8} \d{4})$/u

function ahead(_: string, when: string, at: number, sentence: string): string {
  return DENIED.test(sentence.slice(0, at)) ? ` (expected ${when})` : ` (${when})`
}

function isNext(words: string): boolean {
  return namesNext(tokenize(words))
}
