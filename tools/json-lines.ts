import { textOf, UsageError } from './cli.ts'

/** So many bad lines are named; whoever has more of them has the wrong file. */
const NAMED = 20

/**
 * Reads a file with one JSON object a line; empty lines are passed over.
 * @param read what the object means; throws a UsageError that says what is wrong with it
 * @throws UsageError that names the bad lines
 */
export function jsonLines<T>(file: string, read: (row: Readonly<Record<string, unknown>>) => T): T[] {
  const faults: string[] = []
  const rows = textOf(file)
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (!line.trim()) return []
      try {
        return [read(objectIn(line))]
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        faults.push(`line ${i + 1}: ${error.message}`)
        return []
      }
    })
  if (faults.length === 0) return rows
  const more = faults.length > NAMED ? [`and ${faults.length - NAMED} more`] : []
  const named = [...faults.slice(0, NAMED), ...more].map((each) => `\n  ${each}`)
  throw new UsageError(
    `${file} has ${faults.length} bad ${faults.length === 1 ? 'line' : 'lines'}; mend:${named.join('')}`,
  )
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError('not JSON')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new UsageError('not a JSON object')
}
