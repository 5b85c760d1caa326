import { played } from '../../support/played.ts'

const KEPT = [
  'adatum teams: nobody is trained',
  'keep it with 16 march',
  'fourth coffee sharepoint: nobody is trained',
  'keep it with 16 march',
] as const

test.each(['adatm status', 'status adatm', 'status adatmu', 'status daatum', 'status of adtum teams'])(
  '“%s” offers the customer of nearly that name',
  (text) => {
    const player = played(...KEPT, text)
    expect(player.said).toContain('Nothing is kept for')
    expect(player.said).toContain('Did you mean Adatum?')
    player.press('Adatum')
    expect(player.said).toContain('Adatum · Microsoft Teams')
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).not.toContain('Fourth Coffee')
  },
)

test('a name of several words with a slip in one of them', () => {
  const player = played(...KEPT, 'status fourth cofee')
  expect(player.said).toContain('Did you mean Fourth Coffee?')
})

test('its history is offered where that was asked', () => {
  const player = played(...KEPT, 'history adatm')
  player.press('Adatum')
  expect(player.said).toContain('Status kept')
})

test.each(['status kelvora', 'status adventure'])('“%s” is like nobody', (text) => {
  expect(played(...KEPT, text).said).not.toContain('Did you mean')
})
