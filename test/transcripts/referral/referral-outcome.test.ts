import { actionsOf, containerOf } from '../../support/card-content.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { AGREED, CONTACT, DETAILS, KEPT, READY, REQUESTED, SENT } from '../../support/referral-story.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../../support/story.ts'

/** What becomes of a request: told, sent, accepted, declined, not answered, closed; and who may. */
const played = (rows: readonly Row[], player = new Player()): Player => {
  for (const row of rows) playRow(player, row)
  return player
}

story('both must be told before the e-mail is there', [
  ...REQUESTED,
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true' }],
  ['bot', 'Tell them both before anything is sent.', 'I told them: true'],
  ['FM presses', 'Later'],
  ['bot', '○ Customer told: for a fee', '[Tell the customer]'],
  ['bot never', 'Open in Outlook', 'I have sent it'],
  ['FM presses', 'Tell the customer'],
  ['FM presses', 'Save', { days: 'true' }],
  ['bot', 'Open in Outlook'],
])

story('each form says which step it is, what is required, and the workloads by their names alone', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['bot', 'Step 1 of 5'],
  ['FM presses', 'Yes, an account team'],
  ['bot', 'Step 2 of 5', 'Service (required)', 'The need, in the customer’s words (required)', 'Language (required)'],
  ['bot', /\( \) Microsoft Teams\n/, 'Wanted by\n'],
  ['FM presses', 'Save', DETAILS],
  ['bot', 'Step 3 of 5', 'This wording, your name and the time are kept with it.'],
  ['bot never', /Words \d/],
  ['FM presses', 'They agreed', AGREED],
  ['bot', 'Step 4 of 5', 'Name (required)', 'E-mail address (required)', 'Phone number\n'],
  ['FM presses', 'Save', CONTACT],
  ['bot', 'Step 5 of 5'],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['FM presses', 'I have sent it'],
  ['FM presses', 'They declined'],
  ['bot', 'Why did they decline?'],
  ['bot never', 'Step'],
])

story('the questions of the first step are told apart, however many there are', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['bot', /Step 1 of 5\n/],
  ['FM presses', 'Yes, with a partner'],
  ['bot', /Step 1 of 5, question 2\n/],
  ['FM presses', 'No, they do not', { partner: 'Fabrikam Consulting' }],
  ['bot', /Step 1 of 5, question 3\n/],
])

test('the e-mail stands there to be read; the fields to copy and edit it wait behind a button, unless something is wrong', () => {
  const player = played(READY)
  expect(player.said).toMatch(/\nHello account team,\n[^]*jo@contoso\.example[^]*\[Copy or edit\]/i)
  const fieldsOf = () => containerOf(player.cards.at(-1), 'edit')
  expect(fieldsOf()).toMatchObject({ isVisible: false })
  player.press('Use my changes', { body: ' ' })
  expect(fieldsOf()).toMatchObject({ isVisible: true })
  player.press('Use my changes', { body: 'Dear team,\n\ncall **Jo**.' })
  expect(player.said).toMatch(/\nDear team,\ncall \*\*Jo\*\*\.\n/)
  expect(fieldsOf()).toMatchObject({ isVisible: false })
  player.press('Use my changes', { body: 'A line.\n'.repeat(400) })
  expect(player.said.match(/A line\./g)).toHaveLength(400)
  expect(fieldsOf()).toMatchObject({ isVisible: true })
})

story('the e-mail is edited before it goes, and a change of the request writes it anew', [
  ...READY,
  ['FM presses', 'Use my changes', { subject: 'Help for Contoso', body: 'Dear team, please call Jo.' }],
  ['bot', 'Your changes are in.', 'Subject: Help for Contoso', 'Dear team, please call Jo.'],
  ['FM presses', 'Back'],
  ['FM presses', 'Write the e-mail'],
  ['bot', 'Dear team, please call Jo.', '[Write it anew]'],
  ['FM presses', 'Use my changes', { body: ' ' }],
  ['bot', 'Subject or text is empty.'],
  ['FM presses', 'Back'],
  ['FM presses', 'Edit request'],
  ['bot', 'Place and country, like “Paris, France” (required): Munich, Germany'],
  ['FM presses', 'Save', { language: 'English' }],
  ['bot', 'The e-mail is written anew from this; your changes in it are gone.', 'Language: English'],
  ['bot never', 'Dear team, please call Jo.'],
])

test('links that only Microsoft’s people may follow never stand in the e-mail, typed or edited', () => {
  const INTERNAL = /AA63lt6|aa5ctuy/i
  const need = 'As in https://aka.ms/AA63lt6, please'
  const player = played([...REQUESTED.slice(0, -1), ['FM presses', 'Save', { ...DETAILS, need }]])
  player.press('They agreed', AGREED)
  player.press('Save', CONTACT)
  player.press('Save', { fee: 'true', days: 'true' })
  expect(player.said).toMatch(/Held back, because it goes outside: /)
  expect(JSON.stringify(player.cards.at(-1))).not.toMatch(INTERNAL)
  player.press('Use my changes', { body: 'See aka.ms/AA5ctuy and call Jo.' })
  expect(player.said).toMatch(/Held back, because it goes outside: [^]*See .* and call Jo\./)
  expect(JSON.stringify([player.cards.at(-1), player.referrals.kept[0]!.email])).not.toMatch(INTERNAL)
})

story('what was not said is named', [
  ...REQUESTED.slice(0, -1),
  ['FM presses', 'Save', { ...DETAILS, wantedBy: '' }],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', { ...CONTACT, contactPhone: '' }],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['bot', 'Not in the text, because it is not known yet: when it is wanted, their phone number.'],
  ['bot never', 'Wanted by:', 'Phone:'],
])

story('what is missing in the request is called as in the form, in its order', [
  ...REQUESTED.slice(0, -1),
  ['FM presses', 'Save', { service: 'both', language: 'German' }],
  ['bot', 'Say the need, the specialty, the place and country.'],
])

story('what is missing in the request is said at once, and what was typed stays', [
  ...REQUESTED.slice(0, -1),
  ['FM presses', 'Save', { need: 'Nobody is trained', wantedBy: 'soon' }],
  ['bot', 'Say the service, the specialty, the place and country, the language.', '“Wanted by” is not a date.'],
  ['bot', 'in the customer’s words (required): Nobody is trained'],
])

test('an e-mail that is too long for a link is offered as a file', () => {
  const player = played([...REQUESTED.slice(0, -1), ['FM presses', 'Save', { ...DETAILS, need: 'x '.repeat(240) }]])
  player.press('They agreed', AGREED)
  player.press('Save', CONTACT)
  player.press('Save', { fee: 'true', days: 'true' })
  expect(player.said).toContain('Too long to open by a link: get it as a file and open that, or copy it.')
  expect(player.said).toContain('[Get it as a file]')
  expect(player.said).not.toContain('Open in Outlook')
  expect(player.records.offered).toMatchObject([
    { file: 'partner-request.eml', of: { referral: expect.anything() as string } },
  ])
})

story('accepted, then closed with a reason', [
  ...SENT,
  ['FM presses', 'They accepted'],
  ['bot', 'Active', 'Accepted: the partner is at work.'],
  ['FM presses', 'Close it'],
  ['bot', 'Close it?', 'The partner has helped: true', 'erased 90 days later'],
  ['FM presses', 'Close', { reason: '' }],
  ['bot', 'Say why.'],
  ['FM presses', 'Close', { reason: 'Champions are trained' }],
  ['bot', 'Closed', 'Reason: Champions are trained', '[Begin a new one]'],
  ['FM', 'referral contoso'],
  ['bot', 'Closed'],
  ['FM presses', 'Begin a new one'],
  ['bot', 'Does the customer work with a partner now?'],
])

story('declined: a reason is required, the next way is offered, and consent is asked for anew', [
  ...SENT,
  ['FM presses', 'They declined'],
  ['FM presses', 'Save', { reason: ' ' }],
  ['bot', 'Say why they declined.'],
  ['FM presses', 'Save', { reason: 'No capacity in Bavaria' }],
  ['bot', 'Being prepared', 'Closed – declined: No capacity in Bavaria.', 'asked on 2 Mar 2026'],
  ['bot', 'the account team was asked without result. My advice, not the playbook’s rule', '○ Contact: none'],
  ['bot', '○ Customer told: for a fee'],
  ['FM presses', 'Ask for consent'],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { days: 'true' }],
  ['bot', 'Send it through QuickLeads, task 983.'],
  ['FM presses', 'I have sent it'],
  ['FM presses', 'No answer'],
  ['bot', 'Closed – no answer.', 'Everybody who could be asked has been.', '[Close it]'],
  ['FM presses', 'Close it'],
  ['FM presses', 'Close', { reason: 'Nobody is free' }],
  ['bot', 'Closed', 'Reason: Nobody is free'],
])

story('the partner that does it declined: the account team is asked about next', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'Yes, with a partner'],
  ['FM presses', 'Yes, they do', { partner: 'Tailspin' }],
  ['FM presses', 'Save', DETAILS],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['FM presses', 'I have sent it'],
  ['FM presses', 'No answer'],
  ['bot', 'Closed – no answer. The partner Tailspin, asked on 2 Mar 2026.', '[Find the way]'],
  ['FM presses', 'Find the way'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM presses', 'No account team'],
  ['bot', 'Ask for consent first', 'through Microsoft’s partner referral'],
])

story('the clock: over a weekend and a holiday of the country', [
  ['day', '2026-04-01'],
  ...SENT,
  // Good Friday, the weekend, Easter Monday.
  ['bot', 'Sent on 1 Apr 2026. The account team is to propose partners by 8 Apr 2026.', 'public holidays of Germany'],
])

story('a request that waits says in its heading when the time is over, and by how many business days', [
  ...SENT,
  ['day', '2026-03-05'],
  ['FM', 'referral contoso'],
  ['bot', '\nWaiting for an answer\n', 'The account team is to propose partners by 5 Mar 2026.'],
  ['day', '2026-03-06'],
  ['FM', 'referral contoso'],
  [
    'bot',
    '\n⚠ 1 business day over: has the account team proposed partners?\n',
    'Sent on 2 Mar 2026. The account team was to propose partners by 5 Mar 2026.',
  ],
  ['day', '2026-03-08'],
  ['FM', 'referral contoso'],
  ['bot', '⚠ 1 business day over: has the account team proposed partners?'],
  ['day', '2026-03-09'],
  ['FM', 'referral contoso'],
  ['bot', '⚠ 2 business days over: has the account team proposed partners?', '[They accepted]'],
  ['FM presses', 'They accepted'],
  ['bot', '\nActive\n'],
])

story('an old card changes nothing, and what was typed about the request stays', [
  ...REQUESTED,
  ['FM presses old', 'Save', 1, { ...DETAILS, need: 'They want workshops' }],
  ['bot', 'That card was out of date, and nothing was changed.', 'customer’s words (required): They want workshops'],
  ['FM presses old', 'Yes, an account team', 3],
  ['bot', 'That card was out of date, and nothing was changed. Here is how it stands.'],
])

test('a press that does not fit changes nothing', () => {
  const player = played(SENT)
  const { id: record } = player.referrals.kept[0]!.referral
  const send = (data: object): void => {
    const { version } = player.referrals.kept[0]!.referral
    player.play({ kind: 'action', data: { record, version, ...data } })
  }
  for (const data of [
    { verb: 'referral-details', ...DETAILS, workloads: '' },
    { verb: 'referral-answer', question: 'partner', choice: 'yes' },
    { verb: 'referral-contact', ...CONTACT },
    { verb: 'referral-told', fee: 'false', days: 'false' },
    { verb: 'referral-email-save', subject: 'a', body: 'b' },
    { verb: 'referral-sent' },
    { verb: 'referral-again' },
    { verb: 'referral-edit', what: 'route' },
  ]) {
    send(data)
    expect(player.said).toContain('That does not fit how it stands now. Nothing was changed.')
    expect(player.effects).toEqual([])
  }
})

test('a recommendation that partners help with offers it, keeps the status and begins', () => {
  const player = played([KEPT[0]!])
  player.press('Keep and request a partner', { dateUnknown: 'true' })
  expect(player.kept).toHaveLength(1)
  expect(player.repliesOfTurn).toBe(2)
  expect(player.said).toContain('Does the customer work with a partner now?')
  player.play({ kind: 'text', text: 'Fabrikam Intune: they are enrolling devices, half are done' })
  expect(player.said).not.toContain('request a partner')
})

test('an incomplete status is not kept, and nothing begins', () => {
  const player = played([['FM', 'Contoso: nobody is trained and there is no champion, they won’t go live']])
  player.press('Keep and request a partner')
  expect(player.said).toContain('Choose the workload.')
  expect([player.kept, player.referrals.kept]).toEqual([[], []])
})

test('the card that says what was kept offers it', () => {
  const player = played([...KEPT])
  player.press('Request a partner')
  expect(player.said).toContain('Does the customer work with a partner now?')
  const other = played([
    ['FM', 'Fabrikam Intune: they are enrolling devices, half are done, until 1 March 2027'],
    ['FM presses', 'Keep this status'],
  ])
  expect(other.said).toContain('Kept')
  expect(other.said).not.toContain('Request a partner')
})

test('the card of an entitlement offers it, too', () => {
  const player = played([...KEPT, ['FM', 'status contoso'], ['FM presses', 'Open']])
  player.press('Request a partner')
  expect(player.said).toContain('Does the customer work with a partner now?')
})

test('of several customers one is chosen', () => {
  const player = played([
    ...KEPT,
    ['FM', 'Contoso Bank Teams: nobody is trained and there is no champion'],
    ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
    ['FM', 'referral'],
    ['bot', 'For which customer?', '[Contoso]', '[Contoso Bank]'],
    ['FM presses', 'Contoso Bank'],
    ['bot', 'Contoso Bank · adoption partner'],
    ['FM presses', 'No partner'],
    // The whole name counts first.
    ['FM', 'referral CONTOSO ltd'],
    ['bot', 'Contoso · adoption partner'],
    ['FM presses', 'No partner'],
  ])
  expect(player.referrals.kept.map(({ referral }) => referral.customer)).toEqual(['Contoso Bank', 'Contoso'])
})

describe('who may', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  played(SENT, alex)
  const mine = { record: alex.referrals.kept[0]!.referral.id, version: alex.referrals.kept[0]!.referral.version }

  test.each([
    ['another FM of the tenant', { id: 'fm-2', name: 'Megan' }, 'I keep no customer of that name that is yours.'],
    ['the same id in another tenant', { tenant: 'tenant-2' }, 'I keep no customer of that name that is yours.'],
    ['a guest', { guest: true as const }, 'guests can neither see nor make any'],
  ])('%s: not', (_, who, answer) => {
    const player = new Player(who, records)
    player.play({ kind: 'text', text: 'referral contoso' })
    expect(player.said).toContain(answer)
    for (const verb of ['referral-open', 'referral-email', 'referral-json', 'referral-withdrawn']) {
      player.play({ kind: 'action', data: { verb, ...mine } })
      expect(player.said).toMatch(/not there any more|guests can neither/)
      expect(player.effects).toEqual([])
    }
  })

  test('in a channel: open it in our chat', () => {
    alex.where = CHANNEL
    for (const what of [
      { kind: 'text', text: 'referral contoso' },
      { kind: 'text', text: 'referral contoso json' },
      { kind: 'action', data: { verb: 'referral-email', ...mine } },
    ] as const) {
      alex.play(what)
      expect(alex.said).toBe('Requests for partners are between us: open it in our personal chat.')
    }
    alex.play({ kind: 'text', text: 'Tailwind Teams: nobody is trained and there is no champion' })
    const all = actionsOf(alex.cards.at(-1))
    // Not offered there; a forged press of it keeps nothing.
    expect(all.map(({ title }) => title)).not.toContain('Keep and request a partner')
    const { data } = all.find(({ title }) => title === 'Keep this status')!
    alex.play({ kind: 'action', data: { ...data, verb: 'keep-and-refer', dateUnknown: 'true' } })
    expect(alex.said).toContain('open it in our personal chat. Nothing was kept.')
    alex.where = { kind: 'personal', conversation: 'conversation-1' }
  })

  test('a colleague of the same customer sees how it stands', () => {
    const megan = new Player({ id: 'fm-2', name: 'Megan' }, records)
    records.letIn(alex.who, megan.who)
    played(
      [
        ['FM', 'Contoso Intune: they are enrolling devices, half are done'],
        ['FM presses', 'Keep this status', { date: '2026-09-01' }],
        ['FM', 'referral contoso'],
        ['bot', 'Waiting for an answer', 'asked by Alex Wilber'],
      ],
      megan,
    )
  })
})

test.each([
  ['referral contoso', true],
  ['Referral for Contoso Ltd.', true],
  ['referral Contoso, Ltd', true],
  ['referral Contoso, they have no contract', false],
  ['ACM partner referral for contoso', true],
  ['request a partner for Contoso', true],
  ['request an ACM partner', true],
  ['/referral contoso', true],
  ['referral contoso json', true],
  ['referral', true],
  ['the referral to a partner drags, they have no contract yet', false],
  ['Contoso Teams: referral to a partner is not signed', false],
  ['partner referral is stuck because the contract is not signed', false],
])('“%s” is a request: %s', (text, expected) => {
  const player = played(KEPT)
  player.play({ kind: 'text', text })
  expect(/adoption partner|between us|There is no request/.test(player.said)).toBe(expected)
})

test('without a customer of theirs it says how to begin', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'referral contoso' })
  expect(player.said).toContain('Keep a first status')
  player.play({ kind: 'text', text: 'referral contoso json' })
  expect(player.said).toContain('Keep a first status')
})

test.each(['draft', 'new', 'active'])(
  'an earlier partner’s “declined” is no reason to close what is %s now',
  (stage) => {
    const player = played([
      ...SENT,
      ['FM presses', 'They declined'],
      ['FM presses', 'Save', { reason: 'No capacity in Bavaria' }],
    ])
    if (stage !== 'draft') {
      player.press('Ask for consent')
      player.press('They agreed', AGREED)
      player.press('Save', CONTACT)
      player.press('Save', { days: 'true' })
      player.press('I have sent it')
    }
    if (stage === 'active') player.press('They accepted')
    player.press('Close it')
    player.press('Close', {
      reason: 'The budget was cut.',
      ...(stage === 'active' ? { helped: 'false' } : {}),
    })
    expect(player.said).toContain('Reason: The budget was cut.')
    const saved = player.effects.find((each) => each.kind === 'saveReferral')!
    expect(saved).toMatchObject({ referral: { status: 'closed', closeReason: 'other' } })
  },
)

story('“wanted by” lies ahead', [
  ...REQUESTED.slice(0, -1),
  ['FM presses', 'Save', { ...DETAILS, wantedBy: '2020-01-01' }],
  ['bot', '“Wanted by” lies in the past. Choose a day to come, or leave it empty.'],
  ['FM presses', 'Save', { wantedBy: '2026-03-02' }],
  ['bot never', 'lies in the past'],
])
