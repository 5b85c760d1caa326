import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Status, StatusId } from '../../playbook/model.ts'
import { UsageError } from '../cli.ts'
import { jsonLines } from '../json-lines.ts'

/** A labelled message. `customer` and `workload` are what an expert reads from the text, if it names them. */
export interface Example {
  readonly text: string
  readonly status: StatusId
  readonly author: string
  readonly customer?: string | null
  readonly workload?: string | null
  /** Parts of the text that are marked as the why, and as what comes next; undefined if nothing is marked. */
  readonly why?: readonly string[]
  readonly next?: readonly string[]
}

/**
 * Authors whose texts are never trained on: they measure. Two wrote FM messages (g, t), two playbook situations (r, v),
 * three what FMs type in a busy week: on the phone (bb), notes and dictation (cc), a mix (dd), one full sentences with hard
 * names (gg), three mixtures (pp, qq, ww), and plain short statements (vv).
 */
export const HELD_BACK_AUTHORS: ReadonlySet<string> = new Set([
  'g',
  'r',
  't',
  'v',
  'bb',
  'cc',
  'dd',
  'gg',
  'pp',
  'qq',
  'vv',
  'ww',
])

interface Row extends Partial<Omit<Example, 'text' | 'status' | 'author'>> {
  readonly text?: unknown
  readonly l1?: string
  readonly l2?: string
}

/**
 * Reads a file of lines `{text, l1, l2, …}`.
 * @throws UsageError that lists the bad lines: not JSON, no text, or a status that the playbook does not have
 */
export function readExamples(file: string, statuses: readonly Status[], author = ''): Example[] {
  const byName = new Map(statuses.map((status) => [`${status.l1}|${status.l2}`, status.id]))
  return jsonLines(file, (row: Row): Example => {
    const { text, why, next = [] } = row
    const status = byName.get(`${row.l1 ?? ''}|${row.l2 ?? ''}`)
    if (typeof text !== 'string') throw new UsageError('"text" must be a string')
    if ([...(why ?? []), ...next].some((part) => !text.includes(part)))
      throw new UsageError('"why" and "next" must stand in the text')
    if (!status) throw new UsageError(`no status "${row.l1 ?? ''} › ${row.l2 ?? ''}" in the playbook`)
    const { customer = null, workload = null } = row
    return { text, status, author, customer, workload, ...(why ? { why, next } : {}) }
  })
}

/** Reads the whole corpus; the author is the file's name. */
export function readCorpus(folder: string, statuses: readonly Status[]): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readExamples(join(folder, name), statuses, name.replace('.jsonl', '')))
}
