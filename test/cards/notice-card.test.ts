import { noticeCard, type WayOn } from '../../cards/notice-card.ts'

const way = (title: string): WayOn => ({ title, verb: 'command', text: title })
const stylesOf = (options: Parameters<typeof noticeCard>[1]): unknown[] => {
  const { actions } = JSON.parse(JSON.stringify(noticeCard('Said.', options))) as { actions: { style?: string }[] }
  return actions.map(({ style }) => style)
}

test('beside others, what is most likely wanted stands out', () => {
  expect(stylesOf({ next: way('Status contoso'), others: [way('The customer said this')] })).toEqual([
    'positive',
    undefined,
  ])
})

test('one way on needs no mark, nor do ways of the same weight', () => {
  expect(stylesOf({ next: way('Help') })).toEqual([undefined])
  expect(stylesOf({ others: [way('One'), way('Two')] })).toEqual([undefined, undefined])
})
