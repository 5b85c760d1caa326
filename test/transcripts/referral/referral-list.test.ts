import { SENT } from '../../support/referral-story.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

/** Contoso’s request is out; Fabrikam’s is begun. */
const TWO: readonly Row[] = [
  ...SENT,
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'referral fabrikam'],
  ['FM presses', 'No partner'],
]

story('the open requests are listed, who is late first, each with its clock', [
  ...TWO,
  ['FM', 'referral status'],
  [
    'bot',
    '2 open requests for a partner',
    /Contoso[^]*The account team is to propose partners by [^]*Fabrikam[^]*Nothing is sent yet/,
    '[Open]',
  ],
  ['bot never', 'late'],
  ['day', '2026-03-16'],
  ['FM', 'which partners are overdue?'],
  [
    'bot',
    '2 open requests for a partner, 1 is late',
    /Contoso[^]*business days over: has the account team proposed partners\?[^]*Fabrikam/,
  ],
  ['FM presses', 'Open'],
  ['bot', 'Contoso', 'has the account team proposed partners?'],
])

story('without any it says how one is begun', [
  ['FM', 'open referrals'],
  ['bot', 'No request for a partner is open', '“referral” and the customer’s name'],
])

test.each([
  'status of my referrals',
  'show me all partner requests',
  'which referrals are still open',
  'overdue referrals',
  'any partners late?',
  'which partners have not called yet?',
  'morning! referral status',
  'partner requests',
])('“%s” lists them', (text) => {
  const player = new Player()
  for (const row of TWO) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).toContain('2 open requests for a partner')
})

test.each([
  'referral contoso',
  'referral',
  'the partner is overdue',
  'which partner does the training, they ask',
  'partner has not called yet',
])('“%s” is no list', (text) => {
  const player = new Player()
  for (const row of TWO) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toContain('open requests for a partner')
})

test('nobody sees those of others, and none is told in a channel', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  for (const row of TWO) playRow(alex, row)
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  megan.play({ kind: 'text', text: 'referral status' })
  expect(megan.said).toContain('No request for a partner is open')
  alex.where = CHANNEL
  alex.play({ kind: 'text', text: 'referral status' })
  expect(alex.said).toContain('Requests for partners are between us')
})
