import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Status, StatusId } from '../../playbook/model.ts'

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
 * @throws one error that lists every bad line: not JSON, no text, or a status that the playbook does not have
 */
export function readExamples(file: string, statuses: readonly Status[], author = ''): Example[] {
  const byName = new Map(statuses.map((status) => [`${status.l1}|${status.l2}`, status.id]))
  const examples: Example[] = []
  const faults: string[] = []
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (!line.trim()) return
      let row: Row
      try {
        row = JSON.parse(line)
      } catch {
        faults.push(`line ${i + 1}: not JSON`)
        return
      }
      const status = byName.get(`${row.l1 ?? ''}|${row.l2 ?? ''}`)
      if (typeof row.text !== 'string') faults.push(`line ${i + 1}: "text" must be a string`)
      else if ([...(row.why ?? []), ...(row.next ?? [])].some((part) => !(row.text as string).includes(part)))
        faults.push(`line ${i + 1}: "why" and "next" must stand in the text`)
      else if (!status) faults.push(`line ${i + 1}: no status "${row.l1} › ${row.l2}" in the playbook`)
      else
        examples.push({
          text: row.text,
          status,
          author,
          customer: row.customer ?? null,
          workload: row.workload ?? null,
          ...(row.why ? { why: row.why, next: row.next ?? [] } : {}),
        })
    })
  if (faults.length > 0) throw new Error(`${file} has ${faults.length} bad lines:\n  ${faults.join('\n  ')}`)
  return examples
}

/** Reads the whole corpus; the author is the file's name. */
export function readCorpus(folder: string, statuses: readonly Status[]): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readExamples(join(folder, name), statuses, name.replace('.jsonl', '')))
}
