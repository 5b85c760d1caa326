import type { Status } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'

/** The status that the cells L1 and L2 mean; undefined when both are empty; otherwise what is wrong with them. */
export function readStatus(
  prepared: PreparedPlaybook,
  l1Cell: string,
  l2Cell: string,
): { readonly status: Status | undefined } | { readonly problem: string } {
  const { l1, l2 } = l2Cell ? { l1: l1Cell, l2: l2Cell } : splitCell(prepared, l1Cell)
  if (!l1 && !l2) return { status: undefined }
  const first = l1 ? withL1(prepared.playbook.statuses, l1) : prepared.playbook.statuses
  if (first.length === 0) return { problem: `L1 “${l1}” is not known.` }
  if (!l2) {
    return first.length === 1 ? { status: first[0] } : { problem: `L1 “${l1}” needs an L2 beside it.` }
  }
  const found = withL2(first, l2)
  if (found.length === 1) return { status: found[0] }
  if (found.length > 1) {
    return { problem: `L2 “${l2}” could be ${found.map((status) => status.l2).join(' or ')}. Write more of it.` }
  }
  const elsewhere = withL2(prepared.playbook.statuses, l2)
  return elsewhere.length > 0
    ? { problem: `L2 “${l2}” belongs to ${elsewhere[0]!.l1}, not to “${l1}”.` }
    : { problem: `L2 “${l2}” is not known.` }
}

/** Between L1 and L2; a dash only where it is no part of a word. */
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

/** By its name, else by all whose other name it is or of whose name it is a part. */
function withL2(statuses: readonly Status[], name: string): readonly Status[] {
  const wanted = fold(name)
  if (!wanted) return []
  const equal = statuses.filter((status) => fold(status.l2) === wanted)
  if (equal.length > 0) return equal
  return statuses.filter(
    (status) => fold(status.l2).includes(wanted) || status.aliases.some((alias) => fold(alias) === wanted),
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
