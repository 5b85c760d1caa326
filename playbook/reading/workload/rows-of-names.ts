import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../text/text.ts'

/** Two names side by side may be one thing, "Exchange Teams integration". Three are a list. */
const FEWEST = 3

/** Puts commas into a list of workloads that was written without: "exchange sharepoint teams". */
export function withRowsMarked(prepared: PreparedPlaybook, text: string): string {
  const tokens = tokenize(text)
  const found = prepared.workloads.find(tokens)
  const isBeside = (i: number): boolean =>
    found[i + 1] !== undefined &&
    text.slice(tokens[found[i]!.to - 1]!.end, tokens[found[i + 1]!.from]!.start) === ' ' &&
    found[i]!.meaning !== found[i + 1]!.meaning
  const ends: number[] = []
  for (let from = 0; from < found.length; from++) {
    let to = from
    while (isBeside(to)) to++
    if (to - from + 1 >= FEWEST) for (let i = from; i < to; i++) ends.push(tokens[found[i]!.to - 1]!.end)
    from = to
  }
  return ends.length === 0 ? text : [...ends, text.length].map((end, i) => text.slice(ends[i - 1] ?? 0, end)).join(',')
}
