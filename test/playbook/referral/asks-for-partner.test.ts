import { asksForPartner } from '../../../playbook/referral/asks-for-partner.ts'

test.each([
  'litware needs a partner for training, they have an account team',
  'Contoso wants a partner to train their people',
  'they asked for an adoption partner',
  'They asked us for a partner.',
  'Contoso is looking for a partner near Munich',
  'they would like to find a change management partner',
  'can you find them a partner?',
  'nobody has time, they are open to a partner',
  'They do not need IT people. They need a partner.',
])('“%s” asks for a partner', (text) => expect(asksForPartner(text)).toBe(true))

test.each([
  'they need their partner to finish the migration',
  'their partner needs a trainer',
  'they don’t want a partner',
  'they dont need a partner',
  'Contoso does not really want a partner',
  'they no longer want a partner',
  'the partner has no skills',
  'they want the partner to deliver',
  'a partner bought the licences',
  'they need a partnership agreement',
  'waiting for the contract with a partner',
])('“%s” does not', (text) => expect(asksForPartner(text)).toBe(false))
