import { MemoryRecords } from '../../support/memory-records.ts'
import { KEPT, SENT } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Looking is not beginning: a request is kept with its first answer. */
const LOOKED: readonly Row[] = [...KEPT, ['FM', 'referral contoso']]
const CLOSED: readonly Row[] = [
  ...SENT,
  ['FM presses', 'They accepted'],
  ['FM presses', 'Close it'],
  ['FM presses', 'Close', { reason: 'Champions are trained' }],
]
const played = (rows: readonly Row[], player = new Player()): Player => {
  for (const row of rows) playRow(player, row)
  return player
}
const kept = (player: Player) => player.referrals.kept.map(({ referral }) => referral)

test.each<[string, readonly Row[]]>([
  ['the command', LOOKED],
  ['plain words', [...KEPT, ['FM', 'refer Contoso to a partner']]],
  [
    'the button of an entitlement',
    [...KEPT, ['FM', 'status contoso'], ['FM presses', 'Open'], ['FM presses', 'Request a partner']],
  ],
  ['a status that was just kept', [KEPT[0]!, ['FM presses', 'Keep and request a partner', { dateUnknown: 'true' }]]],
  ['leaving the question', [...LOOKED, ['FM presses', 'Later']]],
  ['leaving and coming back', [...LOOKED, ['FM presses', 'Later'], ['FM presses', 'Find the way']]],
  ['looking twice', [...LOOKED, ['FM', 'referral contoso']]],
])('nothing is kept by %s', (_, rows) => {
  const player = played(rows)
  expect(kept(player)).toEqual([])
  expect(player.effects.filter(({ kind }) => kind === 'saveReferral')).toEqual([])
})

story('who leaves the question is told that nothing was begun, and can go on from there', [
  ...LOOKED,
  ['FM presses', 'Later'],
  ['bot', 'Contoso', 'Not begun', 'Nothing is kept of it.', '[Find the way]'],
  ['bot never', 'Being prepared', 'Close it'],
  ['FM presses', 'Find the way'],
  ['bot', 'Does the customer work with a partner now?'],
  ['FM presses', 'No partner'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM', 'referral contoso'],
  ['bot', 'Being prepared'],
])

test('the first answer begins it: with that answer, by whom and when, under the id of the card', () => {
  const player = played(LOOKED)
  const looked = JSON.stringify(player.cards.at(-1))
  playRow(player, ['day', '2026-03-03'])
  player.press('No partner')
  const [referral, ...others] = kept(player)
  expect(others).toEqual([])
  expect(referral).toMatchObject({
    version: 1,
    status: 'draft',
    customer: 'Contoso',
    facts: { partner: 'no' },
    owner: 'Alex Wilber',
    createdAt: '2026-03-03T10:00:00.000Z',
  })
  expect(looked).toContain(referral!.id)
  // It takes the place of the card.
  expect(JSON.stringify(player.cards.at(-1))).toContain(referral!.id)
})

test('an answer that is none begins nothing', () => {
  const player = played(LOOKED)
  const { record, customer } = offered(player)
  for (const more of [
    { question: 'partner', choice: 'perhaps' },
    { question: 'acm', choice: 'yes', partner: '' },
  ]) {
    player.play({ kind: 'action', data: { verb: 'referral-answer', record, version: 0, customer, ...more } })
    expect(kept(player)).toEqual([])
  }
})

test.each([
  ['another verb', { verb: 'referral-told', fee: 'true', days: 'true' }],
  ['what can only be on a card of one that is kept', { verb: 'referral-sent' }],
  ['a customer of nobody’s', { verb: 'referral-answer', question: 'partner', choice: 'no', customer: 'Fabrikam' }],
  [
    'an id that is none of ours',
    { verb: 'referral-answer', question: 'partner', choice: 'no', customer: 'Contoso', record: '<a>' },
  ],
])('a forged press with %s begins nothing', (_, data) => {
  const player = played(LOOKED)
  player.play({ kind: 'action', data: { record: offered(player).record, version: 0, ...data } })
  expect(player.said).toMatch(/not there any more|no longer known/)
  expect(kept(player)).toEqual([])
})

test('the same button twice begins one', () => {
  const player = played([...LOOKED, ['FM presses', 'No partner'], ['FM presses old', 'No partner', 1]])
  expect(player.said).toContain('That card was out of date, and nothing was changed.')
  expect(kept(player)).toMatchObject([{ version: 1 }])
})

test('of two cards one begins it, and the other shows how it stands', () => {
  const player = played([
    ...LOOKED,
    ['FM', 'referral contoso'],
    ['FM presses', 'No partner'],
    ['FM presses old', 'Yes, with a partner', 2],
  ])
  expect(player.said).toContain('That card was out of date, and nothing was changed.')
  expect(kept(player)).toMatchObject([{ version: 1, facts: { partner: 'no' } }])
})

test('a card that was drawn before another request was made and closed begins none', () => {
  const player = played([...KEPT, ['FM', 'referral contoso'], ...CLOSED.slice(KEPT.length)])
  const first = player.cards.findIndex((card) => JSON.stringify(card).includes('Does the customer work with a partner'))
  player.press('No partner', {}, player.cards.length - 1 - first)
  expect(player.said).toContain('That card was out of date, and nothing was changed.')
  expect(player.said).toContain('Champions are trained')
  expect(kept(player)).toHaveLength(1)
})

test('a new one after a closed one is begun by its first answer, too', () => {
  const player = played([...CLOSED, ['FM presses', 'Begin a new one']])
  expect(kept(player)).toMatchObject([{ status: 'closed' }])
  player.press('Later')
  expect(player.said).toContain('Not begun')
  playRow(player, ['FM', 'referral contoso'])
  expect(player.said).toContain('Champions are trained')
  player.press('Begin a new one')
  player.press('No partner')
  expect(kept(player)).toMatchObject([{ status: 'closed' }, { status: 'draft', version: 1 }])
})

test('two FMs: who answers first begins it, and the other sees theirs', () => {
  const records = new MemoryRecords()
  const alex = played(LOOKED, new Player({}, records))
  const colleague = new Player({ id: 'fm-2', name: 'Megan' }, records)
  records.letIn(alex.who, colleague.who)
  const megan = played(
    [
      ['FM', 'Contoso Intune: they are enrolling devices, half are done'],
      ['FM presses', 'Keep this status', { date: '2026-09-01' }],
      ['FM', 'referral contoso'],
      ['bot', 'Does the customer work with a partner now?'],
      ['FM presses', 'No partner'],
    ],
    colleague,
  )
  expect(kept(megan)).toMatchObject([{ owner: 'Megan', version: 1 }])
  alex.press('Yes, with a partner')
  expect(alex.said).toContain('That card was out of date, and nothing was changed.')
  expect(kept(alex)).toMatchObject([{ owner: 'Megan', version: 1, facts: { partner: 'no' } }])
})

/** What the buttons of the newest card carry. */
function offered(player: Player): { record: string; customer: string } {
  const found = /"record":"([^"]+)","version":0,"customer":"([^"]+)"/.exec(JSON.stringify(player.cards.at(-1)))!
  return { record: found[1]!, customer: found[2]! }
}
