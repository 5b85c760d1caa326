import { inputsOf } from '../../support/card-content.ts'
import { AGREED, CONTACT, READY, REQUESTED } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** A customer may agree to less than was asked: what they did not agree to is asked, shown and sent nowhere. */
const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const kept = (player: Player) => player.referrals.kept.at(-1)!
const given = (player: Player) => kept(player).consents.at(-1)!

const NO_PHONE = { ...AGREED, data: 'name,title,email' }
const TOLD: Row = ['FM presses', 'Save', { fee: 'true', days: 'true' }]

test('the card asks for what they agreed to, all of it unless somebody takes something out', () => {
  const player = played(REQUESTED)
  expect(inputsOf(player.cards.at(-1))).toEqual({ agreedBy: '', agreedRole: '', data: 'name,title,email,phone' })
  player.press('They agreed', NO_PHONE)
  expect(given(player)).toMatchObject({ kind: 'given', data: ['name', 'job title', 'e-mail address'] })
})

story('the contact form asks for nothing that was not agreed, and the records tell it', [
  ...REQUESTED,
  ['FM presses', 'They agreed', NO_PHONE],
  ['bot', 'Whom shall they call?', 'Name', 'E-mail address', 'They did not agree to share the phone number.'],
  ['bot never', 'Phone number:'],
  ['FM presses', 'Save', { contactName: 'Jo', contactEmail: 'jo@contoso.example' }],
  TOLD,
  ['bot', 'jo@contoso.example'],
  ['bot never', 'Phone:', 'their phone number'],
  ['FM presses', 'Back'],
  ['bot', '✓ Consent: spoken, on 2 Mar 2026, to the account team', 'without the phone number'],
])

test('a forged phone number is not kept', () => {
  const player = played([...REQUESTED, ['FM presses', 'They agreed', NO_PHONE]])
  const { id: record, version } = kept(player).referral
  player.play({ kind: 'action', data: { verb: 'referral-contact', record, version, ...CONTACT } })
  expect(kept(player).contact).toEqual({ name: 'Jo Dobrowolska', role: 'CIO', email: 'jo@contoso.example', phone: '' })
})

test('who agreed is named in the e-mail as far as they agreed', () => {
  const untitled = played([
    ...REQUESTED,
    ['FM presses', 'They agreed', { ...AGREED, data: 'name,email,phone' }],
    ['FM presses', 'Save', { contactName: 'Jo Dobrowolska', contactEmail: 'jo@contoso.example' }],
    TOLD,
  ])
  expect(untitled.said).toContain('Jo Dobrowolska agreed on')
  expect(untitled.said).not.toContain('CIO')
  const unnamed = played([
    ...REQUESTED,
    ['FM presses', 'They agreed', { ...AGREED, data: 'email' }],
    ['bot', 'They did not agree to share the name, job title and phone number.'],
    ['FM presses', 'Save', { contactEmail: 'it@contoso.example' }],
    TOLD,
  ])
  expect(unnamed.said).toContain('The customer agreed on')
  expect(unnamed.said).toContain('E-mail: it@contoso.example')
  expect(unnamed.said).not.toMatch(/Dobrowolska|CIO|Contact:/)
})

story('by phone alone they can be called', [
  ...REQUESTED,
  ['FM presses', 'They agreed', { ...AGREED, data: 'name,phone' }],
  ['FM presses', 'Save', { contactName: 'Jo' }],
  ['bot', 'The phone number is missing.'],
  ['FM presses', 'Save', { contactName: 'Jo', contactPhone: '+49 89 1234' }],
  TOLD,
  ['bot', 'Phone: +49 89 1234'],
  ['bot never', 'E-mail:'],
])

describe('the company’s name alone', () => {
  const COMPANY: readonly Row[] = [...REQUESTED, ['FM presses', 'They agreed', { ...AGREED, data: '' }]]

  story('is kept as it was said, and the card says why nothing can go out', [
    ...COMPANY,
    [
      'bot',
      'They agreed to give the company’s name alone. Partners call the customer directly, so the request needs an e-mail address or a phone number: nothing can be sent.',
      '○ Consent: spoken, on 2 Mar 2026, to the account team',
      'the company’s name alone',
      '[Ask again]',
      '[Consent taken back]',
    ],
    ['bot never', 'I have sent it', 'Edit contact', 'They did not agree:'],
    ['FM presses', 'Ask again'],
    ['FM presses', 'They agreed', AGREED],
    ['bot', 'Whom shall they call?', 'Phone number'],
  ])

  test('nothing of a contact is kept', () => {
    const player = played(COMPANY)
    expect(given(player)).toMatchObject({ kind: 'given', data: [] })
    const { id: record, version } = kept(player).referral
    player.play({ kind: 'action', data: { verb: 'referral-contact', record, version, ...CONTACT } })
    expect(player.said).toContain('Ask for consent first.')
    expect(kept(player).contact).toBeUndefined()
  })
})

test('what is taken out later goes from the contact at once, and what comes back is asked for', () => {
  const player = played([...READY, ['FM presses', 'Back'], ['FM presses', 'Edit consent']])
  player.press('They agreed', NO_PHONE)
  expect(kept(player).contact).toMatchObject({ email: 'jo@contoso.example', phone: '' })
  player.press('Back')
  player.press('Edit consent')
  expect(inputsOf(player.cards.at(-1))).toMatchObject({ data: 'name,title,email' })
  player.press('They agreed', { ...AGREED, data: 'name,title,email,phone' })
  expect(given(player).data).toHaveLength(4)
  expect(kept(player).consents.map(({ data }) => data.length)).toEqual([4, 3, 4])
})

story('the export for Partner Center has nothing that was not agreed', [
  ...REQUESTED,
  ['FM presses', 'They agreed', { ...AGREED, data: 'email' }],
  ['FM presses', 'Save', { contactEmail: 'it@contoso.example' }],
  ['FM', 'referral contoso json'],
  ['FM presses', 'Show it'],
  ['bot', '"email": "it@contoso.example"', '"phoneNumber": null', '"lastName": null', '"title": null'],
])
