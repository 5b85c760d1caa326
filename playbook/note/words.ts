import {
  countedWords,
  engagementWords,
  functionWords,
  intentWords,
  reasonWords,
  timeWords,
  UNNAMED_PRODUCT,
  usageWords,
  vagueWords,
} from '../content/note-rules.ts'
import type { NoteFault } from '../content/note-faults.ts'
import type { Status, WorkloadId } from '../model.ts'
import { isNegator } from '../reading/negation.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { LastFew } from '../recent.ts'
import { stem, tokenize, type Token } from '../reading/text.ts'
import { findHidings } from './hidings.ts'
import { isNearOne } from '../reading/typos.ts'

/** What a note or clause is about; names that stand beside it carry no reason. */
export interface NoteSubject {
  readonly status: Status
  readonly customer?: string | undefined
  readonly workload?: WorkloadId | undefined
}

/** What the words of a note or clause carry. Counts are in words. */
export interface Substance {
  /** Words that can name a reason, and how many of them the text model knows. */
  readonly content: number
  readonly known: number
  readonly vague: number
  readonly engagement: number
  readonly usage: number
  readonly numbers: number
  readonly time: number
  /** Words of the status's own name: no reason by themselves, but something can be said of them. */
  readonly named: number
  /** What they stay with is named: "keep Zoom". */
  readonly product: boolean
  readonly negated: boolean
  /** A reason is announced ("because", "lacks", "no", "until") in a clause that holds at least one content word. */
  readonly announced: boolean
}

/** Weighs the words: which of them can be a why, after status, intent, contact, figures and dates are set aside. */
export function substanceOf(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): Substance {
  const own = ownWords(prepared, tokens, subject)
  const sum = {
    content: 0,
    known: 0,
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
  const status = statusWordsOf(subject.status)
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
    else if (own[i]) sum.named += status.has(word) ? 1 : 0
    else if (isDeparture(tokens, i)) {
      sum.content++
      sum.known++
      inClause++
    } else if (figures && countedWords.has(word)) sum.usage++
    else if (!countListed(prepared, word, sum)) {
      sum.content++
      inClause++
      if (isKnown(prepared, word)) sum.known++
    }
    sum.announced ||= announced && inClause > 0
  }
  return sum
}

const LEAVES = new Set(['left', 'leave', 'leaves'])

/** "The admin left" says more than "left a message". */
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

/** True when a competitor's product or a server of Microsoft is named, or whatever else they "keep" or "stay with". */
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
  return (
    isFigure(word) ||
    [functionWords, intentWords, vagueWords, engagementWords, usageWords, timeWords].some((words) => words.has(word))
  )
}

function isFigure(word: string): boolean {
  // Most words have no digit: no pattern is asked about them.
  const first = word.charCodeAt(0)
  return (first <= LAST_OF_FIGURES && /^[\d.,%]+$/.test(word)) || (word.includes('%') && /\d%/.test(word))
}

/** Of the characters that a figure begins with. */
const LAST_OF_FIGURES = '9'.charCodeAt(0)

/** What words are instead of a why (the playbook: never usage figures, the status or engagement news alone); undefined for a why. */
export function faultOfWhy(substance: Substance, status: Status): NoteFault | undefined {
  const { content, known, announced, engagement, usage, numbers, vague, time, named, product } = substance
  // Of a customer or a partner who does not answer, the silence is the why.
  const silent = status.id === 'customer-unresponsive' || (status.id === 'partner-engagement' && substance.negated)
  const contact = silent && engagement > 0
  // Of a new line there is little to say: that it was bought or added is the why.
  const enough = content >= 2 || announced || status.id === 'new-subscription' || (content >= 1 && named >= 1)
  // That they stay with another product is the why; of work in progress, how far it is or until when.
  const stays = product && (status.id === 'competitive-solution' || status.id === 'on-premises')
  const goesOn = status.l1 === 'In Progress' && known >= 1 && numbers + time > 0 && engagement === 0
  if (contact || stays || goesOn || (known >= 1 && enough)) return undefined
  if (numbers > 0 && usage > 0) return 'usage-only'
  if (engagement > 0) return 'engagement-only'
  return content + vague + time + numbers > 0 ? 'no-why' : 'status-only'
}

/** Function words, intent and status carry nothing; counts the other lists. False when the word stands in no list. */
function countListed(
  prepared: PreparedPlaybook,
  word: string,
  sum: { vague: number; engagement: number; usage: number; time: number },
): boolean {
  const listed = (words: ReadonlySet<string>): boolean =>
    words.has(word) || (!isKnown(prepared, word) && isNearOne(word, words))
  const engagement = listed(engagementWords)
  const usage = listed(usageWords)
  const vague = listed(vagueWords)
  const time = listed(timeWords)
  if (engagement) sum.engagement++
  if (usage) sum.usage++
  if (vague) sum.vague++
  if (time) sum.time++
  return engagement || usage || vague || time || functionWords.has(word) || word.length < 2 || listed(intentWords)
}

/** True when the text model has met the word's stem, or it is in one of the lists of a note. */
export function isKnown(prepared: PreparedPlaybook, word: string): boolean {
  return functionWords.has(word) || intentWords.has(word) || prepared.textModel.knows(stem(word))
}

/** The words of a status's L2 name. */
function statusWordsOf({ l2 }: Status): ReadonlySet<string> {
  return new Set(tokenize(l2).flatMap(({ word }) => (functionWords.has(word) || intentWords.has(word) ? [] : [word])))
}

/** For each token: true in the status's own name, the customer's, the workload's, and in what hides the intent. */
function ownWords(prepared: PreparedPlaybook, tokens: readonly Token[], subject: NoteSubject): boolean[] {
  const names = namesIn(subject)
  const own = tokens.map(
    ({ word }) => names.has(word) || (word.includes('/') && word.split('/').every((part) => names.has(part))),
  )
  const about = prepared.workloads.find(tokens)
  // Without a known workload the first one named is taken for it.
  const workload = subject.workload ?? about[0]?.meaning
  for (const { meaning, from, to } of about) if (meaning === workload) own.fill(true, from, to)
  for (const { from, to } of findHidings(tokens)) own.fill(true, from, to)
  return own
}

/** The words of the status's name and of the customer's; many clauses are read for one subject. */
function namesIn(subject: NoteSubject): ReadonlySet<string> {
  return subjects.get(subject, () => {
    const { status, customer = '' } = subject
    return new Set(tokenize(`${status.l1} ${status.l2} ${customer}`).map(({ word }) => word))
  })
}

const subjects = new LastFew<NoteSubject, ReadonlySet<string>>(2)
