import type { ConversationState } from '../../../dialogs/model.ts'
import { customersOf } from '../../../dialogs/erasure/without-customer.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import { mentioned } from '../../../store/customers/mentioned.ts'
import { customersRead, type Read, type Speakable } from './customers-read.ts'

/** What a turn remembers and has read: it can speak of nobody else. */
export interface KnownToTurn extends Read {
  readonly state: ConversationState
}

/** The customers that something said is about, by their keys. */
export interface About {
  /** As the outbox notes them; null: none. */
  readonly noted: string | null
  /** Those of whom the database keeps something, each with ids of what is kept. */
  readonly kept: ReadonlyMap<string, readonly string[]>
}

/**
 * The customers that something said is about: those that are known and whose name, assessment or entitlement stands in
 * it.
 * @param json the activity
 * @param record whose card it is
 */
export function aboutWhom(json: string, record: string | null, known: KnownToTurn): About {
  const { assessments, asking, shownSince } = known.state
  const speakable: Speakable[] = [
    ...assessments.flatMap((assessment) => customersOf(assessment).map((name) => ({ id: assessment.id, name }))),
    ...(shownSince ? [{ name: shownSince.customer }] : []),
    // Nothing is kept of them that this person sees; somebody else may keep something.
    ...(asking?.nobody ? [{ name: asking.customer }] : []),
    ...customersRead(known),
  ]
  // Many assessments may be about one customer: a name is looked for once.
  const standing = new Map<string, boolean>()
  const isNamed = (name: string): boolean => {
    const found = standing.get(name) ?? stands(json, name)
    standing.set(name, found)
    return found
  }
  const about = speakable.filter(
    ({ id, name }) => isNamed(name) || (id !== undefined && (id === record || json.includes(id))),
  )
  const kept = new Map<string, string[]>()
  for (const { id, name, isKept } of about) {
    if (!isKept) continue
    const key = customerKey(name)
    kept.set(key, [...(kept.get(key) ?? []), ...(id === undefined ? [] : [id])])
  }
  return { noted: mentioned(about.map(({ name }) => customerKey(name))), kept }
}

/** True when a name stands in JSON as words of its own: "HP" is no part of an id. */
function stands(json: string, name: string): boolean {
  const text = JSON.stringify(name).slice(1, -1)
  for (let at = json.indexOf(text); at !== -1; at = json.indexOf(text, at + 1)) {
    const before = json.slice(Math.max(0, at - 2), at)
    const startsWord = /\\[nrt]$|[^\p{L}\p{N}]$/u.test(before) || at === 0
    if (startsWord && !/^[\p{L}\p{N}]/u.test(json.slice(at + text.length, at + text.length + 2))) return true
  }
  return false
}
