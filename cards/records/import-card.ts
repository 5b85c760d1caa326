import { Container, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { aside, button, card, heading, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'

export interface ImportView {
  /** The card's own id, so that the list replaces it. */
  readonly record: string
  readonly name: string
  readonly outcome:
    | { readonly kind: 'unreadable'; readonly problem: string }
    | {
        readonly kind: 'imported'
        readonly added: number
        readonly changed: number
        readonly unchanged: number
        /** The first of the `badRows` rejected rows. */
        readonly bad: readonly { readonly line: number; readonly reason: string }[]
        readonly badRows: number
        /** Of those added, how many have no status in the file: they begin as New Subscription or Workload. */
        readonly withoutStatus: number
        readonly ignored: readonly string[]
        /** Customers whose tenant id was replaced; undefined if none was. */
        readonly tenantIds?: readonly { readonly customer: string; readonly before: string; readonly after: string }[]
      }
}

/** The faults that are shown at once; a button shows the others. */
const MAX_BAD = 8
/** How what has no status begins (playbook, L2 of Status Unknown). */
const BEGINS = 'set to Status Unknown › New Subscription or Workload'
/** With more, the rest is counted. */
const MAX_TENANT_IDS = 3
/** How much room the other faults may take, in characters of JSON: old clients draw no card of 28 KB in UTF-16. */
const MAX_OTHERS = 8_000
/** How much of a cell is quoted: with its line number, the beginning is enough to find it. In characters. */
const MAX_QUOTE = 60
/** How much of a reason or a name is shown: reasons quote the file. In characters. */
const MAX_TEXT = 500

/** The result of a file that was dropped into the chat. */
export function importCard({ record, name, outcome }: ImportView): AdaptiveCard {
  const file = spoken([{ text: cut(name), subtle: true }])
  if (outcome.kind === 'unreadable') {
    return card([heading('Nothing was read'), file, spoken([cut(outcome.problem)])])
  }
  const { added, changed, unchanged, bad, badRows, withoutStatus, ignored, tenantIds = [] } = outcome
  const faults = byReason(bad)
  const others = fitting(faults.slice(MAX_BAD))
  const shown = [...faults.slice(0, MAX_BAD), ...others].reduce((sum, { lines }) => sum + lines.length, 0)
  const ofOthers = others.reduce((sum, { lines }) => sum + lines.length, 0)
  return card(
    [
      heading(badRows === 0 ? 'Read in' : `Read in, except ${badRows} ${badRows === 1 ? 'row' : 'rows'}`),
      file,
      words(`${added} new, ${changed} changed, ${unchanged} unchanged`),
      ...(withoutStatus > 0 ? [aside(`${withoutStatus} without a status: ${BEGINS}.`)] : []),
      ...faults
        .slice(0, MAX_BAD)
        .map(({ lines, reason }) =>
          spoken([{ text: `${linesInWords(lines)}: `, bold: true }, reason], { spacing: 'Small' }),
        ),
      ...(ofOthers > 0
        ? [aside(`and ${ofOthers} more`), new Container(...others.map(drawOther)).withOptions(HIDDEN)]
        : []),
      ...(badRows > shown ? [aside(`${badRows - shown} more will be named when these are mended.`)] : []),
      ...tenantIds
        .slice(0, MAX_TENANT_IDS)
        .map(({ customer, before, after }) =>
          spoken(
            [{ text: `${cut(customer)}: `, bold: true }, `tenant id ${cut(before)} is replaced by ${cut(after)}.`],
            { spacing: 'Small' },
          ),
        ),
      ...(tenantIds.length > MAX_TENANT_IDS
        ? [aside(`and ${tenantIds.length - MAX_TENANT_IDS} more tenant ids are replaced.`)]
        : []),
      ...(ignored.length > 0
        ? [spoken([{ text: cut(`Columns not read: ${ignored.join(', ')}`), subtle: true }], { spacing: 'Small' })]
        : []),
      ...(badRows > 0 ? [aside('Mend these rows and send them again: what was read stays as it is.')] : []),
    ],
    [
      button('Your statuses', { verb: 'list', record, filter: '', offset: 0 }),
      ...(ofOthers > 0 ? [new ToggleVisibilityAction({ title: 'Show all', targetElements: [HIDDEN.id] })] : []),
    ],
  )
}

const HIDDEN = { id: 'others', isVisible: false } as const

interface Fault {
  readonly lines: readonly number[]
  readonly reason: string
}

/** Groups rows with the same fault, because they are corrected together. */
function byReason(bad: readonly { readonly line: number; readonly reason: string }[]): Fault[] {
  const found = new Map<string, number[]>()
  for (const { line, reason } of bad) {
    const told = cut(shortQuotes(reason))
    const lines = found.get(told)
    if (lines) lines.push(line)
    else found.set(told, [line])
  }
  return [...found].map(([reason, lines]) => ({ lines, reason }))
}

/** The first faults that fit on the card. */
function fitting(faults: readonly Fault[]): readonly Fault[] {
  let room = MAX_OTHERS
  const end = faults.findIndex((fault) => (room -= JSON.stringify(drawOther(fault)).length) < 0)
  return end < 0 ? faults : faults.slice(0, end)
}

function drawOther({ lines, reason }: Fault): CardElement {
  return spoken([`${linesInWords(lines)}: ${reason}`], { spacing: 'Small' })
}

/** "Line 4", "Lines 4, 7, 9" */
function linesInWords(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}`
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}

function shortQuotes(reason: string): string {
  return reason.replaceAll(/“([^“”]*)”/g, (whole, cell: string) =>
    cell.length > MAX_QUOTE ? `“${cell.slice(0, MAX_QUOTE - 1).trimEnd()}…”` : whole,
  )
}
