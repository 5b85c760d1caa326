import { AGREED, CONTACT, DETAILS, KEPT, READY } from '../../support/referral-story.ts'
import { Player, playRow, story, type Row } from '../../support/story.ts'

/** From “referral contoso” to a request that is sent, on each of the four ways. */
/** From the request to the e-mail, once the way is found. */
const PREPARED: readonly Row[] = [
  ['bot', 'What do they need?', 'Training & Enablement: execution support, ongoing support', 'Later'],
  ['bot', '( ) Microsoft Teams\n'],
  ['FM presses', 'Save', DETAILS],
  ['bot', 'Ask for consent first', 'May we give your name, job title, e-mail address and phone number to'],
  ['bot never', 'contactName', 'E-mail address (required)'],
  ['FM presses', 'They agreed', AGREED],
  ['bot', 'Whom shall they call?', 'E-mail address (required)', 'kept encrypted'],
  ['FM presses', 'Save', CONTACT],
  ['bot', 'Tell the customer', 'for a fee', 'within three business days'],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['bot', 'The request', 'jo@contoso.example', 'Open in Outlook', 'I have sent it', 'for a fee'],
  ['bot', 'Workloads: Microsoft Teams\n', 'Jo Dobrowolska, CIO agreed on 2 Mar 2026'],
  ['bot never', 'Adoption Readiness', 'Blocked'],
]

for (const asked of [
  'refer contoso',
  'refer Contoso to a partner',
  'find a partner for contoso',
  'partner for contoso',
]) {
  story(`“${asked}” leads to the request`, [
    ...KEPT,
    ['FM', asked],
    ['bot', 'Contoso', 'Does the customer work with a partner now?'],
  ])
}

story('their partner does it: the engagement goes on unbroken', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['bot', 'Contoso', 'Does the customer work with a partner now?', 'Later'],
  ['FM presses', 'Yes, with a partner'],
  ['bot', 'Does that partner do adoption', 'Name of the partner'],
  ['FM presses', 'Yes, they do', { partner: 'Tailspin' }],
  ...PREPARED,
  ['bot', 'Send it to the partner.', 'Hello Tailspin,', 'You work with them already', 'share these details with you,'],
  ['FM presses', 'Back'],
  ['bot', '✓ Way: Tailspin. Their partner does this too: the engagement goes on unbroken.'],
])

story('their partner does not do it: another one works beside', [
  ...KEPT,
  ['FM', 'request an ACM partner for Contoso'],
  ['FM presses', 'Yes, with a partner'],
  ['FM presses', 'No, they do not', { partner: 'Tailspin' }],
  ['bot', 'Stay with this partner alone, or find one for adoption to work beside them?'],
  ['FM presses', 'Find another one beside'],
  ['bot', 'Does the customer have a Microsoft account team?'],
  ['FM presses', 'Yes, an account team'],
  ...PREPARED,
  ['bot', 'Send it to the account team.', 'They work with Tailspin, who stays and does not cover this.'],
])

story('their partner does not do it, and the customer stays', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'Yes, with a partner'],
  ['FM presses', 'No, they do not', { partner: 'Tailspin' }],
  ['FM presses', 'Stay with this one'],
  ...PREPARED,
  ['bot', 'Send it to the partner.', 'Hello Tailspin,'],
])

story('no partner, and an account team: it offers several', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
  ...PREPARED,
  ['bot', 'Send it to the account team.', 'Please propose several adoption partners near them'],
  ['FM presses', 'I have sent it'],
  [
    'bot',
    'Waiting for an answer',
    'Sent on 2 Mar 2026. The account team is to propose partners by 5 Mar 2026.',
    'public holidays of Germany',
  ],
  ['bot', '✓ Contact: kept, encrypted', '[They accepted]', '[They declined]', '[No answer]'],
])

story('neither: QuickLeads, task 983', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'No account team'],
  ...PREPARED,
  [
    'bot',
    'Send it through QuickLeads, task 983.',
    'Please match them with adoption partners by location and specialty.',
  ],
])

story('what was typed in a hurry stands in the e-mail as one writes it', [
  ...KEPT,
  ['FM', 'referral contoso'],
  ['FM presses', 'No partner'],
  ['FM presses', 'Yes, an account team'],
  ['FM presses', 'Save', { ...DETAILS, wantedBy: '', language: 'polish and czech', specialty: 'shop floor' }],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', { ...CONTACT, contactPhone: '' }],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['bot', 'Specialty: Shop floor', 'Language: Polish and Czech'],
  ['bot', 'Not in the text, because it is not known yet: when it is wanted, their phone number.'],
])

const inAcm = (route: string): readonly Row[] => [
  ...KEPT,
  ['FM', 'acm contoso'],
  ['FM presses', 'Start: 1 Prepare'],
  ['FM presses', 'Next: 2 Conduct'],
  ['FM presses', 'Next: 3 Partner', { skills: 'no', bandwidth: 'no' }],
  ['FM presses', 'Back', { route }],
  ['FM', 'referral contoso'],
]

story('the way that was chosen in the ACM conversation is not asked again, and nothing is kept by looking', [
  ...inAcm('quickleads'),
  ['bot', 'What do they need?', 'The way is taken over from the ACM conversation.'],
  ['FM presses', 'Later'],
  ['bot', 'Nothing is kept of it.'],
  ['FM', 'referral contoso'],
  ['FM presses', 'Save', DETAILS],
  ['bot', 'Ask for consent first'],
  ['FM presses', 'Later'],
  ['bot', 'No partner for this, and there is no account team: QuickLeads', '[Change the way it goes]'],
])

story('of a partner of their own it is asked which one, and whether it does ACM', [
  ...inAcm('own-partner'),
  ['bot', 'Does that partner do adoption and change management?'],
  ['FM presses', 'Yes, they do', { partner: 'Tailspin' }],
  ['bot', 'What do they need?'],
])

/** Contoso is known already; what they ask for now is no news yet. */
const ASKED = 'Contoso needs a partner for training, they have an account team'

story('who asks for a partner in so many words finds the way to one on the card, without a status', [
  ...KEPT,
  ['FM', ASKED],
  ['bot', 'Partner Engagement', '[Request a partner]', '[Keep this status]'],
  ['FM presses', 'Request a partner'],
  ['bot', 'Contoso', 'Does the customer work with a partner now?'],
  ['kept', 1],
  ['FM presses', 'No partner'],
  ['FM', 'resume'],
  ['bot', 'Partner Engagement', '[Keep this status]'],
  ['FM', 'referral contoso'],
  ['bot', 'Being prepared'],
])

story('of whom nothing is kept yet, keeping comes first, and the request after it', [
  ['FM', 'Contoso Teams: they want a partner to train the users, and have an account team'],
  ['bot', 'Partner Engagement', '[Keep and request a partner]'],
  ['bot never', '[Request a partner]'],
  ['FM presses', 'Keep and request a partner', { dateUnknown: 'true' }],
  ['bot', 'Does the customer work with a partner now?'],
  ['kept', 1],
])

story('a partner who is there and cannot do it asks for nobody', [
  ...KEPT,
  ['FM', 'Contoso Teams: their partner lacks the skills to migrate'],
  ['bot', 'Partner Engagement', '[Keep and request a partner]'],
  ['bot never', '[Request a partner]'],
])

describe('a partner whom the customer names', () => {
  const NAMED: readonly Row[] = [
    ...READY,
    ['FM', 'contoso wants to go with Fabrikam Consulting as the partner instead'],
  ]

  story('in a message is filled in, and changes nothing before it is saved', [
    ...NAMED,
    ['bot', 'I take that for the partner that they want.', 'Nothing was added to an assessment.'],
    ['FM presses', 'Name the partner'],
    ['bot', 'Which partner?', 'Fabrikam Consulting', 'The contact that is kept is erased'],
    ['FM presses', 'Save', { partner: 'Fabrikam Consulting' }],
    ['bot', 'Ask for consent first', 'to the partner Fabrikam Consulting'],
    ['FM presses', 'Later'],
    ['bot', 'Way: Fabrikam Consulting, through the account team.'],
    ['bot never', 'No partner yet'],
  ])

  story('is news of the status if the FM says so', [
    ...NAMED,
    ['FM presses', 'The customer said this'],
    ['bot', 'Contoso'],
    ['bot never', 'Which partner?'],
  ])

  test.each([
    'contoso wants to go with the same people as the partner',
    'contoso does not want to go with Fabrikam Consulting as the partner',
    'Northwind wants to go with Fabrikam Consulting as the partner',
    'Contoso Teams: they work with Fabrikam Consulting as a partner who lacks the skills',
  ])('“%s” is not taken for one', (text) => {
    const player = new Player()
    for (const row of READY) playRow(player, row)
    player.play({ kind: 'text', text })
    expect(player.said).not.toContain('I take that for the partner')
  })
})

story('a language that is told by its code is named in the e-mail', [
  ...KEPT,
  ['FM', 'referral contoso: no partner, account team'],
  ['FM presses', 'Save', { ...DETAILS, language: 'fr or de' }],
  ['FM presses', 'They agreed', AGREED],
  ['FM presses', 'Save', CONTACT],
  ['FM presses', 'Save', { fee: 'true', days: 'true' }],
  ['bot', 'Language: French or German'],
])
