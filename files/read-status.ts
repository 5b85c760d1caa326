import type { Status } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'

/** The status in the cells L1 and L2; undefined if both are empty; or the problem with them. */
export function readStatus(
  prepared: PreparedPlaybook,
  l1Cell: string,
  l2Cell: string,
): { readonly status: Status | undefined } | { readonly problem: string } {
  const { l1, l2 } = l2Cell ? { l1: l1Cell, l2: l2Cell } : splitCell(prepared, l1Cell)
  if (!l1 && !l2) return { status: undefined }
  const all = prepared.playbook.statuses
  const named = l1 ? withL1(all, l1) : all
  // Some lists have one column for both, or the L2 in the wrong column: "New", "Migration".
  const first = named.length > 0 ? named : withWholeL2(all, l1)
  if (first.length === 0 || (named.length === 0 && l2 && withL2(first, l2).length === 0))
    return { problem: `L1 “${l1}” is not known. It can be ${listed(all.map((status) => status.l1))}.` }
  if (!l2) {
    if (named.length === 0 && first.length > 1) return { problem: severalL2(l1, first) }
    return first.length === 1 ? { status: first[0] } : { problem: `L1 “${l1}” needs an L2 beside it: ${l2sOf(first)}.` }
  }
  const found = withL2(first, l2)
  if (found.length === 1) return { status: found[0] }
  if (found.length > 1) return { problem: severalL2(l2, found) }
  const elsewhere = withL2(prepared.playbook.statuses, l2)
  return elsewhere.length > 0
    ? { problem: `L2 “${l2}” belongs to ${elsewhere[0]!.l1}, not to “${l1}”.` }
    : { problem: `L2 “${l2}” is not known. Under ${first[0]!.l1} it can be ${l2sOf(first)}.` }
}

/** Between L1 and L2; a dash only if it is not part of a word. */
const BETWEEN = /[›>:]|(?<=\s)[-–](?=\s)/

/** "Blocked › Adoption Readiness" in one cell. */
function splitCell(prepared: PreparedPlaybook, cell: string): { l1: string; l2: string } {
  const at = cell.search(BETWEEN)
  const [l1, l2] = [cell.slice(0, Math.max(at, 0)).trim(), cell.slice(at + 1).trim()]
  return l2 && withL1(prepared.playbook.statuses, l1).length > 0 ? { l1, l2 } : { l1: cell, l2: '' }
}

function withL1(statuses: readonly Status[], name: string): readonly Status[] {
  const wanted = fold(name)
  if (!wanted) return []
  const equal = statuses.filter((status) => fold(status.l1) === wanted)
  if (equal.length > 0) return equal
  const containing = statuses.filter((status) => fold(status.l1).includes(wanted))
  return new Set(containing.map(({ l1 }) => l1)).size === 1 ? containing : []
}

/** Finds L2s by the whole name; else by another name or a part of the name; else by abbreviated words. */
function withL2(statuses: readonly Status[], name: string): readonly Status[] {
  const wanted = fold(name)
  if (!wanted) return []
  const equal = statuses.filter((status) => fold(status.l2) === wanted)
  if (equal.length > 0) return equal
  const parts = statuses.filter((status) => fold(ownName(status)).includes(wanted) || isAlias(status, wanted))
  if (parts.length > 0) return parts
  const bracketed = statuses.filter((status) => fold(status.l2).includes(wanted))
  return bracketed.length > 0 ? bracketed : withL2Words(statuses, name)
}

/** Like `withL2`, but by whole words only: parts of a word that means an L1 would match anything. */
function withWholeL2(statuses: readonly Status[], name: string): readonly Status[] {
  const wanted = fold(name)
  return statuses.filter(
    (status) => fold(status.l2) === wanted || isAlias(status, wanted) || hasWords(status, wordsOf(name), equalWords),
  )
}

/** "IT Change Mgmt": each word abbreviates a word of the name. */
function withL2Words(statuses: readonly Status[], name: string): readonly Status[] {
  return statuses.filter((status) => hasWords(status, wordsOf(name), abbreviates))
}

function hasWords(status: Status, words: readonly string[], fits: (short: string, word: string) => boolean): boolean {
  const own = wordsOf(ownName(status))
  return words.length > 0 && words.every((short) => own.some((word) => fits(short, word)))
}

function equalWords(one: string, other: string): boolean {
  return one === other
}

/** "mgmt" for "management": three or more of its letters in their order, with the first one. */
function abbreviates(short: string, word: string): boolean {
  if (short === word) return true
  if (short.length < 3 || short[0] !== word[0]) return false
  let at = 0
  for (const letter of word) if (letter === short[at]) at++
  return at === short.length
}

/** The L2 without its text in brackets, which only separates it from a neighbour: "(Non-Product/Feature)". */
function ownName({ l2 }: Status): string {
  return l2.replace(/\([^()]*\)/g, '')
}

function isAlias({ aliases }: Status, wanted: string): boolean {
  return aliases.some((alias) => fold(alias) === wanted)
}

const LINKING = new Set(['and', 'or', 'of', 'the'])

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !LINKING.has(word))
}

function l2sOf(statuses: readonly Status[]): string {
  return listed(statuses.map(({ l2 }) => l2).filter(Boolean))
}

/** Each once, in quotes: names of statuses have commas and "or" in them. */
function listed(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `“${name}”`)
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function severalL2(cell: string, found: readonly Status[]): string {
  return `L2 “${cell}” could be ${l2sOf(found)}. Write more of it.`
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
