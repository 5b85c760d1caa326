import type { WorkloadId } from '../../../playbook/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { joinsList } from '../../../playbook/reading/workload/listed-names.ts'
import { namesOnly } from '../../../playbook/reading/workload/names-only.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { withRowsMarked } from '../../../playbook/reading/workload/rows-of-names.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { isByTheWay } from '../../../playbook/recommendation/by-the-way.ts'
import { headedWorkloads } from '../../../playbook/recommendation/headed-workloads.ts'
import { withItemsOnLines } from '../../../playbook/recommendation/list-in-line.ts'
import { saidAside } from '../../../playbook/recommendation/said-aside.ts'
import { splitWorkloads, workloadsIn, type WorkloadPart } from '../../../playbook/recommendation/split-workloads.ts'

const HEAD = /^[^:\n]{2,80}:\s+/
/** A dash ends a heading if a product's name is before it: "Contoso Teams & Exchange - …". */
const STROKE_HEAD = /^([^:\n–—]{2,80}?)\s[–—-]\s+/
/** The most parts that a card offers. */
export const MAX_PARTS = 4
/** A part with fewer features known to the text model says nothing by itself. */
const SAYS_SOMETHING = 3
const SENTENCE_END = /(?<=[.!?])\s+|\n+/
/** A way to reach somebody, not a workload. */
const WAY_TO_REACH = /\bTeams (?:calls?|chats?|meetings?|messages?|invites?)\b/gi

/**
 * The parts of a text about several workloads: clauses of their own, or the same text for all below a heading that
 * names several ("Contoso Teams and Exchange: …"). Undefined if the text is about one situation.
 * @param most undefined as well if there are more parts than this
 */
export function partsOf(
  prepared: PreparedPlaybook,
  written: string,
  most = MAX_PARTS,
): readonly WorkloadPart[] | undefined {
  const text = withItemsOnLines(written)
  const head = headOf(prepared, text)
  const body = text.slice(head.length)
  // "They want Teams and SharePoint, but …" says the same of both; no clause is about only one.
  if (body.split(SENTENCE_END).some((sentence) => listedIn(prepared, sentence).length > 0)) return undefined
  const parts = splitWorkloads(prepared, text)
  // If headings divide the text, the parts are taken from them.
  if (parts) return withAside(prepared, text, headedWorkloads(prepared, text) ?? parts, most)
  const workloads = workloadsIn(prepared, head)
  if (workloads.length < 2 || workloads.length > most) return undefined
  const own = splitWorkloads(prepared, body, workloads)
  if (own) return own
  const isSame = workloadsIn(prepared, body).length === 0 && says(prepared, body)
  return isSame ? workloads.map((workload) => ({ workload, text: body })) : undefined
}

/**
 * Adds parts about workloads that are only mentioned, also if they are done; undefined if there are too many parts.
 */
function withAside(
  prepared: PreparedPlaybook,
  text: string,
  parts: readonly WorkloadPart[],
  most: number,
): readonly WorkloadPart[] | undefined {
  const aside = saidAside(prepared, text, new Set(parts.map(({ workload }) => workload)))
  return parts.length > most ? undefined : [...parts, ...aside].slice(0, most)
}

function headOf(prepared: PreparedPlaybook, text: string): string {
  const [head, named] = STROKE_HEAD.exec(text) ?? []
  if (head === undefined) return HEAD.exec(text)?.[0] ?? ''
  const tokens = tokenize(named!)
  const last = prepared.workloads.find(tokens).at(-1)
  return last?.to === tokens.length ? head : (HEAD.exec(text)?.[0] ?? '')
}

/**
 * The other workloads that a text is about: named in a list with another workload, or in a sentence of their own. A
 * mere mention does not count.
 */
export function othersIn(prepared: PreparedPlaybook, message: string, workload: WorkloadId): readonly WorkloadPart[] {
  const text = withRowsMarked(prepared, message.replace(WAY_TO_REACH, ''))
  const sentences = text.split(SENTENCE_END)
  const behind = new Map(sentences.flatMap((sentence) => behindList(prepared, sentence)))
  const others = new Set([...workloadsIn(prepared, text), ...behind.keys()])
  others.delete(workload)
  if (others.size === 0) return []
  const aside = new Map(saidAside(prepared, message, new Set([workload])).map((part) => [part.workload, part.text]))
  const listed = new Set([...sentences.flatMap((sentence) => toldOfIn(prepared, sentence)), ...behind.keys()])
  return [...others]
    .filter((each) => listed.has(each))
    .map((each) => ({
      workload: each,
      text: aside.get(each) ?? behind.get(each) ?? saidOf(prepared, message, each),
    }))
}

const CLAUSE = /[,;]\s+(?:and |but |then )?/i
/** One workload waits for the other, so it is one situation. */
const WAITS = /\b(?:first|before|once|until|depends?|prerequisite|needed|required)\b/i

/** The workloads that head a clause behind a list: "Teams and OneDrive first, Exchange next year". With that clause. */
function behindList(prepared: PreparedPlaybook, sentence: string): readonly (readonly [WorkloadId, string])[] {
  const clauses = sentence.split(CLAUSE)
  const at = clauses.findIndex((clause) => listedIn(prepared, clause).length > 0)
  if (at < 0) return []
  return clauses.slice(at + 1).flatMap((clause) => {
    const [first] = prepared.workloads.find(tokenize(clause))
    const [workload, ...more] = workloadsIn(prepared, clause)
    const isHead = first?.from === 0 && workload !== undefined && more.length === 0
    return isHead && !WAITS.test(clause) && tokenize(clause).length > first.to ? [[workload, clause] as const] : []
  })
}

/** The workloads that a sentence is about: its only one, or those of a list. */
function toldOfIn(prepared: PreparedPlaybook, sentence: string): readonly WorkloadId[] {
  const named = workloadsIn(prepared, sentence)
  if (named.length < 2) return says(prepared, sentence) && !isByTheWay(prepared, sentence) ? named : []
  return listedIn(prepared, sentence)
}

/** The workloads of a list: "Teams, Exchange and Intune". */
function listedIn(prepared: PreparedPlaybook, sentence: string): readonly WorkloadId[] {
  const named = workloadsIn(prepared, sentence)
  if (named.length < 2) return []
  const { tokens } = readText(prepared, sentence)
  const found = prepared.workloads.find(tokens)
  const listed = found.flatMap(({ meaning, to }, i) => {
    const next = found[i + 1]
    if (!next || !joinsList(sentence.slice(tokens[to - 1]!.end, tokens[next.from]!.start))) return []
    return [meaning, next.meaning]
  })
  return named.filter((each) => listed.includes(each))
}

/** The sentences about one workload. If they say too little, the whole text; empty if that only names workloads. */
function saidOf(prepared: PreparedPlaybook, text: string, workload: WorkloadId): string {
  let isAbout = false
  const own = text.split(SENTENCE_END).filter((sentence) => {
    const named = workloadsIn(prepared, sentence)
    // A sentence without a name continues with the workload before it.
    if (named.length > 0) isAbout = named.includes(workload)
    return isAbout
  })
  const said = own.join(' ')
  if (says(prepared, said)) return said
  return namesOnly(prepared, text) ? '' : text
}

function says(prepared: PreparedPlaybook, text: string): boolean {
  return readText(prepared, text).known >= SAYS_SOMETHING
}
