import { aside, button, card, heading, words, type AdaptiveCard } from '../elements.ts'

export interface PastedListView {
  /** The card's own id, so that what came of the list takes its place. */
  readonly record: string
  /** Of the text that was pasted. */
  readonly list: string
  /** The beginning of the text. */
  readonly begins: string
  readonly rows: number
  /** There was more than a message may hold. */
  readonly isCut: boolean
}

/** A list of entitlements that was pasted as text: what it is, and how it is read in. */
export function pastedListCard({ record, list, begins, rows, isCut }: PastedListView): AdaptiveCard {
  const readIn = button('Read these rows in', { verb: 'read-in', record, list }, { primary: true })
  const news = button('The customer said this', { verb: 'whose', text: begins, rest: list })
  if (isCut) return card([heading('A list'), words(`It is longer than a message may be. ${AS_FILE}`)])
  if (rows === 0) {
    return card(
      [
        heading('A list'),
        words(
          `It looks like a list, but its line breaks were lost on the way: I cannot tell its rows apart. ${AS_FILE}`,
        ),
        aside('Whoever runs this bot can read it in as well: npm run -s import -- FILE.csv'),
      ],
      [news],
    )
  }
  return card(
    [
      heading('A list'),
      words(`This is a list of ${rows} ${rows === 1 ? 'row' : 'rows'}. Nothing was read yet.`, { spacing: 'Small' }),
      aside(
        'New rows become entitlements of yours, known ones are changed. A .csv file can be dropped into our chat as well.',
      ),
    ],
    [readIn, news],
  )
}

const AS_FILE = 'Save it as “CSV UTF-8” and drop it into our chat as a .csv file.'
