import {
  countedWords,
  engagementWords,
  functionWords,
  intentWords,
  peopleMet,
  reasonWords,
  timeWords,
  UNNAMED_PRODUCT,
  usageWords,
  vagueWords,
} from '../content/note-rules.ts'
import type { NoteFault } from '../content/note-faults.ts'
import type { Status, WorkloadId } from '../model.ts'
import { isNegator } from '../reading/text/negation.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { LastFew, recentFor } from '../recent.ts'
import { stem, tokenize, type Token } from '../reading/text/text.ts'
import { findHidings } from './hidings.ts'
import { isNearOne } from '../reading/text/typos.ts'

/** What a note or clause is about. The names in it, which have fields beside the note, carry no reason. */
export interface NoteSubject {
  readonly status: Status
  readonly customer?: string | undefined
  readonly workload?: WorkloadId | undefined
}

/** How many words of each kind a note or clause has. */
export interface Substance {
  /** Words that can name a reason; `known` of them are known to the text model. */
  readonly content: number
  readonly known: number
  /** Of the known ones, those that only say who took part: "the CIO", "the project manager". */
  readonly people: number
  readonly vague: number
  readonly engagement: number
  readonly usage: number
  readonly numbers: number
  readonly time: number
  /** Words of the status's own name. They give no reason, but something may be said about them. */
  readonly named: number
  /** The product they keep is named: "keep Zoom". */
  readonly product: boolean
  readonly negated: boolean
  /**
   * A word such as "because", "lacks", "no" or "until" announces a reason, in a clause with at least one content word.
   */
  readonly announced: boolean
}

/** Sorts the words: status, intent, contact, figures and dates apart, which words can be a why? */
export function substanceOf(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): Substance {
  return about(subject).substances.get(tokens, () => weigh(prepared, tokens, subject))
}

function weigh(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): Substance {
  const own = ownWords(prepared, tokens, subject)
  const sum = {
    content: 0,
    known: 0,
    people: 0,
    vague: 0,
    engagement: 0,
    usage: 0,
    numbers: 0,
    time: 0,
    named: 0,
    product: namesProduct(prepared, tokens, own),
    negated: false,
    announced: false,
  }
  const { ofStatus } = about(subject)
  const figures = tokens.some(({ word }) => isFigure(word))
  let inClause = 0
  let announced = false
  for (const [i, token] of tokens.entries()) {
    const { word } = token
    if (token.breakBefore) {
      inClause = 0
      announced = false
    }
    sum.negated ||= isNegator(word)
    announced ||= reasonWords.has(word) || isNegator(word)
    if (isFigure(word)) sum.numbers++
    else if (own[i]) sum.named += ofStatus.has(word) ? 1 : 0
    else if (isDeparture(tokens, i)) {
      sum.content++
      sum.known++
      inClause++
    } else if (figures && countedWords.has(word)) sum.usage++
    else {
      const kinds = kindsOf(prepared, word)
      if (kinds.engagement) sum.engagement++
      if (kinds.usage) sum.usage++
      if (kinds.vague) sum.vague++
      if (kinds.time) sum.time++
      if (!kinds.isListed) {
        sum.content++
        inClause++
        if (kinds.known) sum.known++
        if (kinds.known && isPerson(tokens, i)) sum.people++
      }
    }
    sum.announced ||= announced && inClause > 0
  }
  return sum
}

/** True for "CIO" and for each word of "project manager". */
function isPerson(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return peopleMet.has(tokens[i]!.word) || (next !== undefined && !next.breakBefore && peopleMet.has(next.word))
}

const LEAVES = new Set(['left', 'leave', 'leaves'])

/** True for "the admin left". Not for "left a message". */
function isDeparture(tokens: readonly Token[], i: number): boolean {
  if (!LEAVES.has(tokens[i]!.word)) return false
  return !tokens.slice(i + 1, i + 5).some(({ word }) => /^(voice-?)?(mails?|messages?|notes?|words?)$/.test(word))
}

const STAYS = new Set(
  (
    'stay stays staying stick sticks sticking remain remains keep keeps keeping use uses using prefer prefers ' +
    'chose renewed has have on'
  ).split(' '),
)
const BETWEEN = new Set('with on to using the their its a an own'.split(' '))

/**
 * True when a competitor's product or a Microsoft server is named, or something else that they "keep" or "stay with".
 */
function namesProduct(prepared: PreparedPlaybook, tokens: readonly Token[], own: readonly boolean[]): boolean {
  const names = (i: number): boolean =>
    i < tokens.length && !own[i] && !isListed(tokens[i]!.word) && !UNNAMED_PRODUCT.has(tokens[i]!.word)
  const known = prepared.classes
    .find(tokens)
    .some(
      ({ meaning, from, to }) =>
        meaning === 'microsoft-server' || (meaning === 'competitor-product' && own.slice(from, to).includes(false)),
    )
  if (known) return true
  return tokens.some(({ word }, i) => {
    if (!STAYS.has(word)) return false
    let at = i + 1
    while (at < tokens.length && BETWEEN.has(tokens[at]!.word)) at++
    return names(at)
  })
}

/** True when one of the words can be part of a reason. */
export function carriesReason(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => !isListed(word))
}

/** True for a word that carries no reason by itself. */
function isListed(word: string): boolean {
  return isFigure(word) || WITHOUT_REASON.some((words) => words.has(word))
}

const WITHOUT_REASON = [functionWords, intentWords, vagueWords, engagementWords, usageWords, timeWords]

function isFigure(word: string): boolean {
  // Most words have no digit, so the pattern is not tried.
  const first = word.charCodeAt(0)
  return (first <= LAST_OF_FIGURES && /^[\d.,%]+$/.test(word)) || (word.includes('%') && /\d%/.test(word))
}

/** A figure begins with no character after this one. */
const LAST_OF_FIGURES = '9'.charCodeAt(0)

/**
 * What the words are instead of a why; undefined for a why. The playbook: never usage figures, the status or engagement
 * news alone.
 */
export function faultOfWhy(substance: Substance, status: Status): NoteFault | undefined {
  const { content, known, announced, engagement, usage, numbers, vague, time, named, product } = substance
  // If a customer or a partner does not answer, the silence is the why.
  const silent = status.id === 'customer-unresponsive' || (status.id === 'partner-engagement' && substance.negated)
  const contact = silent && engagement > 0
  // For a new line it is enough that it was bought or added.
  const enough = content >= 2 || announced || status.id === 'new-subscription' || (content >= 1 && named >= 1)
  // If they stay with another product, that is the why. For work in progress, how far it is or until when.
  const stays = product && (status.id === 'competitive-solution' || status.id === 'on-premises')
  const goesOn = status.l1 === 'In Progress' && known >= 1 && numbers + time > 0 && engagement === 0
  if (contact || stays || goesOn || (known >= 1 && enough)) return undefined
  if (numbers > 0 && usage > 0) return 'usage-only'
  if (engagement > 0) return 'engagement-only'
  return content + vague + time + numbers > 0 ? 'no-why' : 'status-only'
}

/** True for contact and who took part in it, and nothing else: “a call with the CIO next week”. */
export function isContactAlone(
  { engagement, known, people, named, negated, product }: Substance,
  { id }: Status,
): boolean {
  if (id === 'customer-unresponsive' || negated || product || named > 0) return false
  return engagement > 0 && people > 0 && known === people
}

/** The lists that a word is in, also with a typo. */
interface Kinds {
  readonly engagement: boolean
  readonly usage: boolean
  readonly vague: boolean
  readonly time: boolean
  /** In one of these, or a word of function or intent, which counts for nothing. */
  readonly isListed: boolean
  readonly known: boolean
}

/** Each list is searched for typos, and texts share most of their words. In letters. */
const MOST_REMEMBERED = 100_000
const kindsOfWords = recentFor<Kinds>(MOST_REMEMBERED)

function kindsOf(prepared: PreparedPlaybook, word: string): Kinds {
  return kindsOfWords(prepared).get(word, () => {
    const known = isKnown(prepared, word)
    const listed = (words: ReadonlySet<string>): boolean => words.has(word) || (!known && isNearOne(word, words))
    const [engagement, usage, vague, time] = [engagementWords, usageWords, vagueWords, timeWords].map(listed) as [
      boolean,
      boolean,
      boolean,
      boolean,
    ]
    const isCounted = engagement || usage || vague || time
    const isListed = isCounted || functionWords.has(word) || word.length < 2 || listed(intentWords)
    return { engagement, usage, vague, time, isListed, known }
  })
}

/** True when the text model knows the word's stem, or it is a function word or a word of intent. */
export function isKnown(prepared: PreparedPlaybook, word: string): boolean {
  return functionWords.has(word) || intentWords.has(word) || prepared.textModel.knows(stem(word))
}

/** For each token: true in the names of status, customer and workload, and in words that hide the intent. */
function ownWords(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): boolean[] {
  const { names } = about(subject)
  const own = tokens.map(
    ({ word }) => names.has(word) || (word.includes('/') && word.split('/').every((part) => names.has(part))),
  )
  const products = prepared.workloads.find(tokens)
  // If the workload is not known, the first one named is taken.
  const workload = subject.workload ?? products[0]?.meaning
  for (const { meaning, from, to } of products) if (meaning === workload) own.fill(true, from, to)
  for (const { from, to } of findHidings(tokens)) own.fill(true, from, to)
  return own
}

/** What many clauses of one subject ask for. */
interface About {
  /** The words in the names of status and customer. */
  readonly names: ReadonlySet<string>
  /** The words of the status's L2 name. */
  readonly ofStatus: ReadonlySet<string>
  /** The same clause is weighed several times until its sentence stands. */
  readonly substances: LastFew<readonly Token[], Substance>
}

const subjects = new LastFew<NoteSubject, About>(2)

function about(subject: NoteSubject): About {
  return subjects.get(subject, ({ status, customer = '' }) => ({
    names: new Set(tokenize(`${status.l1} ${status.l2} ${customer}`).map(({ word }) => word)),
    ofStatus: new Set(
      tokenize(status.l2).flatMap(({ word }) => (functionWords.has(word) || intentWords.has(word) ? [] : [word])),
    ),
    substances: new LastFew(8),
  }))
}
