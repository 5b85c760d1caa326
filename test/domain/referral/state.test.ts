import { changed, mustGo, saved } from '../../../domain/referral/change.ts'
import type { Consent, Referral } from '../../../domain/referral/model.ts'
import { saysOf } from '../../../domain/referral/in-words.ts'
import { isAgreed, recipientOf, stepOf, type ReadOf } from '../../../domain/referral/state.ts'
import { CONSENT_DATA } from '../../../playbook/content/consent.ts'
import { MEGAN } from '../../support/kept.ts'

const DETAILS = {
  service: 'training',
  specialty: 'retail',
  location: 'Oslo, Norway',
  language: 'Norwegian',
  need: 'Nobody is trained.',
  wantedBy: '',
  workloads: [],
} as const
const begun: Referral = {
  id: 'r-1',
  version: 1,
  customer: 'Contoso',
  status: 'draft',
  facts: {},
  partner: null,
  details: null,
  attempts: [],
  feeTold: false,
  daysTold: false,
  sentAt: null,
  callBy: null,
  remindAt: null,
  country: null,
  closeReason: null,
  closeNote: null,
  closedAt: null,
  owner: 'Megan Bowen',
  createdAt: MEGAN.at,
  updatedAt: MEGAN.at,
}
const consent = (kind: Consent['kind'], partner: string): Consent => ({
  kind,
  recipient: { via: 'partner', partner },
  askedBy: 'Megan Bowen',
  at: MEGAN.at,
  words: 'May I?',
  version: '1',
  data: CONSENT_DATA,
  agreed: undefined,
})
const own = { partner: 'yes', partnerName: 'Fabrikam Partners', acm: 'yes' } as const
const nothing: ReadOf = { consents: [], hasContact: false }
const given: ReadOf = { consents: [consent('given', 'Fabrikam Partners')], hasContact: false }

test.each<[string, Partial<Referral>, ReadOf]>([
  ['question', {}, nothing],
  ['details', { facts: own }, nothing],
  ['consent', { facts: own, details: DETAILS }, nothing],
  ['refused', { facts: own, details: DETAILS }, { ...nothing, consents: [consent('refused', 'Fabrikam Partners')] }],
  ['contact', { facts: own, details: DETAILS }, given],
  ['told', { facts: own, details: DETAILS, feeTold: true }, { ...given, hasContact: true }],
  ['email', { facts: own, details: DETAILS, feeTold: true, daysTold: true }, { ...given, hasContact: true }],
  ['waiting', { status: 'new' }, nothing],
  ['closed', { status: 'closed' }, nothing],
])('the first thing that is missing: %s', (kind, set, read) => {
  expect(stepOf({ ...begun, ...set }, read).kind).toBe(kind)
})

test('consent holds for who was named, and for nobody else', () => {
  const referral = { ...begun, facts: own }
  expect(recipientOf(referral)).toEqual({ via: 'partner', partner: 'Fabrikam Partners' })
  expect(isAgreed(referral, given.consents)).toBe(true)
  expect(isAgreed(referral, [...given.consents, consent('withdrawn', 'Fabrikam Partners')])).toBe(false)
  const another = changed(referral, { facts: { ...own, partnerName: 'Litware' } }, MEGAN)
  expect(another).toMatchObject({ version: 2, updatedAt: MEGAN.at })
  expect(isAgreed(another, given.consents)).toBe(false)
  expect(mustGo(another, given.consents)).toEqual({ contact: 'erase', email: 'erase' })
  expect(mustGo(referral, given.consents)).toEqual({ email: 'erase' })
})

test('what is stored says of which version it is, and who made it', () => {
  expect(saved(1, { ...begun, version: 2 }, MEGAN, { contact: 'erase' })).toEqual({
    kind: 'saveReferral',
    tenant: 'tenant',
    seen: 1,
    referral: { ...begun, version: 2 },
    byId: 'megan',
    byName: 'Megan Bowen',
    at: MEGAN.at,
    contact: 'erase',
  })
})

test.each<[string, Partial<typeof begun>, string]>([
  [
    'the account team',
    { facts: { partner: 'no', accountTeam: 'yes' } },
    'The account team is to propose partners by 9 Mar 2026.',
  ],
  [
    'QuickLeads',
    { facts: { partner: 'no', accountTeam: 'no' } },
    'A partner that QuickLeads finds is to call the customer by 9 Mar 2026.',
  ],
  ['a partner by name', { facts: own }, 'Fabrikam Partners is to call the customer by 9 Mar 2026.'],
  [
    'the one partner that the account team may give it to',
    { facts: { partner: 'no', accountTeam: 'yes' }, partner: 'Litware' },
    'Litware is to call the customer by 9 Mar 2026.',
  ],
])('a request that is sent to %s says who does what by when', (_, set, expected) => {
  const sent = { ...begun, ...set, status: 'new', sentAt: MEGAN.at, callBy: '2026-03-09' } as const
  expect(saysOf(sent, nothing)).toBe(`Sent on 2 Mar 2026. ${expected}`)
})

test('what the customer was told by when holds for the way that it was told of', () => {
  const proposing = { ...begun, facts: { partner: 'no', accountTeam: 'yes' }, feeTold: true, daysTold: true } as const
  expect(changed(proposing, { facts: { partner: 'no', accountTeam: 'no' } }, MEGAN)).toMatchObject({
    feeTold: true,
    daysTold: false,
  })
  expect(changed(proposing, { partner: 'Litware' }, MEGAN).daysTold).toBe(false)
  expect(changed(proposing, { details: null }, MEGAN).daysTold).toBe(true)
  expect(changed({ ...proposing, facts: own }, { facts: { ...own, partnerName: 'Litware' } }, MEGAN).daysTold).toBe(
    true,
  )
})
