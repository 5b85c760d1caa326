import { findCorrection, type Correction } from './obstacle/correction.ts'
import { findCues, type FoundCue } from './find-cues.ts'
import { featuresOf } from './features.ts'
import { withoutDone, type SaidAlone } from './obstacle/done-beside-work.ts'
import { findCustomer, type FoundCustomer } from '../names/find-customer.ts'
import { findWorkload } from './workload/find-workload.ts'
import { looksForeign } from './text/language.ts'
import { headsText, maskFound, maskName } from './text/mask-name.ts'
import type { WorkloadId } from '../model.ts'
import { workloadBehind } from '../names/place/product-behind.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { recentFor } from '../recent.ts'
import { softmax } from '../softmax.ts'
import { stillSaid } from './obstacle/still-said.ts'
import { tellingLines } from './text/telling-lines.ts'
import type { TextScore } from './text-model.ts'
import { toldWorkload } from './workload/told-workload.ts'
import { tokenize, type Token } from './text/text.ts'
import { TEXT_TELLS } from '../known-features.ts'

/** What a text says, before any answer. */
export interface TextReading {
  readonly text: string
  /** The words, the customer's name masked. */
  readonly tokens: readonly Token[]
  /** The customer that the text names. */
  readonly customer: FoundCustomer | undefined
  readonly workload: WorkloadId | undefined
  /** Log-odds per status, in the order of `statusIds`. All zero for a text that is empty or not English. */
  readonly logits: readonly number[]
  /** What each token added to the log-odds of one status (its index). */
  readonly wordsFor: (status: number) => readonly number[]
  readonly cues: readonly FoundCue[]
  /** How many features of the text the model knows; few means that little can be said. */
  readonly known: number
  /** Log-odds per status of the last part of the text, read alone, where it could contradict the rest. */
  readonly last?: readonly number[]
}

/** Readings of longer texts are not remembered. In UTF-16 units. */
const LONGEST_REMEMBERED = 4000
/** The length of all remembered texts together; a reading takes about forty bytes a letter. In UTF-16 units. */
const MOST_REMEMBERED = 1_000_000

/** The last readings of each playbook: one turn reads its text several times, and so does the next turn. */
const readings = recentFor<TextReading>(MOST_REMEMBERED)

/**
 * Reads a text: customer, workload, and what the linear model and the curated cues say of the statuses.
 * @param customer the name as the FM confirmed it; without one, the name that is found in the text is masked
 */
export function readText(prepared: PreparedPlaybook, text: string, customer?: string): TextReading {
  if (customer !== undefined) {
    const plain = readText(prepared, text)
    // Mostly the confirmed name is the one that was read.
    if (plain.customer?.certainty === 'named' && plain.customer.name === customer) return plain
  }
  if (text.length > LONGEST_REMEMBERED) return readAnew(prepared, text, customer)
  return readings(prepared).get(`${customer ?? ''}\n${text}`, () => readAnew(prepared, text, customer))
}

/** What the words of a text say of the statuses, whomever and whatever it is about. */
type Evidence = Pick<TextReading, 'logits' | 'wordsFor' | 'cues' | 'known'>

/**
 * Reads what a part of a text says by itself, once: it is not remembered, because a turn's texts would be forgotten for its
 * parts.
 * @param customer the name that was found in the whole text, or none
 */
export function readPart(prepared: PreparedPlaybook, text: string, customer = ''): Evidence {
  const plain = tokenize(text)
  return evidenceOf(prepared, plain, maskName(plain, customer), text)
}

/** The weight of what was taken back. */
const TAKEN_BACK = 0.2

function readAnew(prepared: PreparedPlaybook, text: string, confirmed: string | undefined): TextReading {
  const reading = readPlain(prepared, text, confirmed)
  const correction = findCorrection(text)
  const whole = correction ? corrected(prepared, reading, correction, confirmed) : reading
  if (correction?.isOutright) return whole
  const name = confirmed ?? reading.customer?.name
  const l1s = prepared.playbook.statuses.map(({ l1 }) => l1)
  const telling = tellingLines(text, l1s, (line) => readText(prepared, line, name))
  return telling ? ofLines(prepared, whole, telling, name) : whole
}

/** The reading of the whole text, with only the lines that tell something as evidence. */
function ofLines(
  prepared: PreparedPlaybook,
  whole: TextReading,
  telling: readonly boolean[],
  name: string | undefined,
): TextReading {
  const lines = whole.text.split('\n')
  const own = readText(prepared, lines.filter((_, i) => telling[i]).join('\n'), name)
  const lineOf = (token: Token): number => whole.text.slice(0, token.start).split('\n').length - 1
  const counts = whole.tokens.map((token) => telling[lineOf(token)] === true)
  // A last line that tells nothing contradicts nothing.
  const { last: _, ...rest } = whole
  return {
    ...rest,
    logits: own.logits,
    known: own.known,
    cues: whole.cues.filter(({ from }) => counts[from]),
    wordsFor(status) {
      const words = own.wordsFor(status).values()
      return counts.map((isOwn) => (isOwn ? (words.next().value ?? 0) : 0))
    },
    ...(whole.last && own.last ? { last: own.last } : {}),
  }
}

/** Gives the last part of a text more weight than what it takes back, and takes the reasons from it. */
function corrected(
  prepared: PreparedPlaybook,
  reading: TextReading,
  { from, isOutright }: Correction,
  confirmed: string | undefined,
): TextReading {
  const last = readPlain(prepared, reading.text.slice(from), confirmed ?? reading.customer?.name)
  // Too little to decide by, and enough to doubt what it takes back.
  if (last.known < TEXT_TELLS) return isOutright && last.known > 0 ? { ...reading, last: last.logits } : reading
  if (!isOutright) return { ...reading, last: last.logits }
  const before = reading.tokens.length - last.tokens.length
  return {
    ...reading,
    logits: last.logits.map((logit, i) => logit + TAKEN_BACK * reading.logits[i]!),
    wordsFor: (status) => [...reading.tokens.slice(0, before).map(() => 0), ...last.wordsFor(status)],
    cues: last.cues.map((found) => ({ cue: found.cue, from: found.from + before, to: found.to + before })),
    last: last.logits,
  }
}

function readPlain(prepared: PreparedPlaybook, text: string, confirmed: string | undefined): TextReading {
  const plain = tokenize(text)
  const customer = findCustomer(prepared, text)
  const tokens = confirmed === undefined ? maskFound(prepared, plain, text, customer) : maskName(plain, confirmed)
  const workload =
    findWorkload(prepared, tokens, text) ??
    behindName(prepared, plain, text, customer) ??
    (customer && workloadBehind(text, customer.name))
  const evidence = evidenceOf(prepared, plain, tokens, text)
  const told = evidence.speaksFor ? toldWorkload(prepared, tokens, text, workload, evidence.speaksFor) : workload
  const { logits, wordsFor, cues, known } = evidence
  return { text, tokens, customer, workload: told, logits, wordsFor, cues, known }
}

/**
 * @param plain the words as they are
 * @param tokens the words, the customer's name masked
 * @returns with how much each token speaks for the likeliest status; nothing speaks for any in a text that is empty or not English
 */
function evidenceOf(
  prepared: PreparedPlaybook,
  plain: readonly Token[],
  tokens: readonly Token[],
  text: string,
): Evidence & { readonly speaksFor?: () => number[] } {
  // English only is read: elsewhere a word would be taken for an English one of the same letters.
  if (tokens.length === 0 || looksForeign(plain, text))
    return { logits: prepared.statusIds.map(() => 0), wordsFor: () => tokens.map(() => 0), cues: [], known: 0 }
  const said = stillSaid(prepared, tokens)
  const standing = withoutDone(said.tokens, (words) => saidAlone(prepared, words))
  const { score, cues, sums } = scored(prepared, standing, said.ahead)
  const highest = Math.max(...sums)
  return {
    logits: sums.map((sum) => -bounded(highest - sum)),
    wordsFor: score.wordsFor,
    cues,
    known: score.known,
    speaksFor: () => speaksFor(prepared, score, cues, sums),
  }
}

/** What the model and the cues say of some words. */
function scored(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  ahead: readonly FoundCue[] = [],
): { readonly score: TextScore; readonly cues: readonly FoundCue[]; readonly sums: readonly number[] } {
  const { textModel, playbook } = prepared
  const score = textModel.score(featuresOf(tokens, prepared.classes, prepared.products, textModel.space), tokens.length)
  const cues = [...findCues(playbook.cues, tokens), ...ahead]
  const sums = score.logits.map((logit, i) => {
    const id = prepared.statusIds[i]!
    const fromCues = cues.reduce((sum, found) => sum + (found.cue.evidence[id] ?? 0), 0)
    return (logit + fromCues) / playbook.textModel.temperature
  })
  return { score, cues, sums }
}

function saidAlone(prepared: PreparedPlaybook, tokens: readonly Token[]): SaidAlone | undefined {
  const { score, sums } = scored(prepared, tokens)
  if (score.known === 0) return undefined
  const { statuses } = prepared.playbook
  const { l1 } = statuses[sums.indexOf(Math.max(...sums))]!
  const probability = softmax(sums).reduce((sum, each, i) => (statuses[i]!.l1 === l1 ? sum + each : sum), 0)
  return { l1, probability }
}

/** "contoso field teams" are people. */
const HAVE_TEAMS =
  / (?:sales|field|service|support|project|it|hr|finance|marketing|legal|store|shop|branch|office|site|plant|warehouse|kitchen|ward|care|product|design|dev|development|engineering|operations|ops|production|delivery|local|regional|back|front|night|clinical|business)$/i

/**
 * "southridge video exchange, hosted by …": behind a name that heads the text, even a guessed one, a product needs no
 * capital.
 */
function behindName(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
  customer: FoundCustomer | undefined,
): WorkloadId | undefined {
  const name = customer?.certainty === 'guess' ? customer.name : ''
  if (name === '' || !headsText(`${name} `, text)) return undefined
  const workload = findWorkload(prepared, maskName(tokens, name), text)
  return workload === 'teams' && HAVE_TEAMS.test(name) ? undefined : workload
}

/** How much each token speaks for the likeliest status of the text, curated phrases included. */
function speaksFor(
  { statusIds }: PreparedPlaybook,
  score: TextScore,
  cues: readonly FoundCue[],
  sums: readonly number[],
): number[] {
  const first = sums.indexOf(Math.max(...sums))
  const weights = [...score.wordsFor(first)]
  for (const { cue, from } of cues) weights[from]! += Math.max(0, cue.evidence[statusIds[first]!] ?? 0)
  return weights
}

/** Up to here a difference counts in full; beyond it counts less and less, and never more than `MOST`. */
const IN_FULL = 3
const MOST = 6

/** Bounds how much words alone can say, so that one plain answer of the FM outweighs them. In log-odds. */
function bounded(gap: number): number {
  return gap <= IN_FULL ? gap : IN_FULL + (MOST - IN_FULL) * (1 - Math.exp(-(gap - IN_FULL) / (MOST - IN_FULL)))
}
