import { capitalised } from '../names/capitalised.ts'
import { noteFallbacks } from '../content/note-rules.ts'
import { ORDINARY, SLANG } from '../content/note-sentences.ts'
import { isClause, pointsBack, speaksOfUs } from './clause.ts'
import { datedSentence, sentencesOf } from './sentence.ts'
import { namesNext } from './signs.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'
import { smallTalkEnd } from './small-talk.ts'
import { faultOfWhy, substanceOf, type NoteSubject } from './words.ts'

/** How a note goes on after its lead, and what its second sentence begins with. */
export interface ToldReason {
  readonly why: string
  readonly next: string | undefined
}

/** More clauses than this are no why but a story. */
const MOST_CLAUSES = 2
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
): ToldReason {
  const { status } = subject
  const said = straight(withoutSlang(why.replace(CUT_OFF, '')))
  const leads = /^(?:because of|due to|owing to) /i.exec(said)
  if (leads && !/;/.test(said)) return { why: ` because of ${said.slice(leads[0].length)}`, next: tellNext(next) }
  const { clauses, fragments } = sentencesOf(said.replace(STATEMENTS, (all) => all.slice(smallTalkEnd(all))))
  const hinders = status.l1 === 'Blocked' || status.l1 === 'No Intent' ? withoutFine(clauses) : clauses
  const holding = hinders.length > 0 || fragments.length > 0 ? hinders : clauses
  const enough = holding.length > 0 && !faultOfWhy(substanceOf(prepared, tokenize(holding.join('; ')), subject), status)
  // Of attempts and of a new line each word is told as it was written, or none is.
  const asWritten = status.l1 === 'Status Unknown' && fragments.length > 0
  const { dated, rest } = asWritten ? { dated: [], rest: [] } : datedApart(fragments)
  const quoted = asWritten ? [said] : rest.filter(saysMore)
  const told = asWritten ? [] : holding.slice(0, MOST_CLAUSES)
  const later = told.length > 1 && isNext(told.at(-1)!) && !next && dated.length === 0 ? told.pop() : undefined
  return {
    why: `${linkOf(status.l1, told.length > 0)}${told.map(inSentence).join('; ') || (noteFallbacks[status.id] ?? status.because)}${quotation(quoted)}`,
    next: later ? capitalised(later) : (dated[0] ?? tellNext(next)),
  }

  /** Beside a sentence, a fragment stays that says something by itself. */
  function saysMore(fragment: string): boolean {
    if (!enough) return true
    if (/^(?:said|says) /i.test(fragment) || /^(?:the )?\p{Lu}{2,5}$/u.test(fragment)) return false
    if (pointsBack(fragment) || speaksOfUs(fragment)) return false
    // A name or a few words left over from a list say nothing to who reads it later.
    const tokens = tokenize(fragment)
    if (tokens.length < FEWEST_QUOTED || /\bthe customer\b/.test(fragment)) return false
    return isNext(fragment) || substanceOf(prepared, tokens, subject).known > 1
  }
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

function linkOf(l1: string, isTold: boolean): string {
  return l1 === 'Blocked' || l1 === 'No Intent' || (!isTold && l1 !== 'In Progress') ? ' because ' : ': '
}

const FINE =
  /\b(?:funded|superb|fine|good|ok|okay|ok['’]d|ready|finished|excellent|solved|ample|green|keen|liked|in place|paid|new enough|tested|assigned|staffed|happy|perfect|certified|no (?:problem|objection)s?|nothing else)\b/i
const HINDERS =
  /\b(?:not|no(?! (?:problem|objection))|nobody|never|but|until|till|without|only|too|than|unless|doubts?|fears?|worr(?:y|ies|ied)|scare[sd]?|cannot|\w+n['’]t)\b/i

/** What is in order stands in no way. */
function withoutFine(clauses: readonly string[]): readonly string[] {
  return clauses.filter((clause) => !FINE.test(clause) || HINDERS.test(clause))
}

/** "What stops them is that nobody …" says no more than that nobody …; what the owner says of "us" is said of them. */
const NOT_BUT = /^it(?:['’]s| is) not [^,.;]{2,40}?,? but (?:that )?([^;]+)/i

function straight(text: string): string {
  const bare = text
    .replace(/^(?:because|since) (?!of\b|\d|\p{Lu})/iu, '')
    .replace(
      /^(?:what (?:stops|blocks|holds|hinders|keeps|prevents|worries) (?:them|us|it|the customer)(?: (?:up|back))?|(?:the|their|its|one|our) (?:\w+ )?(?:reason|problem|issue|blocker|obstacle|trouble|point|snag|catch)(?: here)?) is(?: always the same[,;:–]?| simple[,;:–]?| that)? /i,
      '',
    )
    .replace(/^(?:the|their) (?:\w+ )?reason (?:\w+ ){0,4}\w+ – /i, '')
    .replace(/,? ?\b(?:according to|as per) (?:our|my) [\w-]+,?/gi, '')
    .replace(/^[\s,;:–-]+/, '')
    .replace(/^that (?=(?:the|their|its|a|an|nobody|no|they|two|three|all|some|it|there)\b)/i, '')
    .replace(/(?:,| and) (?:asked|told|promised|thanked|invited) (?:me|us)\b[^;]*/gi, '')
    .replace(/ that (?=(?:stands in the way|stops|blocks|holds) ?(?:it|them|$))/g, ' ')
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
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?:['’]s)?(\s\p{Lu})?/u.exec(words) ?? []
  return !next && ORDINARY.has(first.toLowerCase()) ? `${first.toLowerCase()}${words.slice(first.length)}` : words
}

function isNext(words: string): boolean {
  return namesNext(tokenize(words))
}

function tellNext(next: string | undefined): string | undefined {
  if (!next) return undefined
  const words = withoutSlang(next)
  const { clauses, fragments } = sentencesOf(words)
  const [first] = clauses
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
  if (result.includes('&')) result = result.replace(/(?<=\p{Ll}) & (?=\p{Ll})/gu, ' and ')
  if (result.includes('>'))
    result = result.replace(ARROW, (_, before: string) => (isClause(before) ? `${before}, so ` : `${before} to `))
  return result.replace(/ {2,}/g, ' ').trim()
}
