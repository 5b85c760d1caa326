import type { WorkloadId } from '../../model.ts'
import { clearName } from '../clear-name.ts'
import { customerKey } from '../customer-key.ts'
import { knownAtHead, NOBODY, type KnownNames } from '../known/known-names.ts'
import { LISTED } from './same-said.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { mentionsIn } from '../../reading/workload/find-workload.ts'
import { tokenize } from '../../reading/text/text.ts'

/** The customer or workload that the same is true of. At least one is set. */
export interface SameTarget {
  readonly customer?: string
  readonly workload?: WorkloadId
}

/** A longer message says something of its own. In UTF-16 units. */
const LONGEST = 90
const SAME_FOR =
  /^(?:(?:and|also|ok|now|then|exactly|it['’]s|it is|the|pretty much) ){0,4}same(?: (?:is true|goes|holds|applies|story|situation|issue|problem|thing|reason|here|again)){0,2} (?:for|at|with|of|on|in) (.{2,60})$/i
/** Less plain words. Only known customers and workloads count behind them. */
const ALSO_FOR = /^(?:and|also|and also|plus|and the same) (?:for|at) (.{2,60})$/i
/** "Fabrikam has the same problem", "Fabrikam Intune same thing". */
const HAS_SAME =
  /^(?:and |also )?(.{2,60}?)(?:,? (?:has|have|had|got|faces?|sees?|reports?|is|are)(?: (?:exactly|just|pretty much))?)?(?: ?[,:–=-])? (?:the )?(?:same|likewise|idem)(?: (?:problem|issue|situation|story|thing|reason|blocker|here|there|again|too)){0,2}$/i
const TOO = /^(?:and )?(.{2,60}?)(?: ?[,:–-])? (?:too|as well|ditto)$/i
/** "And Yammer": workloads and nothing else. */
const AND = /^and (?:the )?(.{2,40})$/i
/** "Fabrikam SharePoint same as Teams": what it is the same as stands behind. */
const SAME_AS = /^(.{1,60}?)(?: ?[,:–=-])? ?\b(?:the )?same (?:as|like) (?:(?:for|at|with|in|on) )?(.{2,60})$/i
/** "Fabrikam OneDrive as Teams": both must be known customers or workloads. */
const AS = /^(.{2,60}?)(?: ?[,:–=-])? (?:as|like) (?:(?:for|at|with|in|on) )?(.{2,60})$/i
/** Words and marks between a customer and a workload: "Exchange at Fabrikam", "Fabrikam - Exchange". */
const BETWEEN =
  /^(?:(?:at|for|of|with|the|their|['’]s) |[\s:,–-]+)+|(?: (?:at|for|of|with|the|their)|['’]s|[\s:,–-]+)+$/gi

/** Whom and what a message says the same about, and whose it is the same as. */
export interface SameAs {
  readonly targets: readonly SameTarget[]
  readonly source: SameTarget
}

/** Reads "Fabrikam SharePoint same as Teams", "Exchange as Teams"; undefined where it does not say what it is the same as. */
export function sameAs(prepared: PreparedPlaybook, message: string, known: KnownNames): SameAs | undefined {
  if (message.length > LONGEST || message.includes('\n')) return undefined
  const said = message.replace(/[\s.!;,]{1,9}$/, '')
  const plain = SAME_AS.exec(said)
  const [, words, as] = plain ?? AS.exec(said) ?? []
  if (words === undefined || as === undefined) return undefined
  const source = targetOf(prepared, as.trim(), known, undefined)
  const targets = words
    .replace(/^(?:and|also) /i, '')
    .replace(/ (?:is|are|has)$/i, '')
    .split(LISTED)
    .map((each) => targetOf(prepared, each.trim(), known, plain ? message : undefined))
  return source && targets.every((each) => each !== undefined) ? { targets, source } : undefined
}

/**
 * The customers or workloads that a message says the same about as before, if it says nothing else: "same for
 * SharePoint", "and for Fabrikam", "Fabrikam Exchange too", "Fabrikam has the same problem".
 * @param known the known customers; an unknown name counts only beside "same" and "too"
 * @returns undefined where it says something else, or a part of its list is neither a customer nor a workload
 */
export function sameTargets(
  prepared: PreparedPlaybook,
  message: string,
  known: KnownNames,
): readonly SameTarget[] | undefined {
  if (message.length > LONGEST || message.includes('\n')) return undefined
  const said = message.replace(/[\s.!;,]{1,9}$/, '')
  const plain = SAME_FOR.exec(said)?.[1] ?? HAS_SAME.exec(said)?.[1] ?? TOO.exec(said)?.[1]
  const names = plain ?? ALSO_FOR.exec(said)?.[1]
  if (names === undefined) return workloadsAlone(prepared, AND.exec(said)?.[1])
  const targets = names
    .replace(/,? (?:too|as well)$/i, '')
    .split(LISTED)
    .map((each) => targetOf(prepared, each.trim(), known, plain === undefined ? undefined : message))
  return targets.every((each) => each !== undefined) ? targets : undefined
}

/** "Yammer and OneDrive": workloads and nothing else, each by its name. */
function workloadsAlone(prepared: PreparedPlaybook, words: string | undefined): readonly SameTarget[] | undefined {
  const found = words?.split(LISTED).map((each) => targetOf(prepared, each.trim(), NOBODY, undefined))
  return found?.every((each) => each !== undefined) ? found : undefined
}

/** @param text set where an unknown name counts as well */
function targetOf(
  prepared: PreparedPlaybook,
  words: string,
  known: KnownNames,
  text: string | undefined,
): SameTarget | undefined {
  const tokens = tokenize(words)
  const [product, ...others] = prepared.workloads.find(tokens)
  if (others.length > 0) return undefined
  const workload = product?.meaning as WorkloadId | undefined
  const rest = product
    ? `${words.slice(0, tokens[product.from]!.start)} ${words.slice(tokens[product.to - 1]!.end)}`.trim()
    : words
  const name = rest.replace(BETWEEN, '')
  if (name === '') return workload === undefined ? undefined : { workload }
  const customer =
    customerOf(prepared, name, known) ?? (text === undefined ? undefined : clearName(prepared, name, known, text))
  if (customer === undefined) return undefined
  return { customer, ...(workload === undefined ? {} : { workload }) }
}

function customerOf(prepared: PreparedPlaybook, name: string, known: KnownNames): string | undefined {
  const own = known.get(customerKey(name))
  if (own !== undefined) return own
  const head = knownAtHead(prepared, known, name)
  return head && head.to === name.length ? head.customer : undefined
}

/** The names to replace in a text. */
export interface Renamed {
  readonly customer?: { readonly from: string; readonly to: string }
  readonly workload?: { readonly from: WorkloadId; readonly to: WorkloadId }
}

/**
 * Replaces the customer or the workload in a text; the rest stays.
 * @returns undefined where a part of the old customer's name would stay in it
 */
export function saidOfOther(
  prepared: PreparedPlaybook,
  text: string,
  { customer, workload }: Renamed,
): string | undefined {
  const said = workload ? withWorkload(prepared, text, workload.from, workload.to) : text
  if (!customer) return said
  const name = customer.from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const renamed = said.replace(
    new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'giu'),
    () => customer.to,
  )
  const [first] = customerKey(customer.from).split(' ')
  const isLeft =
    ` ${customerKey(renamed)} `.includes(` ${first} `) && !` ${customerKey(customer.to)} `.includes(` ${first} `)
  return isLeft ? undefined : renamed
}

function withWorkload(prepared: PreparedPlaybook, text: string, from: WorkloadId, to: WorkloadId): string {
  const tokens = tokenize(text)
  const plain = mentionsIn(prepared, tokens, text).filter(({ id }) => id === from)
  // "vpn blocks teams": a single everyday word counts where the text does not name the workload plainly.
  const loose = prepared.workloads.find(tokens).filter(({ meaning }) => meaning === from)
  const found = plain.length > 0 ? plain : loose.length === 1 ? loose : []
  const name = prepared.workload.get(to)?.name ?? to
  // From pieces: to cut the whole text anew for each mention would take the square of its length.
  const pieces: string[] = []
  let end = 0
  for (const each of found) {
    pieces.push(text.slice(end, tokens[each.from]!.start), name)
    end = tokens[each.to - 1]!.end
  }
  return pieces.join('') + text.slice(end)
}
