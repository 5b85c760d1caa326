import { inputsOf } from '../../support/card-content.ts'
import { AGREED, KEPT, READY, REQUESTED, SENT } from '../../support/referral-story.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

/** What a customer agreed to is understood in many words, and is news of no status. */
const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const texts = (player: Player) => player.state.assessments.map(({ text }) => text)
const KEPT_CARD: readonly Row[] = [...REQUESTED, ['FM presses', 'They agreed', { ...AGREED, data: 'name,title,email' }]]

describe('typed at the card that asks for consent', () => {
  test.each([
    ['yes but only email', 'email', ''],
    ['ok but don’t give her number', 'name,title,email', ''],
    ['e-mail is fine, phone not', 'email', ''],
    ['they only agree to the company name', '', ''],
    ['Dana Smith said yes, but e-mail only, no phone', 'email', 'Dana Smith'],
    ['contoso agrees, but not to share her title', 'name,email,phone', ''],
    ['yes', 'name,title,email,phone', ''],
    ['no phone', 'name,title,email', ''],
    ['Dana agreed (email only)', 'email', 'Dana'],
    ['agreed: name and email', 'name,email', ''],
    ['Contoso said yes, share everything', 'name,title,email,phone', ''],
    ['contoso agrees', 'name,title,email,phone', ''],
  ])('“%s” fills in the form', (message, data, agreedBy) => {
    const player = played(REQUESTED)
    const before = texts(player)
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('I take that for consent')
    expect(player.said).toContain('Nothing was added to an assessment.')
    expect([texts(player), player.effects]).toEqual([before, []])
    player.press('Record the consent')
    expect(inputsOf(player.cards.at(-1))).toEqual({ agreedBy, agreedRole: '', data })
  })

  story('the answer says how it was understood', [
    ...REQUESTED,
    ['FM', 'yes but only email'],
    [
      'bot',
      'I take that for consent, to share the e-mail address, without the name, job title and phone number. It is not recorded yet.',
    ],
    ['bot never', '[The customer said this]'],
    ['FM', 'only the company name'],
    ['bot', 'to share the company’s name alone.', 'nothing can be sent'],
  ])

  story('consent to one partner alone is kept for that partner', [
    ...REQUESTED,
    ['FM', 'agreed, only to Fabrikam'],
    ['bot', 'I take that for consent, only with Fabrikam.'],
    ['FM presses', 'Record the consent'],
    ['bot', 'Only with this partner: Fabrikam'],
    ['FM presses', 'They agreed', AGREED],
    ['FM presses', 'Later'],
    ['bot', '✓ Consent: spoken, on 2 Mar 2026, to the partner Fabrikam; asked by'],
  ])

  test('who agreed to one partner is kept with the words that were asked', () => {
    const player = played([
      ...REQUESTED,
      ['FM', 'contoso agrees, but only to Tailspin Toys'],
      ['FM presses', 'Record the consent'],
      ['FM presses', 'They agreed', AGREED],
    ])
    const { referral, consents } = player.referrals.kept.at(-1)!
    expect(referral.partner).toBe('Tailspin Toys')
    expect(consents.at(-1)).toMatchObject({ recipient: { via: 'account-team', partner: 'Tailspin Toys' } })
    expect(consents.at(-1)!.words).toContain('your Microsoft account team')
  })

  story('of another partner than the request goes to nothing is recorded', [
    ...REQUESTED,
    ['FM presses', 'Later'],
    ['FM presses', 'Name a partner'],
    ['FM presses', 'Save', { partner: 'Fabrikam' }],
    ['FM', 'agreed, but only to Tailspin Toys'],
    ['bot', 'this request goes to somebody else', '[Name the partner]'],
    ['bot never', '[Record the consent]'],
  ])

  test.each(['no', 'she said no', 'they did not agree to share anything', 'Dana refused'])(
    '“%s” is a “no”',
    (message) => {
      const player = played([...REQUESTED, ['FM', message]])
      expect(player.referrals.kept.at(-1)!.consents).toMatchObject([{ kind: 'refused' }])
    },
  )

  story('“no” is the answer that the button is', [
    ...REQUESTED,
    ['FM', 'she did not agree'],
    ['bot', 'The customer did not agree: no contact data is taken down', '[Ask again]'],
    ['FM', 'now she agreed'],
    ['FM presses', 'Record the consent'],
    ['bot', 'Ask for consent first'],
  ])
})

describe('told in passing', () => {
  test.each([
    'Dana Smith agreed, but only her e-mail, not her phone',
    'Dana said ok but don’t give her number',
    'they agree we give their e-mail but not their phone number',
    'they agreed to share the company name only',
    'they only agree to share the company name',
    'contoso: Dana, the IT lead, agreed, but only her e-mail',
    'Dana agreed that we share her e-mail but not her phone number with a partner',
  ])('“%s” is no news, with a request and without one, whatever is open', (message) => {
    const shown: readonly (readonly Row[])[] = [
      [],
      KEPT,
      KEPT.slice(0, 1),
      [['FM', 'Contoso Teams: they answer no mail']],
      REQUESTED,
      [...REQUESTED, ['FM', 'status contoso']],
    ]
    for (const before of shown) {
      const player = played(before)
      const said = texts(player)
      player.play({ kind: 'text', text: message })
      expect(player.said).toContain('I take that for consent')
      expect(player.said).not.toMatch(/\[The customer said this]|Unresponsive/)
      expect([texts(player), player.effects]).toEqual([said, []])
      expect(JSON.stringify(player.cards.at(-1))).not.toContain('referral Dana')
    }
  })

  story('with an open request it is recorded with one press', [
    ...REQUESTED,
    ['FM', 'status contoso'],
    ['FM', 'Dana Smith, the IT lead, agreed, but only her e-mail, not her phone'],
    ['FM presses', 'Record the consent'],
    ['bot', 'Who agreed?: Dana Smith', 'Their role: IT lead', ': email'],
  ])

  story('a later “the phone too” widens what was agreed', [
    ...KEPT_CARD,
    ['FM', 'they agreed to the phone number too now'],
    ['bot', 'I take that for consent. It is not recorded yet.', '[Record the consent]'],
    ['FM presses', 'Record the consent'],
    ['bot', ': name,title,email,phone'],
    ['FM presses', 'They agreed', AGREED],
    ['bot', 'Whom shall they call?', 'Phone number'],
  ])

  story('what is agreed already is not asked for again', [
    ...KEPT_CARD,
    ['FM', 'Jo agreed, but not her phone number'],
    ['bot', 'The request has it already'],
    ['bot never', '[Record the consent]'],
  ])

  story('less than was agreed is recorded in the place of it', [
    ...READY,
    ['FM', 'contoso: Jo is ok, but don’t give her number'],
    ['FM presses', 'Record the consent'],
    ['FM presses', 'They agreed', { ...AGREED }],
    ['bot', 'What they do not agree to share any more was erased.'],
    ['bot never', '+49 89 1'],
  ])

  story('a request that was sent is not changed', [
    ...SENT,
    ['FM', 'contoso: Jo is ok, but don’t give her number'],
    ['bot', 'The request is sent with what was agreed then', '[Open the request]'],
    ['bot never', '[Record the consent]'],
  ])

  story('a person takes consent back', [
    ...READY,
    ['FM', 'Jo withdraws consent'],
    ['bot', 'They take it back?', '[Erase contact data]'],
    ['FM presses', 'Erase contact data'],
    ['bot', 'Contact data is erased.'],
  ])

  test.each([[KEPT], [REQUESTED]])('%#: “Dana withdraws consent” is no news where none is in force', (before) => {
    const player = played(before)
    const said = texts(player)
    player.play({ kind: 'text', text: 'Dana withdraws consent' })
    expect(player.said).toMatch(/No consent (?:that you asked for )?is in force/)
    expect(texts(player)).toEqual(said)
  })

  test.each([
    'Contoso Teams: they agreed that only e-mail moves in May',
    'Contoso Exchange: IT agreed to move e-mail, but not the archive',
    'Contoso Teams: users may share their phone number with guests only',
  ])('“%s” stays news of a status', (message) => {
    expect(played([...REQUESTED, ['FM', message]]).said).not.toContain('I take that for consent')
  })
})

describe('beside news of a status', () => {
  const NEWS = 'Litware Teams: nobody is trained and there is no champion.'
  test.each([
    `${NEWS} Dana agreed we share her e-mail but not her phone number with a partner`,
    `${NEWS} Dana Smith is fine with sharing her contact data.`,
    'Litware Teams: nobody is trained and there is no champion, and Dana said ok but don’t give her number',
    `Dana agreed that we pass on her e-mail only. ${NEWS}`,
  ])('“%s” gives the status, and leads to the request', (message) => {
    const player = played([['FM', message]])
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).toContain('nobody is trained')
    expect(player.said).not.toMatch(/Dana|e-mail|number/)
    expect(player.allSaid).toContain('I take that for consent')
    expect(texts(player)).toEqual([expect.not.stringContaining('Dana') as string])
    player.press('Keep this status', { dateUnknown: 'true' })
    expect(player.kept.at(-1)?.note).not.toMatch(/Dana|e-mail|number/)
  })

  story('of a customer with an open request it is recorded with one press', [
    ...REQUESTED,
    ['FM', 'Contoso Exchange: the firewall blocks the migration. Dana agreed to her e-mail, but not her phone'],
    ['bot', 'Blocked › Customer IT Infrastructure'],
  ])

  test('in a channel it stays out of the note, too, and is told elsewhere', () => {
    const player = new Player()
    player.where = CHANNEL
    player.play({ kind: 'text', text: `${NEWS} Dana agreed we share her e-mail but not her phone number` })
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.allSaid).toContain('in our personal chat')
    expect(player.allSaid).not.toContain('Dana')
    const before = texts(player)
    player.play({ kind: 'text', text: 'Dana Smith agreed, but only her e-mail, not her phone' })
    expect(player.said).toContain('in our personal chat')
    expect(texts(player)).toEqual(before)
  })

  test('skills and bandwidth for adoption are users who are not ready', () => {
    const player = played([
      ['FM', 'Litware Teams: they have no skills or bandwidth to drive adoption. Dana agreed to share her e-mail only'],
    ])
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).toContain('no skills or bandwidth to drive adoption')
    expect(player.allSaid).toContain('to share the e-mail address')
  })
})
