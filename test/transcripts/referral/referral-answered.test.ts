import { MemoryRecords } from '../../support/memory-records.ts'
import { inputsOf } from '../../support/card-content.ts'
import { AGREED, CONTACT, DETAILS, KEPT, READY, SENT } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

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
  ['partner called contoso today', 'They accepted'],
  ['the partner has already been in touch with contoso', 'They accepted'],
  ['partner had the first call with contoso', 'They accepted'],
  ['partner for contoso is Tailspin Consulting, they accepted', 'They accepted'],
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

story('who accepted is named, without another consent: it was for the partners that are found', [
  ...SENT,
  ['FM presses', 'They accepted'],
  ['bot', 'Active', 'Noted: they accepted.', 'Accepted: the partner is at work.', '[Name the partner]'],
  ['FM presses', 'Name the partner'],
  ['bot', 'Which partner accepted?'],
  ['FM presses', 'Save', { partner: '  ' }],
  ['bot', 'Name the partner.'],
  ['FM presses', 'Save', { partner: 'Tailspin [IT](https://evil.example)' }],
  ['bot', 'Accepted: Tailspin [IT](https://evil.example) is at work.', '✓ Consent', '✓ Contact', '[Name the partner]'],
  ['bot never', 'erased'],
  ['FM', 'referral status'],
  ['bot', 'Accepted: Tailspin [IT](https://evil.example) is at work.'],
  ['FM', 'contoso referral'],
  ['FM presses', 'Close it'],
  ['FM presses', 'Close', { helped: 'true', reason: 'Done' }],
  ['bot', 'Closed'],
  ['bot never', '[Name the partner]'],
])

story('a partner who was asked by name is named once accepted, and is no other', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'Yes, with a partner'],
  ['FM presses', 'Yes, they do', { partner: 'Tailspin' }],
  ['FM presses', 'Save', DETAILS],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['FM presses', 'I have sent it'],
  ['FM presses', 'They accepted'],
  ['bot', 'Accepted: Tailspin is at work.'],
  ['bot never', '[Name the partner]'],
])

story('who only waits changes nothing', [
  ...SENT,
  ['FM', 'contoso partner hasnt called yet'],
  ['FM presses', 'No answer yet'],
  ['bot', 'The account team is to propose partners by 5 Mar 2026.', '[No answer]'],
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

const LITWARE: Row = ['FM', 'Litware Teams: their partner is slow and has no skills']
const names = (player: Player) => player.state.assessments.map(({ customer, text }) => [customer, text])

test.each([
  'Acme: the partner has not called',
  'acme - partner declined',
  'blue yonder: partner never called',
  'at first up the partner declined',
  'partner never called at acme',
  'Acme says the partner never called',
  'blue yonder said that the partner declined',
  'partner never called, says blue yonder',
  'no call from the partner yet, says acme',
  'the partner said no to datacore',
  'datacore, the partner has not called',
])('“%s” names somebody else: it is no answer to the only request', (message) => {
  const player = played([...SENT, ['FM', message]])
  expect(player.said).not.toContain(NOTICE)
  // Right beneath the request it may be asked what it is.
  if (player.said.includes('Nothing was added yet')) player.press('The customer said this')
  expect(names(player)[0]![1]).toContain(message)
})

test.each([
  'the CIO says the partner never called',
  'update: the partner has not called',
  'good news - the partner accepted',
  'at the moment the partner has not called',
  'at first the partner declined',
  'so sad, the partner declined',
  'they waited at the office, partner never called',
  'partner declined, no capacity',
  'partner has declined, said yes to somebody else',
  'partner never called today: no capacity',
  'contoso call today: partner declined',
])('“%s” names nobody else', (message) => {
  expect(played([...SENT, ['FM', message]]).said).toContain(NOTICE)
})

test.each(['their partner declined', 'the partner has not called', 'partner said no'])(
  '“%s” is about the customer whose assessment is open',
  (message) => {
    const player = played([...SENT, LITWARE, ['FM', message]])
    expect(player.said).not.toContain(NOTICE)
    expect(player.said).toContain('It is about another customer')
    expect(names(player)[0]).toEqual(['Litware', expect.stringContaining(message)])
  },
)

test.each(['contoso partner declined', 'the partner for Contoso said yes'])(
  '“%s” is about Contoso, whatever is open',
  (message) => {
    expect(played([...SENT, LITWARE, ['FM', message]]).said).toContain(NOTICE)
  },
)

const MORE = 'contoso: partner accepted but the CIO stopped the project, they go to slack'

test.each([
  ['They accepted', {}],
  ['No answer yet', {}],
])('behind “%s” stands the way on for what else was said', (button, inputs) => {
  const player = played([...SENT, ['FM', MORE], ['FM presses', button, inputs]])
  expect(buttons(player)).toContain('That is news of the status')
  player.press('That is news of the status')
  expect(names(player)[0]).toEqual(['Contoso', MORE])
})

test('so it does behind the form for a partner that declined, and when that is kept', () => {
  const player = played([...SENT, ['FM', MORE], ['FM presses', 'They declined']])
  expect(buttons(player)).toContain('That is news of the status')
  player.press('Save', { reason: 'No capacity' })
  expect(player.referrals.kept[0]!.referral.attempts).toMatchObject([{ outcome: 'declined', reason: 'No capacity' }])
  expect(buttons(player)).toContain('That is news of the status')
})

test.each(['contoso partner accepted', 'contoso partner hasnt called yet'])(
  '“%s” is no reason why they declined',
  (message) => {
    const player = played([...SENT, ['FM', message], ['FM presses', 'They declined']])
    expect(inputsOf(player.cards.at(-1))['reason'] ?? '').toBe('')
  },
)

test.each([
  'why has the partner not called?',
  'what happens if the partner declined?',
  'so what if the partner never called',
  'how come the partner has not answered',
  'has the contoso partner said no?',
  'partner hasnt called yet?',
  'what now, the partner has not called?',
  'is it blocked if the partner declined?',
])('“%s” is a question: nothing is added, and the request is one press away', (message) => {
  const player = played([...SENT, ['FM', message]])
  const before = names(played(SENT))
  expect(player.said).toContain('I take that for a question about the partner. Nothing was added to an assessment.')
  expect(buttons(player)).toEqual(['Show the request', 'The customer said this'])
  expect(names(player)).toEqual(before)
  player.press('Show the request')
  expect(player.said).toContain('The account team is to propose partners by 5 Mar 2026.')
})

test.each<[string, string]>([
  ['which status if the partner has not answered?', 'Partner Engagement'],
  ['remind me if the partner has not called', 'Nothing was added'],
  ['what do i do if the partner never called', 'Nothing was added'],
  ['contoso note: partner declined', 'press Save'],
  ['status contoso', 'Contoso'],
])('“%s” is read as ever: %s', (message, says) => {
  const player = played([...SENT, ['FM', message]])
  expect(player.said).toContain(says)
  expect(player.said).not.toContain(NOTICE)
  expect(names(player)).toEqual(names(played(SENT)))
})

test.each(['they asked why the partner never called', 'when the partner declined, they stopped'])(
  '“%s” tells something',
  (message) => {
    expect(played([...SENT, ['FM', message]]).said).toContain(NOTICE)
  },
)

test.each([
  ['partner for contoso lacks skills', 'Contoso'],
  ['partner for contoso is too slow', 'Contoso'],
  ['partner for contoso resists', 'Contoso'],
  ['referral contoso declined by partner', 'Contoso'],
  ['partner for contoso resigned', 'Contoso'],
  ['partner for fabrikam resigned', undefined],
  ['the partner for fabrikam wants more money', 'Fabrikam'],
  ['referral for contoso was refused by legal', 'Contoso'],
])('“%s” is no request for a partner but news', (message, customer) => {
  const player = played([...KEPT, ['FM', message]])
  expect(player.said).not.toContain('I keep no customer of that name')
  expect(names(player)[0]![1]).toBe(message)
  if (customer) expect(player.said).toContain(customer)
})

test.each(['partner for contoso', 'referral contoso', 'my referral for contoso', 'partner for Contoso please'])(
  '“%s” is a request',
  (message) => {
    expect(played([...KEPT, ['FM', message]]).said).toContain('Does the customer work with a partner now?')
  },
)

test.each(['referral wingtip', 'partner for Wingtip Toys', 'find a partner for fabrikam in spain now'])(
  'of “%s”, whom nobody knows, what was typed is not lost',
  (message) => {
    const player = played([...KEPT, ['FM', message]])
    expect(player.said).toContain('I keep no customer of that name that is yours.')
    player.press('The customer said this')
    expect(player.said).not.toContain('I keep no customer of that name')
  },
)
