import { consentRequest, covers, recipientInWords } from '../../../playbook/referral/consent.ts'
import { CONSENT_VERSION } from '../../../playbook/content/consent.ts'
import { purposeWords } from '../../../playbook/content/referral.ts'
import {
  chaserEmail,
  emailLinks,
  LONGEST_LINK,
  referralEmail,
  type EmailFacts,
} from '../../../playbook/referral/email.ts'
import { referralJson, type ExportFacts } from '../../../playbook/referral/json.ts'
import type { RouteId } from '../../../playbook/referral/model.ts'

const FACTS: EmailFacts = {
  customer: 'Contoso',
  purpose: 'adoption',
  route: 'account-team',
  recipient: { via: 'account-team', partner: null },
  existing: '',
  service: 'both',
  specialty: 'Teams adoption',
  location: 'Munich, Germany',
  language: 'German',
  need: 'Nobody is trained',
  wantedBy: '1 May 2026',
  workloads: ['Microsoft Teams', 'Microsoft Intune'],
  contact: { name: 'Jo Dobrowolska', role: 'CIO', email: 'jo@contoso.example', phone: '+49 89 1' },
  agreedBy: 'Jo Dobrowolska',
  agreedOn: '2 Mar 2026',
  days: 3,
  fm: 'Alex Wilber',
  reference: 'R1',
}

test('the request says everything that is known, and nothing of a template is left', () => {
  const { subject, body } = referralEmail(FACTS)
  expect(subject).toBe('Adoption partner request: Contoso – Advisory & Planning and Training & Enablement')
  for (const value of [FACTS.specialty, FACTS.location, FACTS.language, FACTS.need, FACTS.wantedBy, FACTS.fm]) {
    expect(body).toContain(value)
  }
  for (const value of [...FACTS.workloads, ...Object.values(FACTS.contact!)]) expect(body).toContain(value)
  expect(body).toContain(
    'agreed on 2 Mar 2026 to share these details with you and the adoption partners that you propose',
  )
  expect(subject + body).not.toMatch(/[{}]|undefined|https?:/)
})

test.each<[RouteId, EmailFacts['recipient'], RegExp]>([
  ['keep', { via: 'partner', partner: 'Tailspin' }, /^Hello Tailspin,[^]*You work with them already[^]*with you, for/],
  ['supplement', { via: 'quickleads', partner: null }, /They work with another partner, who stays/],
  ['account-team', { via: 'account-team', partner: null }, /^Hello account team,[^]*propose several adoption partners/],
  [
    'quickleads',
    { via: 'quickleads', partner: null },
    /^Hello partner team,[^]*match them[^]*matching adoption partners/,
  ],
])('on the way %s it asks for what that way needs', (route, recipient, expected) => {
  expect(referralEmail({ ...FACTS, route, recipient }).body).toMatch(expected)
})

test.each<[string, EmailFacts['recipient'], string, RegExp]>([
  [
    'the account team, which charges nothing and calls nobody',
    { via: 'account-team', partner: null },
    'They expect you to propose partners within three business days and know that the services of partners are for a fee. Please tell me which ones you propose; if you cannot, please say why.',
    /your services|a call|you accept/,
  ],
  [
    'QuickLeads, whose partners call',
    { via: 'quickleads', partner: null },
    'They expect a call within three business days and know that the services of partners are for a fee. Please tell me which partner accepts; if none does, please say why.',
    /your services|you accept/,
  ],
  ...(['partner', 'account-team', 'quickleads'] as const).map(
    (via): [string, EmailFacts['recipient'], string, RegExp] => [
      `a partner by name, by way of ${via}`,
      { via, partner: 'Litware' },
      'They expect a call from you within three business days and know that your services are for a fee. Please tell me whether you accept;',
      /services of partners|tell me within/,
    ],
  ),
])('what is expected is said for %s', (_who, recipient, expected, never) => {
  const { body } = referralEmail({ ...FACTS, recipient, route: 'quickleads' })
  expect(body).toContain(expected)
  expect(body).not.toMatch(never)
})

test('a line of which something is not known is left out', () => {
  const { body } = referralEmail({ ...FACTS, wantedBy: '', contact: { ...FACTS.contact!, phone: '', role: '' } })
  expect(body).not.toMatch(/Wanted by|Phone/)
  expect(body).toContain('Contact: Jo Dobrowolska\nE-mail: jo@contoso.example\n')
})

test('text of people makes no lines and no headers of its own', () => {
  const hostile = 'Contoso\r\nBcc: everybody@x.example\n\n{fm} {need}'
  const { subject, body } = referralEmail({ ...FACTS, customer: hostile, need: 'a\nb\u0000{reference}' })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(body).toContain('"a b {reference}"')
  expect(body).not.toMatch(/^Bcc:/m)
})

test('a usual request fits into a link; a long one has none', () => {
  const links = emailLinks(referralEmail(FACTS))!
  expect(links.outlook.length).toBeLessThanOrEqual(LONGEST_LINK)
  const url = new URL(links.outlook)
  expect(url.origin + url.pathname).toBe('https://outlook.office.com/mail/deeplink/compose')
  expect(url.searchParams.get('body')).toBe(referralEmail(FACTS).body)
  expect(decodeURIComponent(links.mailto)).toContain('\r\nService: ')
  expect(emailLinks(referralEmail({ ...FACTS, need: 'x'.repeat(900) }))).toBeUndefined()
  // Cut within an emoji.
  expect(emailLinks(referralEmail({ ...FACTS, need: 'training \ud83d' }))?.mailto).toContain('training%20%EF%BF%BD')
})

test.each(['training', 'out-of-scope'] as const)('a request for %s speaks of nothing else', (purpose) => {
  const asked = { ...FACTS, purpose, route: 'quickleads', recipient: { via: 'quickleads', partner: null } } as const
  const email = referralEmail({ ...asked, specialty: 'Field service', service: purposeWords[purpose].services[0]!.id })
  const chaser = chaserEmail({ ...asked, sentOn: '2 Mar 2026', callBy: '5 Mar 2026' })
  const consent = consentRequest('Contoso', asked.recipient, purpose)
  for (const text of [email.subject, email.body, chaser.subject, chaser.body, consent.words]) {
    expect(text).not.toMatch(/adoption|change management|[{}]/i)
  }
  expect(email.body).toContain(`Service: ${purposeWords[purpose].services[0]!.name}`)
  expect(chaser.subject).toBe(`Reminder: ${purposeWords[purpose].request} for Contoso`)
})

test('the chaser names the request and holds no contact data', () => {
  const { subject, body } = chaserEmail({ ...FACTS, sentOn: '2 Mar 2026', callBy: '5 Mar 2026' })
  expect(subject + body).toMatch(/Contoso[^]*On 2 Mar 2026[^]*R1[^]*by 5 Mar 2026[^]*which partners you propose/)
  expect(body).not.toMatch(/call from you|you accept/)
  const named = chaserEmail({
    ...FACTS,
    recipient: { via: 'quickleads', partner: 'Litware' },
    sentOn: '2 Mar 2026',
    callBy: '5 Mar 2026',
  })
  expect(named.body).toMatch(/They expected a call from you by 5 Mar 2026[^]*whether you accept/)
  for (const value of Object.values(FACTS.contact!)) expect(subject + body).not.toContain(value)
})

describe('consent', () => {
  test('the words name the data, the customer and who gets it', () => {
    const { words, version, data } = consentRequest(
      'Contoso',
      { via: 'partner', partner: '{customer} & Co' },
      'adoption',
    )
    expect(version).toBe(CONSENT_VERSION)
    for (const field of data) expect(words).toContain(field)
    expect(words).toContain('to the partner {customer} & Co, so that')
    expect(words).toContain('at Contoso?')
    expect(consentRequest('Contoso', { via: 'account-team', partner: null }, 'adoption').words).toContain(
      'your Microsoft account team',
    )
  })

  test('it holds for exactly whom it named', () => {
    const given = { via: 'quickleads', partner: 'Tailspin Ltd' } as const
    expect(covers(given, { ...given, partner: 'TAILSPIN' })).toBe(true)
    expect(covers(given, { ...given, partner: 'Litware' })).toBe(false)
    expect(covers(given, { ...given, partner: null })).toBe(false)
    expect(covers(given, { ...given, via: 'account-team' })).toBe(false)
    expect(covers({ ...given, partner: null }, given)).toBe(false)
    expect(recipientInWords(given, 'adoption')).toBe('the partner Tailspin Ltd')
  })
})

describe('in the words of Partner Center', () => {
  const facts: ExportFacts = {
    ...FACTS,
    id: 'R1',
    status: 'new',
    closeReason: null,
    statusReason: null,
    country: 'DE',
    wantedBy: '2026-05-01',
    consent: true,
    createdAt: '2026-03-02T10:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
  }

  test('a referral has profile, consent, details and status', () => {
    expect(JSON.parse(referralJson(facts))).toMatchObject({
      status: 'New',
      substatus: 'Received',
      customerProfile: {
        name: 'Contoso',
        address: { addressLine1: 'Munich, Germany', country: 'DE' },
        team: [{ firstName: 'Jo', lastName: 'Dobrowolska', title: 'CIO', email: 'jo@contoso.example' }],
      },
      consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
      details: { notes: 'Nobody is trained', closingDateTime: '2026-05-01T00:00:00Z' },
    })
  })

  test.each([
    ['draft', null, 'New', 'Pending'],
    ['active', null, 'Active', 'Accepted'],
    ['closed', 'declined', 'Closed', 'Declined'],
    ['closed', 'no-answer', 'Closed', 'Expired'],
    ['closed', 'accepted', 'Closed', 'Won'],
  ] as const)('%s (%s) is %s, %s', (status, closeReason, expected, substatus) => {
    const json: unknown = JSON.parse(referralJson({ ...facts, status, closeReason }))
    expect(json).toMatchObject({ status: expected, substatus })
  })

  test('is called by what the partner is wanted for', () => {
    const json: unknown = JSON.parse(referralJson({ ...facts, purpose: 'training', service: 'training' }))
    expect(json).toMatchObject({
      name: 'Training for Contoso',
      details: { requirements: { services: ['Training'] } },
    })
  })

  test('without contact data nobody is named', () => {
    const json = referralJson({ ...facts, contact: undefined, consent: false })
    expect(JSON.parse(json)).toMatchObject({ customerProfile: { team: [] }, consent: { consentToContact: false } })
    expect(json).not.toContain('Dobrowolska')
  })
})
