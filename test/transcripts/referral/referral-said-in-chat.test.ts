import { inputsOf } from '../../support/card-content.ts'
import { AGREED, CONTACT, DETAILS, KEPT, REQUESTED, SENT } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const texts = (player: Player) => player.state.assessments.map(({ text }) => text)

describe('consent told in the chat', () => {
  test.each([
    'she said yes you may share my details',
    'consent given by sandra today on the phone',
    'she consents',
    'contoso gave consent',
    'got her consent this morning',
    'we have verbal consent from contoso',
    'sandra agreed to share her contact data',
    'ok to pass on his phone number',
    'they are fine with sharing her details',
    'Sandra is happy to have you share her e-mail, you can share her e-mail',
    'received permission to share her data',
  ])('“%s” leads to the request that is open, and is kept nowhere', (message) => {
    const player = played(REQUESTED)
    const before = texts(player)
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('I take that for consent')
    expect(player.said).toContain('[Open the request]')
    expect(player.said).toContain('Contoso')
    expect(texts(player)).toEqual(before)
    expect(player.effects).toEqual([])
    player.press('Open the request')
    expect(player.said).toContain('Consent: not yet')
  })

  test.each([
    'jo might be ok with sharing her contact data, she will tell me friday',
    'contoso would be fine with sharing the details',
    'they will think about it: probably ok to pass on his phone number',
  ])('“%s” is none yet, and no news', (message) => {
    const player = played(REQUESTED)
    const before = texts(player)
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('Nobody has agreed yet')
    expect(player.said).not.toContain('[Record the consent]')
    expect(texts(player)).toEqual(before)
  })

  test.each([
    ['ida brown at contoso (IT lead) agreed we can share her contact data w/ a partner', 'ida brown', 'IT lead'],
    ['Ida Brown at Contoso, IT lead, changed her mind and agreed to share her contact data', 'Ida Brown', 'IT lead'],
    ['Jo Dobrowolska (CIO) of Contoso agreed that we pass on her details', 'Jo Dobrowolska', 'CIO'],
    ['Jo Dobrowolska, CIO of Contoso, agreed that we pass on her details', 'Jo Dobrowolska', 'CIO'],
  ])('“%s” fills in who agreed', (message, agreedBy, agreedRole) => {
    const player = played(REQUESTED)
    player.play({ kind: 'text', text: message })
    player.press('Record the consent')
    expect(inputsOf(player.cards.at(-1))).toMatchObject({ agreedBy, agreedRole })
  })

  test.each([
    'contoso changed mind, dont share her number',
    'withdraw consent contoso',
    'they changed their mind, dont share her data',
    'she does not want us to share her details',
    'contoso takes the consent back, after all',
  ])('“%s” is no news either while none is in force', (message) => {
    const player = played(REQUESTED)
    const before = texts(player)
    player.play({ kind: 'text', text: message })
    expect(player.said).toMatch(/consent is in force|Consent: not yet/)
    expect(texts(player)).toEqual(before)
  })

  story('without a request the order says how it is done', [
    ...KEPT,
    ['FM', 'withdraw consent contoso'],
    ['bot', 'No consent that you asked for is in force there now.'],
  ])

  story('it may have been news after all', [
    ...REQUESTED,
    ['FM', 'consent given by the sponsor, they start the Teams pilot'],
    ['FM presses', 'The customer said this'],
    ['bot', 'Does the customer want to use it?'],
  ])

  test.each([
    'Contoso Teams: the works council gave its consent',
    'Contoso Teams: admin consent is given for the app',
    'Contoso Teams: users can share their data with guests now',
    'contoso onedrive: they share files with a partner',
    'Contoso Teams: no consent from the DPO, the project is on hold',
    'contoso can share screens in teams now',
    'Contoso Teams: the board has not consented',
    'contoso teams: data of patients may be shared now',
    'Contoso agreed to start in May with Teams',
    'they may use Teams from May on',
  ])('“%s” stays news of a customer', (message) => {
    expect(played([...REQUESTED, ['FM', message]]).said).not.toContain('I take that for')
  })

  test('without an open request it is news, as before', () => {
    const player = played(KEPT)
    player.play({ kind: 'text', text: 'contoso teams: consent given by the sponsor, training starts in May' })
    expect(player.said).not.toContain('I take that for consent.')
  })

  test('of several open requests it is asked whose', () => {
    const player = played([
      ...REQUESTED,
      ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, they won’t go live'],
      ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
      ['FM', 'referral fabrikam'],
      ['FM presses', 'No partner'],
      ['FM', 'Tailwind Teams: nobody is trained and there is no champion, they won’t go live'],
      ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
      ['FM', 'she said you may share her details'],
    ])
    expect(player.said).toContain('For which customer?')
    player.play({ kind: 'text', text: 'contoso: she said you may share her details' })
    expect(player.said).toContain('I take that for consent.')
  })
})

describe('consent that was told is recorded with one press', () => {
  story('with the name and the role that were said', [
    ...REQUESTED,
    ['FM', 'contoso: Ines Costa, IT director, agreed to share her contact with a partner'],
    ['bot', 'It is not recorded yet', '[Record the consent]', '[Open the request]', '[The customer said this]'],
    ['bot never', 'It is noted'],
    ['FM presses', 'Record the consent'],
    ['bot', 'Who agreed?: Ines Costa', 'Their role: IT director', '[They agreed]'],
    ['FM presses', 'They agreed', { agreedBy: 'Ines Costa', agreedRole: 'IT director' }],
    ['FM', 'contoso: Ines agreed that a partner may contact her'],
    ['bot', 'The request has it already'],
    ['bot never', '[Record the consent]', 'not recorded yet'],
  ])

  test.each([
    ['consent given by Ines Costa today', 'Who agreed?: Ines Costa'],
    ['Ines Costa (CIO) agreed that a partner may call her', 'Their role: CIO'],
    ['contoso gave consent', 'Who agreed?'],
  ])('“%s” fills in what was said', (message, shown) => {
    const player = played([...REQUESTED, ['FM', message], ['FM presses', 'Record the consent']])
    expect(player.said).toContain(shown)
    expect(player.said).not.toContain('Who agreed?: contoso')
    expect(player.staying).not.toContain('"value":"Ines')
  })

  story('while it is open who gets the data, that is answered first', [
    ...KEPT,
    ['FM', 'referral contoso'],
    ['FM presses', 'No partner'],
    ['FM', 'contoso: Ines agreed that a partner may contact her'],
    ['bot', 'It is not recorded yet', 'answer first in the request who gets the data', '[Open the request]'],
    ['bot never', '[Record the consent]'],
  ])

  test.each([
    'Adatum Teams phone: porting of numbers rejected by carrier, and lawyers want recording consent',
    'Adatum Teams: the patients gave their consent, training is booked',
    'Adatum Teams: visitors consent to cookies, the intranet waits',
    'Adatum Teams: legal has given consent to recording, nobody is trained',
  ])('“%s” speaks of another consent', (message) => {
    for (const before of [KEPT, REQUESTED]) {
      const player = played([...before, ['FM', message]])
      expect(player.said).not.toMatch(/take that for consent|Nothing was added/)
      expect(player.said).toContain('Adatum')
    }
  })
})

describe('contact data told in the chat', () => {
  const CONTACTS = [
    'contact is sandra miller, sandra@contoso.com',
    'sandra@contoso.com',
    'her number is +49 89 1234567',
    'Sandra Miller, CIO, 425-555-0100',
    'please mail sandra.miller@contoso.co.uk',
    'call jo on (425) 555 0100',
  ]
  test.each(CONTACTS)('“%s” leads to the request, and stands nowhere else', (message) => {
    const player = played(REQUESTED)
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('in the request alone')
    expect(player.said).toContain('[Open the request]')
    expect(JSON.stringify(player.state)).not.toMatch(/sandra|\d{3}[- ]\d{4}/i)
    expect(player.staying.slice(-2000)).not.toMatch(/@contoso|555|1234567/)
  })

  test.each(CONTACTS)('without a request “%s” is no news either', (message) => {
    const player = new Player()
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('in the request for a partner alone')
    expect(player.state.assessments).toEqual([])
    expect(player.staying).not.toMatch(/@contoso|555|1234567/)
  })

  test('news that holds an address is kept without it', () => {
    const player = new Player()
    const text = 'Contoso Teams: nobody is trained and there is no champion. Ask Jo, jo@contoso.example, +49 89 1234567'
    player.play({ kind: 'text', text })
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(JSON.stringify(player.state)).not.toMatch(/@|1234567/)
    player.play({ kind: 'text', text: 'they also told me: Tel. 425-555-0100, and that the users refuse the training' })
    expect(JSON.stringify(player.state)).not.toMatch(/555/)
  })

  test.each([
    'Adatum Exchange: 1 500 000 mailboxes, migration until 05.06.2026',
    'Adatum Teams: pilot 2026-05-06 at 0700',
  ])('figures and days of “%s” stay', (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.state.assessments[0]!.text).toBe(text)
  })
})

describe('when the partner calls', () => {
  test.each([
    'whens the partner calling contoso',
    'when is the partner calling contoso?',
    'when will the partner call Contoso',
    'how soon does the partner call contoso',
    'when does their partner contact contoso',
  ])('“%s” shows the request that was sent, and is no answer', (message) => {
    const player = played(SENT)
    const before = player.state
    player.play({ kind: 'text', text: message })
    expect(player.said).toContain('5 Mar 2026')
    expect(player.state).toEqual(before)
  })

  story('without a request it says so, and an open question stays open', [
    ...KEPT,
    ['FM', 'contoso wants a partner for the trainings, they have no trainers'],
    ['FM', 'whens the partner calling contoso'],
    ['bot', 'There is no request for this customer yet.'],
    ['bot never', 'Taken as'],
  ])

  test('the details of a request are not lost by asking', () => {
    const player = played([...REQUESTED, ['FM presses', 'They agreed', AGREED], ['FM presses', 'Save', CONTACT]])
    player.play({ kind: 'text', text: 'when does the partner call contoso' })
    expect(player.said).toContain('Consent: ')
    expect(player.referrals.kept.at(-1)!.referral.details?.need).toBe(DETAILS.need)
  })
})
