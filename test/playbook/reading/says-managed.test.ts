import { saysManaged } from '../../../playbook/reading/says-managed.ts'

test.each([
  '6 mails to their CIO, unmanaged account',
  '5 mails to the CIO; managed',
  'un-managed, nobody answers',
  'Nobody answers, and there is no account team.',
  'No answer to 4 mails, there is no seller to ask.',
  // Who has a seller is managed.
  'Four mails and two calls to the CIO; the account team tried too.',
  'wrote to the CIO 5 times, the seller 3 times',
  '7 mails, the ATU had no luck either',
])('“%s” says whether the account is managed', (text) => expect(saysManaged(text)).toBe(true))

test.each([
  '6 mails and 3 calls to the CIO got no answer.',
  'four mails to the owner, and the reseller tried too',
  'we managed to reach the reception twice',
  'I never managed to get hold of the CIO',
  'the managed service provider does not answer either',
  'mails to whoever has managed IT since May',
])('“%s” does not say it', (text) => expect(saysManaged(text)).toBe(false))
