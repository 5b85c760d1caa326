import { Column, ColumnSet, Container } from '@microsoft/teams.cards'
import { spoken, type CardElement } from '../elements.ts'

export interface TimelineRow {
  /** "Pilot", or the name of a cohort; text from people. */
  readonly name: string
  /** "9 Feb – 27 Feb" */
  readonly days: string
  /** Width before the bar, of the bar, and after it; whole numbers. */
  readonly before: number
  readonly bar: number
  readonly rest: number
  readonly kind: 'prepare' | 'pilot' | 'cohort' | 'after'
  /** "3 of 8 done" */
  readonly progress: string
}

/** The height of a bar. `emphasis` is nearly white in Teams, so preparation is drawn like the cohorts. */
const HEIGHT = '14px'
const STYLE = { prepare: 'accent', pilot: 'warning', cohort: 'accent', after: 'good' } as const

/** One bar per phase, below each other; each shows its first and last day, so no axis is needed. */
export function timelinePicture(rows: readonly TimelineRow[]): CardElement[] {
  return rows.map(({ name, days, before, bar, rest, kind, progress }) =>
    new Container(
      spoken([
        { text: name, bold: true },
        { text: ` · ${days} · ${progress}`, subtle: true },
      ]),
      new ColumnSet({ spacing: 'None' }).withColumns(
        ...(before > 0 ? [blank(before)] : []),
        new Column().withWidth(`${bar}`).withStyle(STYLE[kind]).withMinHeight(HEIGHT),
        ...(rest > 0 ? [blank(rest)] : []),
      ),
    ).withOptions({ spacing: 'Small' }),
  )
}

function blank(width: number): Column {
  return new Column().withWidth(`${width}`)
}
