import { capitalised } from '../names/capitalised.ts'
import { noteFallbacks } from '../content/note-rules.ts'
import { ORDINARY, SLANG } from '../content/note-sentences.ts'
import { withArticles } from './articles.ts'
import { isClause, pointsBack, speaksOfUs } from './clause.ts'
import { datedSentence, sentencesOf } from './sentence.ts'
import { namesNext } from './signs.ts'
import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'
import { smallTalkEnd } from './small-talk.ts'
import type { Telling } from './telling.ts'
import { newLineWhy } from './unknown.ts'
import { faultOfWhy, substanceOf, type NoteSubject } from './words.ts'

/** How a note goes on after its lead, and what its second sentence begins with. */
export interface ToldReason {
  readonly why: string
  readonly next: string | undefined
}

/** More clauses than this are no why but a story. */
const MOST_CLAUSES = 2
/** What the status means, with the product that is named instead of Microsoft's or as its server. */
function meaningOf(prepared: PreparedPlaybook, said: string, status: Status): string {
  const meaning = noteFallbacks[status.id] ?? status.because
  const product = productIn(prepared, said, status)
  return product ? meaning.replace(' product ', ` product (${product}) `) : meaning
}

/** The products by which the job is done, as they are written; empty where none is named. */
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

/** Less is not quoted beside a sentence. In words. */
const FEWEST_QUOTED = 4
/** So much is quoted of what is no sentence. In words. */
const MOST_QUOTED = 26

/**
 * Tells in sentences what a text says of the why. What no rule can make a sentence of stands in quotation marks behind
 * what it was said about, or behind what the status means: nothing of it is lost, and nothing made up.
 * @param why statements between semicolons
 */
export function tellReason(
  prepared: PreparedPlaybook,
  why: string,
  next: string | undefined,
  subject: NoteSubject,
  telling: Telling,
): ToldReason {
  const { status } = subject
  const said = straight(withoutSlang(why.replace(CUT_OFF, '')))
  const leads = /^(?:because of|due to|owing to) /i.exec(said)
  if (leads && !/;/.test(said)) {
    const cause = said.slice(leads[0].length)
    // "Because of the merger the intranet isn't coming": what follows is what the note begins with.
    const [, noun] =
      (isClause(cause) &&
        /^((?:the|their|its|an?) [\p{L}-]+(?: (?:of|with|in|between) (?:the |their |its )?[\p{L}-]+)?)[ ,]/iu.exec(
          cause,
        )) ||
      []
    return { why: ` because of ${noun ?? cause}`, next: tellNext(next) }
  }
  const { clauses, fragments } = sentencesOf(said.replace(STATEMENTS, (all) => all.slice(smallTalkEnd(all))))
  const holding = holdingOf(clauses, fragments, subject)
  if (status.id === 'new-subscription' && fragments.length > 0)
    return { why: newLineWhy(clauses, said), next: undefined }
  const enough = holding.length > 0 && !faultOfWhy(substanceOf(prepared, tokenize(holding.join('; ')), subject), status)
  // Of attempts each word is told as it was written, or none is.
  const asWritten = status.l1 === 'Status Unknown' && fragments.length > 0
  const { dated, rest } = asWritten ? { dated: [], rest: [] } : datedApart(fragments)
  // "It's all in there" says less than what the status means.
  const isEmpty = !enough && hinders(status.l1) && telling.of(holding.join('; ')) < LEAST_TELLING
  const told = asWritten || isEmpty ? [] : mostTelling(holding, telling)
  const quoted = asWritten ? [said] : rest.filter(saysMore)
  const later = told.length > 1 && isNext(told.at(-1)!) && !next && dated.length === 0 ? told.pop() : undefined
  return {
    why: `${linkOf(status.l1, told.length > 0)}${told.map((words) => withArticles(prepared, inSentence(words)).replace(LONE_DATE, ' ($1)')).join('; ') || meaningOf(prepared, said, status)}${told.length === 0 && productIn(prepared, said, status) ? '' : quotation(quoted)}`,
    next: later ? capitalised(later) : (dated[0] ?? tellNext(next)),
  }

  /** Beside a sentence, a fragment stays that says something by itself. */
  function saysMore(fragment: string): boolean {
    if (isEmpty && telling.of(fragment) <= MORE_TELLING) return false
    if (told.length === 0) return !/^(?:otherwise|also|then|but then|besides)\b/i.test(fragment)
    // Work in progress of which too little is told.
    if (!enough && status.l1 === 'In Progress') return true
    if (/^(?:said|says) /i.test(fragment) || /^(?:the )?\p{Lu}{2,5}$/u.test(fragment)) return false
    if (pointsBack(fragment) || speaksOfUs(fragment)) return false
    // A name or a few words left over from a list say nothing to who reads it later.
    const tokens = tokenize(fragment)
    if (tokens.length < FEWEST_QUOTED || /\bthe customer\b/.test(fragment)) return false
    const { known } = substanceOf(prepared, tokens, subject)
    if (!enough) return known > 1 && telling.of(fragment) > MORE_TELLING
    // A sentence told is enough, unless the words left over say more for the status than it does.
    return telling.of(fragment) > telling.of(told.join('; ')) + MORE_TELLING
  }
}

/** Clauses that say less for the status, and give no reason, are not told; in log-odds. */
const LEAST_TELLING = 0.5
/** How much more than the sentence must be said by what is quoted behind it, in log-odds. */
const MORE_TELLING = 1

/** Two clauses at most, in their order: the most telling ones. */
function mostTelling(clauses: readonly string[], telling: Telling): string[] {
  if (clauses.length <= MOST_CLAUSES) return [...clauses]
  const worth = clauses.map((clause) => telling.of(clause))
  const least = [...worth].sort((a, b) => b - a)[MOST_CLAUSES - 1]!
  return clauses.filter((_, i) => worth[i]! >= least).slice(0, MOST_CLAUSES)
}

/** The clauses that can be why: what is in order stands in no way, as long as anything else was said. */
function holdingOf(
  clauses: readonly string[],
  fragments: readonly string[],
  { status }: NoteSubject,
): readonly string[] {
  const held = hinders(status.l1) ? withoutFine(clauses) : clauses
  return held.length > 0 || fragments.length > 0 ? held : clauses
}

/**
 * What of a why can be told in sentences; undefined where no sentence of it is a why.
 * @param why statements between semicolons
 */
export function tellable(
  prepared: PreparedPlaybook,
  why: string,
  telling: Telling,
  subject: NoteSubject,
): string | undefined {
  const said = straight(withoutSlang(why.replace(CUT_OFF, '')))
  if (/^(?:because of|due to|owing to) /i.test(said) && !/;/.test(said)) return said
  const { clauses } = sentencesOf(said)
  const told = mostTelling(holdingOf(clauses, ['rest'], subject), telling).join('; ')
  const fault = told ? faultOfWhy(substanceOf(prepared, tokenize(told), subject), subject.status) : 'empty'
  return fault === undefined ||
    (fault === 'no-why' && subject.status.l1 !== 'In Progress' && telling.of(told) > MORE_TELLING)
    ? told
    : undefined
}

/** Half of a last statement says less than none. */
const CUT_OFF = /;[^;]*…$/

/** What stands between semicolons. */
const STATEMENTS = /(?<=^|; )[^;]+/g

/** The first "new fibre mid April" among fragments, and what is left of them. */
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

const FINE =
  /\b(?:funded|superb|fine|good|ok|okay|ok['’]d|ready|finished|excellent|solved|ample|green|keen|liked|in place|paid|new enough|tested|assigned|staffed|happy|perfect|certified|begging|packed|ordered|everything they need|relaxed|wants? (?:it|\S+ (?:very much|badly))|would (?:love|like)|lov(?:e|es|ed) (?:it|the|this)|likes? (?:it|the (?:idea|pilot|demo))|in principle|no (?:problem|objection)s?|nothing else)\b/i
const HINDERS =
  /\b(?:not|no(?! (?:problem|objection))|nobody|never|but|until|till|without|only|too|than|unless|doubts?|fears?|worr(?:y|ies|ied)|scare[sd]?|cannot|\w+n['’]t)\b/i

/** That there is no other reason is none. */
const NOT_AGAINST =
  /^(?:there (?:is|are) no (?:\w+ ){0,2}(?:talk|objections?|obstacles?|concerns?|complaints?|quarrel|rush|tickets?|hurdles?|opposition|rival\w*|law behind it|change)(?: \w+)?$|(?:the )?[\p{L} ]{2,30} (?:is|are|was|were)(?:n['’]t| not) against |no(?:body|t one of them|ne of them) (?:is against|objects|minds)|no other reason|(?:it|that) (?:never will|will never|won['’]t)(?: be| happen)?(?: ever)?$|(?:with )?(?:best|kind|many) (?:regards|greetings|wishes))/iu

/** What is in order stands in no way. */
function withoutFine(clauses: readonly string[]): readonly string[] {
  return clauses.filter((clause) => (!FINE.test(clause) || HINDERS.test(clause)) && !NOT_AGAINST.test(clause))
}

/** "What stops them is that nobody …" says no more than that nobody …; what the owner says of "us" is said of them. */
const NOT_BUT = /^it(?:['’]s| is) not [^,.;]{2,40}?,? but (?:that )?([^;]+)/i

function straight(text: string): string {
  const bare = text
    .replace(/^(?:because|since) (?!of\b|\d|\p{Lu})/iu, '')
    .replace(
      /^(?:what (?:stops|blocks|holds|hinders|keeps|prevents|worries) (?:them|us|it|the customer)(?: (?:up|back))?|(?:the|their|its|one|our) (?:\w+ )?(?:reason|problem|issue|blocker|obstacle|trouble|point|snag|catch)(?: here)?|problem|trouble|snag|thing)(?: is|['’]s)(?: always the same[,;:–]?| simple[,;:–]?| that)? /i,
      '',
    )
    .replace(/^(?:the|their) (?:\w+ )?reason (?:\w+ ){0,4}\w+ – /i, '')
    .replace(/,? ?\b(?:according to|as per) (?:our|my) [\w-]+,?/gi, '')
    .replace(/^[\s,;:–-]+/, '')
    .replace(/^that (?=(?:the|their|its|his|her|a|an|nobody|no|they|two|three|all|some|it|there)\b)/i, '')
    .replace(
      /(?:,| and) (?:told|assured) (?:me|us)(?: that)? (?=(?:the|they|it|there|nobody|no|he|she|their)\b)/gi,
      ' and ',
    )
    .replace(/(?:,| and) (?:asked|told|promised|thanked|invited) (?:me|us)\b[^;]*/gi, '')
    .replace(/ that (?=(?:stands in the way|stops|blocks|holds) ?(?:it|them|$))/g, ' ')
    .replace(/(?<=^|; )(?:says?|said) (?:that )?(?=(?:there|the|they|it|their|no|nobody)\b)/gi, '')
    .replace(NOT_BUT, (all: string, cause: string) => (isClause(cause) ? cause : all))
    .replace(/ and that (?=(?:the|their|it|they|nobody|no|there)\b)/gi, ' and ')
  if (!/ (?:says?|said) (?:the|their) /.test(bare)) return bare
  return bare.replace(/[^;]*(?=,? (?:says?|said) (?:the|their) )/g, (spoken) =>
    spoken.replace(
      /(?<![\p{L}\p{N}])(?:we|our|ours|us)(?![\p{L}\p{N}])/giu,
      (word) => THEIRS[word.toLowerCase()] ?? word,
    ),
  )
}

const THEIRS: Readonly<Record<string, string>> = { we: 'they', our: 'their', ours: 'theirs', us: 'them' }

/** An ordinary word loses its capital within a sentence; two capitals in a row are a name. */
function inSentence(words: string): string {
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?!\p{Lu})(?:['’]s)?(\s\p{Lu})?/u.exec(words) ?? []
  return !next && ORDINARY.has(first.toLowerCase()) ? `${first.toLowerCase()}${words.slice(first.length)}` : words
}

/** "Until the new act, 30 June". */
const LONE_DATE =
  /, (\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:,? \d{4})?)$/

function isNext(words: string): boolean {
  return namesNext(tokenize(words))
}

/** Who was asked or told what is news of the engagement. */
const CONTACT =
  /^(?:(?:i|we) )?(?:asked|told|sent|called|mailed|informed|showed|presented|pushed|said|says|explained|met|spoke)\b/i

function tellNext(next: string | undefined): string | undefined {
  if (!next) return undefined
  const words = withoutSlang(next)
  const { clauses, fragments } = sentencesOf(words)
  const first = clauses.find((clause) => !CONTACT.test(clause))
  if (first) return capitalised(first)
  return [words, ...fragments.flatMap((each) => each.split(', '))].map(datedSentence).find(Boolean)
}

function quotation(fragments: readonly string[]): string {
  const words = fragments
    .map((each) => each.replace(/^(?:(?:and|but|so|then|also|plus) )+/i, ''))
    .join('; ')
    .split(' ')
  if (words[0] === '') return ''
  return ` (“${words.slice(0, MOST_QUOTED).join(' ')}${words.length > MOST_QUOTED ? ' …' : ''}”)`
}

/** "Nobody trained them -> go-live stopped", "the move CSP -> EA". */
const ARROW = /([^;]*?)\s*[-=]+>\s*/g

function withoutSlang(text: string): string {
  let result = text
  for (const [words, instead] of SLANG) result = result.replace(words, instead)
  if (result.includes('&'))
    result = result.replace(
      /(?<=\p{Ll}|\d) & (?=[\p{L}\d])|(?<=\p{L}) & (?=[\p{Ll}\d])/gu,
      (all, at: number, whole: string) =>
        // "Marsh & Lowe" is a name.
        /\p{Lu}\p{Ll}+$/u.test(whole.slice(0, at)) && /^ & \p{Lu}/u.test(whole.slice(at)) ? all : ' and ',
    )
  if (result.includes('>'))
    result = result.replace(ARROW, (_, before: string) => (isClause(before) ? `${before}, so ` : `${before} to `))
  return result.replace(/ {2,}/g, ' ').trim()
}
