import { announced } from '../content/announced.ts'
import { findWorkload } from '../reading/workload/find-workload.ts'
import type { Resource, WorkloadId } from '../model.ts'
import { isNear } from '../reading/text/typos.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { stem, tokenize } from '../reading/text/text.ts'

/** Words that ask for nothing in particular. */
const FILLERS = new Set(
  (
    'a an the all my our your their for about on of to in at with and or by from is are it me us them some any ' +
    'resource resources link links url urls material stuff something page pages microsoft ms office 365 m365 customer customers'
  ).split(' '),
)
const OF_TITLE = 3
const OF_WORDS = 3
const OF_TEXT = 1
const OF_WORKLOAD = 4
/** A resource with a smaller share of the best score is not meant. */
const NEAR_BEST = 0.6

export interface FoundResources {
  /** Best first. If the query names nothing in particular: all, customer-ready ones first. */
  readonly resources: readonly Resource[]
  readonly workload: WorkloadId | undefined
  /** True when at least one word of the query says which resources are meant. */
  readonly isMeant: boolean
  /** The answer for something that is announced and has no link yet. */
  readonly announced: string | undefined
}

/**
 * Finds the resources that a few words ask for: by words of the title, the purpose or customers, or by any name of a
 * workload. Small typos do not matter. Resources for another workload are left out.
 */
export function findResources(prepared: PreparedPlaybook, query: string): FoundResources {
  const { resources } = prepared.playbook
  const tokens = tokenize(query)
  const workload = findWorkload(prepared, tokens)
  const ofWorkload = new Set(prepared.workloads.find(tokens).flatMap(({ from, to }) => range(from, to)))
  const asked = tokens.filter(({ word }, i) => !FILLERS.has(word) && !ofWorkload.has(i)).map(({ word }) => word)
  const coming = announced.find(({ word }) => holds(asked, word))
  const says = coming?.says
  const words = coming ? asked.filter((word) => !holds([coming.word, ...coming.beside], word)) : asked
  if (coming && words.length === 0) return { resources: [], workload, isMeant: true, announced: says }
  if (words.length === 0 && !workload)
    return { resources: [...resources].sort(shareableFirst), workload, isMeant: false, announced: says }
  const scored = resources
    .filter((each) => !workload || each.workloads.length === 0 || each.workloads.includes(workload))
    .map((resource) => {
      const ofWords = words.reduce((sum, word) => sum + scoreOf(resource, word), 0)
      const isForIt = workload !== undefined && resource.workloads.includes(workload)
      return { resource, score: ofWords + (isForIt ? OF_WORKLOAD : 0), ofWords }
    })
  // "teams": the kit for Teams first, then resources for all workloads.
  if (words.length === 0) {
    const ranked = scored.sort((a, b) => b.score - a.score).map(({ resource }) => resource)
    return { resources: ranked, workload, isMeant: true, announced: says }
  }
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const found = scored
    .filter(({ score, ofWords }) => ofWords > 0 && score >= best * NEAR_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ resource }) => resource)
  return { resources: found, workload, isMeant: found.length > 0 || coming !== undefined, announced: says }
}

/** Between resources of which each is asked for. */
const AND = / (?:and|&|\+|plus) (?:the |our |some |an? )?/i

/** What each part of a query finds, where every part says what it means: "the Teams kit and the OneDrive kit". Else of the whole. */
export function findEachResource(prepared: PreparedPlaybook, query: string): readonly FoundResources[] {
  const each = query.split(AND).map((part) => findResources(prepared, part))
  return each.length > 1 && each.every(({ isMeant }) => isMeant) ? each : [findResources(prepared, query)]
}

function shareableFirst(a: Resource, b: Resource): number {
  return Number(a.audience === 'internal-only') - Number(b.audience === 'internal-only')
}

function scoreOf(resource: Resource, word: string): number {
  if (
    resource.id === word ||
    holds(
      tokenize(resource.title).map((token) => token.word),
      word,
    )
  )
    return OF_TITLE
  if (holds(resource.words, word)) return OF_WORDS
  return holds(
    tokenize(`${resource.purpose} ${resource.forWhom}`).map((token) => token.word),
    word,
  )
    ? OF_TEXT
    : 0
}

function holds(words: readonly string[], word: string): boolean {
  return words.some((each) => stem(each) === stem(word) || isNear(word, each) || isNear(word, `${each}s`))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
