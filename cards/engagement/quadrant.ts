import { Column, ColumnSet, Container } from '@microsoft/teams.cards'
import { spoken, words, type CardElement } from '../elements.ts'

/** One row per influence, from high to low, each with the groups against, neutral and for. */
export interface QuadrantRow {
  readonly influence: 'high' | 'medium' | 'low'
  readonly cells: readonly { readonly support: 'against' | 'neutral' | 'for'; readonly names: readonly string[] }[]
}

/** Names in a cell; further ones are counted. */
const MOST_NAMES = 3
/** Longer names are cut, because a phone shows three columns. In characters. */
const MOST_LETTERS = 22
const STYLE = { against: 'attention', neutral: 'emphasis', for: 'good' } as const
const HEAD = { against: 'Against', neutral: 'Neutral', for: 'For' } as const

/** Influence from top to bottom, support from left to right. Empty rows are left out. */
export function quadrantPicture(rows: readonly QuadrantRow[]): CardElement[] {
  const used = rows.filter(({ cells }) => cells.some(({ names }) => names.length > 0))
  if (used.length === 0) return []
  return [
    new ColumnSet({ spacing: 'Medium' }).withColumns(
      ...used[0]!.cells.map(({ support }) =>
        new Column(words(HEAD[support], { size: 'Small', isSubtle: true, horizontalAlignment: 'Center' })).withWidth(
          'stretch',
        ),
      ),
    ),
    ...used.map(({ influence, cells }) =>
      new Container(
        words(`Influence: ${influence}`, { size: 'Small', isSubtle: true }),
        new ColumnSet({ spacing: 'None' }).withColumns(
          ...cells.map(({ support, names }) =>
            new Column(...cell(names)).withWidth('stretch').withStyle(names.length > 0 ? STYLE[support] : 'default'),
          ),
        ),
      ).withOptions({ spacing: 'Small' }),
    ),
  ]
}

function cell(names: readonly string[]): CardElement[] {
  if (names.length === 0) return [spoken([{ text: '–', subtle: true }])]
  const shown = names.slice(0, names.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES)
  const more = names.length - shown.length
  return [
    ...shown.map((name) => spoken([{ text: cut(name), small: true }], { spacing: 'None' })),
    ...(more > 0 ? [spoken([{ text: `and ${more} more`, subtle: true, small: true }], { spacing: 'None' })] : []),
  ]
}

function cut(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name
}
