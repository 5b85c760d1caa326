import type { Status } from '../../model.ts'

/** Status Unknown and Duplicate/Invalid: nothing is known of the intent, or there is nothing to know. */
export const unknownAndInvalid: readonly Status[] = [
  {
    id: 'customer-unresponsive',
    l1: 'Status Unknown',
    l2: 'Customer Unresponsive',
    definition:
      'Nobody answers. Several attempts through several channels reached neither the customer nor the partner, so the intent is unknown.',
    because: 'nobody answers, so nobody knows the intent',
    notFor: 'A first mail without an answer yet, or a partner who is silent while the customer talks to you.',
    engage: 'Account team and partner: ask them for another contact.',
    requires: ['attempts'],
    examples: [
      { text: 'Three mails, two calls and a message through the account team since March; not one reply.' },
      { text: 'They took part in the kickoff, then went silent: every meeting since was declined or missed.' },
      { text: 'The licences were added last week and I wrote my first mail today.', belongsTo: 'new-subscription' },
      { text: 'The customer talks to us, but their partner answers nobody.', belongsTo: 'partner-engagement' },
    ],
    aliases: ['unresponsive', 'no response', 'no answer', 'silent', 'customer unresponsive'],
    source: 'l1l2l3-status-unknown-customer-unresponsive',
  },
  {
    id: 'new-subscription',
    l1: 'Status Unknown',
    l2: 'New Subscription or Workload',
    definition:
      'Bought or added lately, or newly in FastTrack scope, and nobody has asked for the intent. Every new entitlement starts here by itself.',
    because: 'they were not asked yet, or only just now, so nobody knows the intent',
    notFor: 'A customer who has been asked several times and does not answer, or one whose intent is known.',
    engage: 'You: ask for the intent at the next contact.',
    requires: [],
    examples: [
      { text: 'Intune appeared on the tenant this week; the welcome call is next Thursday.' },
      { text: 'A long-standing customer added Visio seats and nobody has talked about them.' },
      { text: 'New seats in May, and since then six attempts without an answer.', belongsTo: 'customer-unresponsive' },
      { text: 'New seats, and they told us that deployment starts in June.', belongsTo: 'technical-onboarding' },
    ],
    aliases: ['new subscription', 'new workload', 'new', 'new entitlement', 'new subscription or workload'],
    source: 'l1l2l3-status-unknown-new-subscription-or-workload',
  },
  {
    id: 'duplicate-invalid',
    l1: 'Duplicate/Invalid',
    l2: '',
    definition:
      'The tenant or entitlement is a duplicate or void, so that all its entitlements leave the reports. Also Outlook Mobile entitlements of a tenant that has the Office apps and Outlook Mobile but no Exchange.',
    because: 'the tenant or entitlement is a duplicate or void',
    notFor:
      'A renewal, a SKU change or a tenant move that is not finished: that is Billing, Licensing and Subscription.',
    engage: 'Nobody: set it on every entitlement of the tenant.',
    requires: [],
    examples: [
      { text: 'A second tenant of the same company, registered by mistake and empty.' },
      { text: 'The company was bought and its tenant is closed at the end of the month.' },
      { text: 'The seats are still being moved from the old tenant to the new one.', belongsTo: 'billing-licensing' },
      { text: 'The trial tenant was flagged as fraudulent.' },
    ],
    aliases: ['duplicate', 'invalid', 'duplicate/invalid', 'duplicate invalid', 'void', 'dup'],
    source: 'l1l2l3-duplicate-invalid',
  },
]
