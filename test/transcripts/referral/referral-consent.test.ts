import { consentRequest } from '../../../playbook/referral/consent.ts'
import { CONSENT_VERSION } from '../../../playbook/content/consent.ts'
import { inputsOf } from '../../support/card-content.ts'
import { AGREED, CONTACT, DETAILS, KEPT, READY, REQUESTED, SENT } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Contact data is there only while the customer agrees that it goes to exactly whom it would go to. */
const played = (rows: readonly Row[]): Player => {
  const player = new Player()
  for (const row of rows) playRow(player, row)
  return player
}
const kept = (player: Player) => player.referrals.kept.at(-1)!
const NO_DATA = /Dobrowolska|contoso\.example|\+49 89 1/

/** What the button of a form sends, whoever forges it. */
const forged = (player: Player, verb: string, data: object): void => {
  const { id: record, version } = kept(player).referral
  player.play({ kind: 'action', data: { verb, record, version, ...data } })
}

test('consent is kept with the words that were shown, who agreed, who asked, when and to share what with whom', () => {
  const player = played(REQUESTED)
  expect(inputsOf(player.cards.at(-1))).toEqual({ agreedBy: '', agreedRole: '', data: 'name,title,email,phone' })
  const { words } = consentRequest('Contoso', { via: 'account-team', partner: null }, 'adoption')
  expect(player.said).toContain(`“${words}”`)
  player.press('They agreed', AGREED)
  expect(kept(player).consents).toEqual([
    {
      id: expect.any(String) as string,
      kind: 'given',
      recipient: { via: 'account-team', partner: null },
      askedBy: 'Alex Wilber',
      at: '2026-03-02T10:00:00.000Z',
      words,
      version: CONSENT_VERSION,
      data: ['name', 'job title', 'e-mail address', 'phone number'],
      agreed: { name: 'Jo Dobrowolska', role: 'CIO' },
    },
  ])
})

story('refused: no contact can be entered, and nothing can be sent; it can be asked again', [
  ...REQUESTED,
  ['FM presses', 'They did not agree'],
  ['bot', 'The customer did not agree: no contact data is taken down', '○ Consent: not yet', '[Ask again]'],
  ['bot never', 'I have sent it', 'Edit contact', 'Show the e-mail'],
  ['FM presses', 'Ask again'],
  ['FM presses', 'They agreed', AGREED],
  ['bot', 'Whom shall they call?'],
])

test('who agreed must be said, and in what role', () => {
  const player = played(REQUESTED)
  player.press('They agreed', { agreedBy: ' ', agreedRole: 'CIO' })
  expect(player.said).toContain('Say who agreed, and in what role.')
  player.press('They agreed', { agreedBy: 'jo@contoso.example', agreedRole: 'CIO' })
  expect(player.said).toContain('Leave e-mail addresses and phone numbers out here')
  expect(kept(player).consents).toEqual([])
})

test.each<[string, readonly Row[]]>([
  ['before consent', REQUESTED],
  ['after a refusal', [...REQUESTED, ['FM presses', 'They did not agree']]],
  ['after it was taken back', [...READY, ['FM presses', 'Back'], ...takenBack()]],
])('a forged contact %s keeps nothing', (_, rows) => {
  const player = played(rows)
  const before = kept(player).referral
  forged(player, 'referral-contact', CONTACT)
  expect(player.said).toContain('Ask for consent first. Nothing of the contact was kept.')
  expect(player.effects).toEqual([])
  expect(JSON.stringify([player.state, kept(player)])).not.toMatch(/\+49 89 1|jo@contoso/)
  expect(player.said).not.toMatch(NO_DATA)
  for (const [verb, data] of [
    ['referral-email', {}],
    ['referral-sent', {}],
    ['referral-email-save', { subject: 's', body: 'jo@contoso.example' }],
    ['referral-edit', { what: 'contact' }],
  ] as const) {
    forged(player, verb, data)
    expect(player.effects).toEqual([])
    expect(player.said).not.toMatch(NO_DATA)
  }
  expect(kept(player).referral).toEqual(before)
})

function takenBack(): Row[] {
  return [
    ['FM presses', 'Consent taken back'],
    ['FM presses', 'Erase contact data'],
  ]
}

test('a press with more than its card put in is none', () => {
  const player = played(REQUESTED)
  forged(player, 'referral-told', { fee: 'true', days: 'true', contactEmail: 'jo@contoso.example' })
  expect(player.effects).toEqual([])
  expect(player.said).toContain('no longer known')
})

story('taken back before anything was sent: it is erased, and may be asked anew', [
  ...READY,
  ['FM presses', 'Back'],
  ['FM presses', 'Consent taken back'],
  ['bot', 'Contact data is erased at once', 'Nothing had gone out yet.'],
  ['FM presses', 'Erase contact data'],
  [
    'bot',
    'Contact data is erased. Nothing had gone out yet.',
    '○ Consent: not yet',
    '○ Contact: none',
    '[Ask for consent]',
  ],
  ['bot never', NO_DATA],
  ['FM presses', 'Ask for consent'],
  ['bot', 'May we give your name'],
])

test('taken back after it was sent: it ends, it is erased, and it says what had gone to whom', () => {
  const player = played(SENT)
  player.press('Consent taken back')
  const gone =
    'It had gone out on 2 Mar 2026 to the account team and the partners that it proposes: ask them to erase it.'
  expect(player.said).toContain(gone)
  player.press('Erase contact data')
  expect(player.said).toContain('Closed')
  expect(player.said).toContain(`Contact data is erased. ${gone}`)
  const { referral, consents, contact } = kept(player)
  expect(referral).toMatchObject({ status: 'closed', closeReason: 'withdrawn', remindAt: null })
  expect([consents.map(({ kind }) => kind), contact]).toEqual([['given', 'withdrawn'], undefined])
})

test('leaving the question erases nothing', () => {
  const player = played(SENT)
  player.press('Consent taken back')
  player.press('Back')
  expect(player.said).toContain('✓ Contact: kept, encrypted')
  expect(kept(player).contact).toBeDefined()
})

test('another partner is asked for anew, and what was agreed for the first is erased', () => {
  const player = played(READY)
  player.press('Back')
  player.press('Name a partner')
  player.press('Save', { partner: 'Tailspin Ltd' })
  expect(player.said).toContain('The contact was erased: the customer agreed to share it with somebody else.')
  expect(player.said).toContain('to the partner Tailspin Ltd, so that')
  expect(kept(player).contact).toBeUndefined()
  player.press('They agreed', AGREED)
  player.press('Save', CONTACT)
  // They were told that the account team proposes partners; this one calls.
  expect(player.said).toContain('The partner calls within three business days: I told them: false')
  player.press('Save', { fee: 'true', days: 'true' })
  expect(player.said).toContain('Hello Tailspin Ltd,')
  player.press('Back')
  expect(player.said).toContain('spoken, on 2 Mar 2026, to the partner Tailspin Ltd; asked by Alex Wilber')
  // Another spelling is no other partner.
  player.press('Name a partner')
  player.press('Save', { partner: 'TAILSPIN' })
  expect(player.said).toContain('jo@contoso.example')
  player.press('Back')
  player.press('Name a partner')
  player.press('Save', { partner: 'Litware' })
  expect(player.said).toContain('to the partner Litware, so that')
  expect(kept(player).contact).toBeUndefined()
})

test('another way is asked for anew', () => {
  const player = played(READY)
  player.press('Back')
  player.press('Change the way it goes')
  player.press('No partner')
  expect(kept(player).contact).toBeUndefined()
  player.press('No account team')
  expect(player.said).toContain('through Microsoft’s partner referral')
})

test('contact data stands on no card that stays in the chat, and in no state', () => {
  const player = played(SENT)
  player.press('Show the e-mail')
  expect(player.said).toMatch(/jo@contoso\.example/)
  player.press('Back')
  player.play({ kind: 'text', text: 'referral contoso json' })
  expect(player.said).toContain('shown only as the answer to your press')
  player.press('Show it')
  expect(player.said).toMatch(/"firstName": "Jo"[^]*"consentToContact": true/)
  expect(player.staying).toContain('Whom shall they call?')
  expect(player.staying).not.toMatch(NO_DATA)
  expect(JSON.stringify(player.state)).not.toMatch(NO_DATA)
})

test('contact data in other fields is not taken', () => {
  const player = played(REQUESTED.slice(0, -1))
  for (const need of ['Call +49 89 1234567', 'Write to jo@contoso.example', 'Ask 0049 (89) 123 45 67']) {
    player.press('Save', { ...DETAILS, need })
    expect(player.said).toContain('Leave e-mail addresses and phone numbers out here')
    expect(kept(player).referral.details).toBeNull()
  }
  player.press('Save', { ...DETAILS, need: '1,500 users by 05/01/2026, at 09:00' })
  expect(player.said).toContain('Ask for consent first')
})

test('a wrong contact is sent back only as the answer to the press', () => {
  const player = played([...REQUESTED, ['FM presses', 'They agreed', AGREED]])
  player.press('Save', { ...CONTACT, contactEmail: 'jo at contoso' })
  expect(player.said).toContain('That is no e-mail address.')
  expect(inputsOf(player.cards.at(-1))).toMatchObject({ contactName: 'Jo Dobrowolska', contactEmail: 'jo at contoso' })
  expect(player.staying).not.toMatch(NO_DATA)
  expect(player.effects).toEqual([])
})

describe('taken back in a message', () => {
  test.each([
    'referral contoso, he takes the consent back',
    'contoso takes back their consent',
    'Contoso has withdrawn its consent',
    'Referral for Contoso: consent withdrawn',
  ])('“%s” opens the request where it is taken back; one press erases', (message) => {
    const player = played([...SENT, ['FM', message]])
    expect(player.said).toContain('They take it back?')
    expect(kept(player).contact).toBeDefined()
    player.press('Erase contact data')
    expect(kept(player).contact).toBeUndefined()
  })

  test.each([
    'they changed their mind, dont share jane’s data',
    'they changed their mind, dont share her data',
    'she doesn’t want us to pass on her details any more',
    'jane at contoso took back her consent',
    'contoso doesnt want the partner anymore',
    'contoso no longer wants a partner',
    'please delete her contact data',
    'Contoso revoked the consent they gave us last week',
    'how do i withdraw consent for contoso',
    'they no longer agree to the sharing',
    'contoso changed their mind about the partner',
    'stop sharing her e-mail address',
    'ida brown took back her consent',
    'Jo Dobrowolska has withdrawn her consent',
    'Jo Dobrowolska changed her mind and took back her consent today',
    'marc aubert revoked his consent, sorry',
    'jo from contoso changed her mind, she doesnt want her data shared anymore',
    'contoso dont want to be contacted by the partner anymore',
    'contoso does not want its contact details to be passed on',
    'contoso took back their ok to share the data',
    'jo at contoso withdrew the permission to pass on her data',
  ])('“%s” leads there too, to be confirmed', (message) => {
    const player = played([...READY, ['FM', message]])
    expect(player.said).toContain('They take it back?')
    expect(kept(player).contact).toBeDefined()
    player.press('Erase contact data')
    expect(kept(player).contact).toBeUndefined()
  })

  /** Consent taken back in the words of a call. */
  const IN_OWN_WORDS = [
    'contoso: he does not want the partner to call him any more',
    'contoso: she doesn’t want partners phoning her',
    'contoso: the CIO wants the consent undone',
    'the IT director wants the consent undone',
    'she would like her consent removed',
    'contoso: Jo takes back the consent',
    'she takes it back',
    'he took his yes back',
    'contoso: she takes it back now',
    'the customer takes it back',
    'please delete her details at the partner',
    'the partner should not call her any more',
    'the partner must stop calling him',
  ]

  test.each(IN_OWN_WORDS)('“%s” leads there in own words, to be confirmed', (message) => {
    const player = played([...READY, ['FM', message]])
    expect(player.said).toContain('They take it back?')
    player.press('Erase contact data')
    expect(kept(player).contact).toBeUndefined()
  })

  test.each(IN_OWN_WORDS)('“%s” is no status where no consent is in force', (message) => {
    const player = played([...REQUESTED, ['FM', message]])
    expect(player.said).toMatch(/I take that for a “no” to sharing contact data|No consent is in force/)
    expect(player.state.assessments).toHaveLength(1)
  })

  test.each(IN_OWN_WORDS)('“%s” is no status where the request is only offered', (message) => {
    const player = played([...KEPT, ['FM', 'referral contoso'], ['FM', message]])
    expect(player.said).toMatch(/No consent (?:that you asked for )?is in force/)
    expect(player.state.assessments).toHaveLength(1)
  })

  test.each([
    'contoso: Jo takes back the consent',
    'he does not want the partner to call him any more',
    'she takes it back',
  ])('“%s” without a request says that there is nothing to take back, and not to type it again', (message) => {
    const player = played([...KEPT, ['FM', message]])
    expect(player.said).toContain('No consent that you asked for is in force there')
    expect(player.said).not.toContain('Type the customer’s name')
    expect(player.state.assessments).toHaveLength(1)
  })

  test('of two requests, words without a name are about the one that was shown last', () => {
    const player = played([
      ...READY,
      ['FM', 'Northwind Exchange: the proxy blocks it'],
      ['FM', 'keep it with 1 june'],
      ['FM', 'referral contoso'],
      ['FM', 'she takes it back'],
    ])
    expect(player.said).toContain('They take it back?')
    expect(player.said).toContain('Contoso')
  })

  test.each([
    'contoso: he does not want the partner to run the training',
    'contoso teams: they want the migration undone',
    'contoso: the partner did not call him',
    'contoso: legal takes it back to the board',
    'contoso teams: the app consent was undone by their admin',
  ])('“%s” takes no consent back', (message) => {
    expect(played([...READY, ['FM', message]]).said).not.toContain('They take it back?')
  })

  story('what was taken for it can be news of the status', [
    ...READY,
    ['FM', 'contoso no longer wants a partner'],
    ['FM presses', 'That is news of the status'],
    ['bot', 'Contoso'],
    ['bot never', 'They take it back?'],
  ])

  test.each([
    'Contoso Teams: the works council took back its consent',
    'Contoso no longer wants Teams',
    'they don’t want a partner',
    'fabrikam doesnt want the partner anymore',
    'ida at fabrikam took back her consent',
    'Fabrikam: Ida Brown took back her consent',
    'contoso’s partner has no time any more',
    'they do not share data with users outside',
    'contoso doesn’t want their data stored abroad',
    'users don’t want to be called by robots',
  ])('“%s” stays news of a customer', (message) => {
    expect(played([...READY, ['FM', message]]).said).not.toContain('They take it back?')
  })

  test.each(['contoso doesnt want the partner anymore', 'Contoso Teams: the works council took back its consent'])(
    '“%s” is news of a customer where no consent is in force',
    (message) => {
      expect(played([...REQUESTED, ['FM', message]]).said).not.toMatch(/take it back|no consent/i)
    },
  )

  test('a person’s consent is not added to another customer’s assessment, and several requests are offered', () => {
    const player = played([
      ...READY,
      ['FM', 'Northwind Exchange: the proxy blocks it'],
      ['FM', 'Jo Dobrowolska took back her consent'],
    ])
    expect(player.said).toContain('They take it back?')
    expect(player.said).toContain('Contoso')
    expect(player.state.assessments.map(({ text }) => text).join()).not.toContain('consent')
  })

  story('how it is done is said where there is none', [
    ...REQUESTED,
    ['FM', 'how do i withdraw consent for contoso'],
    ['bot', 'takes back the consent'],
  ])

  story('without a request or a consent it says that there is nothing to take back', [
    ...KEPT,
    ['FM', 'Contoso withdraws consent'],
    ['bot', 'There is no request for this customer'],
    ['FM', 'referral contoso'],
    ['FM presses', 'No partner'],
    ['FM', 'Contoso withdraws consent'],
    ['bot', 'No consent is in force, so there is nothing to take back.'],
  ])

  test.each([
    'Contoso Teams: the works council has withdrawn its consent',
    'Tailwind Intune, their union took back its consent',
    'Fabrikam takes back consent',
  ])('“%s” is news of a customer when it names no request', (message) => {
    const player = played([...KEPT, ['FM', message]])
    expect(player.said).not.toMatch(/take back|Adoption partner/)
  })
})

test('who agreed is offered as whom they shall call, and stays out of the chat', () => {
  const player = played([...REQUESTED, ['FM presses', 'They agreed', AGREED]])
  expect(inputsOf(player.cards.at(-1))).toEqual({
    contactName: 'Jo Dobrowolska',
    contactRole: 'CIO',
    contactEmail: '',
    contactPhone: '',
  })
  expect(player.staying).not.toContain('Dobrowolska')
})

const TO_DETAILS: readonly Row[] = [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
]

story('whose holidays count is asked where a place names no country', [
  ...TO_DETAILS,
  ['bot', 'Place and country, like “Paris, France” (required)'],
  ['FM presses', 'Save', { ...DETAILS, location: 'Paris' }],
  [
    'bot',
    'I read no country in the place.',
    'Saved as it is, the public holidays of United States count.',
    'What do they need?',
  ],
  ['bot never', 'Who agreed?'],
  ['FM presses', 'Save', { ...DETAILS, location: 'Paris, France' }],
  ['bot', 'Who agreed?'],
])

story('a place whose country is not read is taken when it is saved again', [
  ...TO_DETAILS,
  ['FM presses', 'Save', { ...DETAILS, location: 'Praha, Česko' }],
  ['bot', 'I read no country in the place.'],
  ['FM presses', 'Save', { ...DETAILS, location: 'Praha, Česko' }],
  ['bot', 'Who agreed?'],
])

story('what else is wrong is said again, and does not take the place as it is', [
  ...TO_DETAILS,
  ['FM presses', 'Save', { ...DETAILS, need: '', location: 'Paris' }],
  ['bot', 'Say the need.', 'I read no country in the place.'],
  ['FM presses', 'Save', { ...DETAILS, need: '', location: 'Paris' }],
  ['bot', 'Say the need.'],
])
