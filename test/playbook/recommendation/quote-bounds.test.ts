import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

function quotesOf(text: string): readonly string[] {
  return recommend(prepared, { text }).ranked[0]!.reasons.flatMap(({ quote }) => quote ?? [])
}

test.each([
  ['Adatum Exchange partner not contracted', 'partner not contracted'],
  ['Adatum EXO licences are missing', 'licences are missing'],
  ['Adatum Intune: two of the four admins left, nobody else knows it', 'two of the four admins left'],
])('“%s”: a quotation is neither a heading nor torn out of its whole', (text, quote) => {
  expect(quotesOf(text)).toContain(quote)
})
