import { MemoryRecords } from '../support/memory-records.ts'
import { inputsOf } from '../support/card-content.ts'
import { KEPT, READY, SENT } from '../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../support/story.ts'

/** What a partner answered, told in the chat: it belongs to the request that waits for it, and is no status. */
const played = (rows: readonly Row[]): Player => {
  const player = new Player({}, new MemoryRecords())
  for (const row of rows) playRow(player, row)
  return player
}
const buttons = (player: Player): readonly string[] =>
  [...player.said.matchAll(/\[([^\]]+)\]/g)].map(([, title]) => title!)
const NOTICE = 'I take that for the partner’s answer. Nothing is noted before you press.'

test.each<[string, string]>([
  ['contoso partner hasnt called yet', 'No answer yet'],
  ['the partner hasn’t called', 'No answer yet'],
  ['still no answer from the partner at contoso', 'No answer yet'],
  ['Contoso: the partner has not got back to them', 'No answer yet'],
  ['havent heard from the contoso partner', 'No answer yet'],
  ['waiting for contoso’s partner to call', 'No answer yet'],
  ['contoso partner accepted, its Tailspin IT', 'They accepted'],
  ['The partner for Contoso said yes', 'They accepted'],
  ['contosos partner called them yesterday', 'They accepted'],
  ['contoso partner says no, no capacity', 'They declined'],
  ['The partner at Contoso has declined', 'They declined'],
  ['contoso: partner can’t take it, fully booked', 'They declined'],
])('“%s” shows the request, with “%s” first', (message, first) => {
  const player = played([...SENT, ['FM', message]])
  expect(player.said).toContain(NOTICE)
  const all = buttons(player).slice(-4)
  expect(all[0]).toBe(first)
  expect(new Set(all)).toEqual(
    new Set(['No answer yet', 'They accepted', 'They declined', 'That is news of the status']),
  )
  expect(player.effects).toEqual([])
  expect(player.referrals.kept[0]!.referral.status).toBe('new')
})

test('what was said is the reason of a partner that declined', () => {
  const player = played([...SENT, ['FM', 'contoso partner says no, no capacity'], ['FM presses', 'They declined']])
  expect(player.said).toContain('Why did they decline?')
  expect(inputsOf(player.cards.at(-1))['reason']).toBe('Partner says no, no capacity')
  player.press('Save')
  expect(player.referrals.kept[0]!.referral.attempts).toMatchObject([
    { outcome: 'declined', reason: 'Partner says no, no capacity' },
  ])
})

story('one press notes that they accepted', [
  ...SENT,
  ['FM', 'contoso partner accepted, its Tailspin IT'],
  ['FM presses', 'They accepted'],
  ['bot', 'Active', 'Noted: they accepted.'],
])

story('who only waits changes nothing', [
  ...SENT,
  ['FM', 'contoso partner hasnt called yet'],
  ['FM presses', 'No answer yet'],
  ['bot', 'They are to call by 5 Mar 2026.', '[No answer]'],
  ['bot never', NOTICE],
])

story('what was taken for it can be news of the status', [
  ...SENT,
  ['FM', 'contoso partner says no, no capacity'],
  ['FM presses', 'That is news of the status'],
  ['bot', 'Contoso', 'Partner Engagement'],
  ['bot never', NOTICE],
])

test.each<[string, readonly Row[]]>([
  ['contoso partner hasnt called yet', KEPT],
  ['contoso partner says no, no capacity', READY],
  ['contoso partner accepted, its Tailspin IT', [...SENT, ['FM presses', 'They accepted']]],
])('“%s” is news of a customer where no request waits', (message, before) => {
  expect(played([...before, ['FM', message]]).said).not.toContain(NOTICE)
})

test.each([
  'Contoso Teams: their partner refused to migrate the files',
  'fabrikam partner hasnt called yet',
  'the partner at fabrikam said no',
  'Contoso: their partner lacks the skills',
  'Contoso needs a partner for training',
  'contoso wants to change the partner',
  'Contoso: partner contract accepted by legal next week',
])('“%s” stays news of a customer', (message) => {
  expect(played([...SENT, ['FM', message]]).said).not.toContain(NOTICE)
})
