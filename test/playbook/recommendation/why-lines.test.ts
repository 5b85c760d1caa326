import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { toldReasons, whyLines } from '../../../playbook/recommendation/why-lines.ts'
import { prepared } from '../../support/story.ts'

/** People read a reason in its clause, not in the word or two that told the statuses apart. */

const quotes = (text: string): readonly (string | undefined)[] =>
  whyLines(recommend(prepared, { text }), false).map(({ quote }) => quote)

test.each([
  [
    'a clause is told whole',
    'Corley Foods Teams: the head of finance did the sums and thinks that own servers pay off better',
    ['the head of finance did the sums and thinks that own servers pay off better'],
  ],
  [
    'the customer and the product at its head are no reason',
    'Corley Foods Outlook: SAP add-in crashes since the update',
    ['SAP add-in crashes'],
  ],
  [
    'two subjects of one verb stay together',
    'Corley Foods SharePoint: intranet and file shares stay on their own servers for good',
    ['intranet and file shares stay on their own servers for good'],
  ],
  [
    'words that only join it are left out',
    'Corley Foods Teams goes on hold because nobody in the plants is trained',
    ['nobody in the plants is trained'],
  ],
  [
    'brackets are closed, and never stand alone',
    'Corley Foods Intune: MDM is with AirWatch (Workspace ONE), contract until 2029, they are happy',
    ['MDM is with AirWatch (Workspace ONE)”, “contract until 2029'],
  ],
  [
    'quotes within it would end it',
    'Corley Foods Teams: the CEO says "no value in it" and stops it',
    ['the CEO says no value in it'],
  ],
])('%s: “%s”', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected)
})

test('a clause that is too long is told in part, around its reasons', () => {
  const told = quotes(
    'Corley Foods Teams: after a long talk on Monday about this and that and the weather in the hills the trainers told us in the end that nobody of the crew in the plants was ever trained on it or on anything like it before',
  ).join()
  expect(told).toContain('nobody of the crew')
  expect(told.split(' ').length).toBeLessThanOrEqual(34)
})

test('two clauses are told at most, the weightier first', () => {
  const told = quotes(
    'Corley Foods Teams: users are not trained, there are no champions, nobody explained it to them, they fear it. They said hello.',
  )
  expect(told.join('”, “').split('”, “')).toHaveLength(2)
  expect(told.join()).not.toContain('hello')
})

test('no clause goes from one sentence or contrast into the next', () => {
  const texts = [
    'Corley Foods Teams: budget is there. Users not trained. Champions missing',
    'Corley Foods Teams: the board likes it but the users are not trained but they will be',
  ]
  for (const quote of texts.flatMap(quotes).flatMap((each) => each!.split('”, “')))
    expect(quote).not.toMatch(/[.] |\bbut\b/)
})

test('the same clauses are kept with the status, each with what it shows', () => {
  const kept = toldReasons(
    recommend(prepared, { text: 'Corley Foods Teams: nobody is trained, there are no champions' }),
  )
  expect(new Set(kept.map(({ quote }) => quote))).toEqual(new Set(['nobody is trained', 'there are no champions']))
  for (const { says, quote } of kept) expect(says).not.toBe(quote)
})
