import type { WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { joinsList } from '../../playbook/reading/listed-names.ts'
import { namesOnly } from '../../playbook/reading/names-only.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import { isByTheWay } from '../../playbook/recommendation/by-the-way.ts'
import { headedWorkloads } from '../../playbook/recommendation/headed-workloads.ts'
import { withItemsOnLines } from '../../playbook/recommendation/list-in-line.ts'
import { saidAside } from '../../playbook/recommendation/said-aside.ts'
import { splitWorkloads, workloadsIn, type WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'

const HEAD = /^[^:\n]{2,80}:\s+/
/** A stroke heads a text where the name of a product stands before it: "Contoso Teams & Exchange - …". */
const STROKE_HEAD = /^([^:\n–—]{2,80}?)\s[–—-]\s+/
/** A card offers no more at once. */
const MAX_PARTS = 3
/** A stretch that shows the text model less than this says nothing by itself. In features. */
const SAYS_SOMETHING = 3
const SENTENCE_END = /(?<=[.!?])\s+|\n+/
/** A way to reach somebody, and no entitlement. */
const WAY_TO_REACH = /\bTeams (?:calls?|chats?|meetings?|messages?|invites?)\b/gi

/**
 * What a text says about each of the workloads that it is about: clauses of their own, or, below a head that names
 * several ("Contoso Teams and Exchange: …"), the same for all. Undefined when it tells one story.
 */
export function partsOf(prepared: PreparedPlaybook, written: string): readonly WorkloadPart[] | undefined {
  const text = withItemsOnLines(written)
  const head = headOf(prepared, text)
  const body = text.slice(head.length)
  // "They want Teams and SharePoint, but …" says one thing of both; its clauses are none of either.
  if (body.split(SENTENCE_END).some((sentence) => listedIn(prepared, sentence).length > 0)) return undefined
  const parts = splitWorkloads(prepared, text)
  // Where headings part the text, no clause of one is another's.
  if (parts) return withAside(prepared, text, headedWorkloads(prepared, text) ?? parts)
  const workloads = workloadsIn(prepared, head)
  if (workloads.length < 2 || workloads.length > MAX_PARTS) return undefined
  const own = splitWorkloads(prepared, body, workloads)
  if (own) return own
  const isSame = workloadsIn(prepared, body).length === 0 && says(prepared, body)
  return isSame ? workloads.map((workload) => ({ workload, text: body })) : undefined
}

/** Whoever takes a text apart has a part of each that it tells of, also where it is done; undefined when a card cannot hold them. */
function withAside(
  prepared: PreparedPlaybook,
  text: string,
  parts: readonly WorkloadPart[],
): readonly WorkloadPart[] | undefined {
  const aside = saidAside(prepared, text, new Set(parts.map(({ workload }) => workload)))
  return parts.length > MAX_PARTS ? undefined : [...parts, ...aside].slice(0, MAX_PARTS)
}

function headOf(prepared: PreparedPlaybook, text: string): string {
  const [head, named] = STROKE_HEAD.exec(text) ?? []
  if (head === undefined) return HEAD.exec(text)?.[0] ?? ''
  const tokens = tokenize(named!)
  const last = prepared.workloads.find(tokens).at(-1)
  return last?.to === tokens.length ? head : (HEAD.exec(text)?.[0] ?? '')
}

/**
 * The other workloads that a text is about, besides the one that it is read for: named in one list with another
 * workload, or in a sentence of their own. What is merely touched on is none.
 */
export function othersIn(prepared: PreparedPlaybook, message: string, workload: WorkloadId): readonly WorkloadPart[] {
  const text = message.replace(WAY_TO_REACH, '')
  const others = workloadsIn(prepared, text).filter((each) => each !== workload)
  if (others.length === 0) return []
  const aside = new Map(saidAside(prepared, message, new Set([workload])).map((part) => [part.workload, part.text]))
  const listed = new Set(text.split(SENTENCE_END).flatMap((sentence) => toldOfIn(prepared, sentence)))
  return others
    .filter((each) => listed.has(each))
    .map((each) => ({ workload: each, text: aside.get(each) ?? saidOf(prepared, message, each) }))
}

/** The workloads that a sentence is about: its only one, or those of a list. */
function toldOfIn(prepared: PreparedPlaybook, sentence: string): readonly WorkloadId[] {
  const named = workloadsIn(prepared, sentence)
  if (named.length < 2) return says(prepared, sentence) && !isByTheWay(prepared, sentence) ? named : []
  return listedIn(prepared, sentence)
}

/** The workloads that stand side by side in a list: "Teams, Exchange and Intune". */
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

/** The sentences about one workload; the whole text where they say nothing by themselves, and nothing where that says nothing either. */
function saidOf(prepared: PreparedPlaybook, text: string, workload: WorkloadId): string {
  let isAbout = false
  const own = text.split(SENTENCE_END).filter((sentence) => {
    const named = workloadsIn(prepared, sentence)
    // A sentence without a name goes on about the workload before it.
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
