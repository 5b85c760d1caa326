import type { StatusId } from '../model.ts'

/** The person at the customer who knows best whether an L2 is true. An FM who is not sure asks that person. */
export const whom: Readonly<Record<StatusId, string>> = {
  'customer-unresponsive': 'the account team, for another contact',
  'new-subscription': 'the main contact',
  'technical-onboarding': 'the project lead',
  migration: 'the project lead',
  'user-adoption': 'the business owner or a champion',
  'competitive-solution': 'the sponsor',
  'on-premises': 'the head of IT',
  'executive-sponsorship': 'the sponsor',
  'it-infrastructure': 'the network or infrastructure engineer',
  'it-change-management': 'the head of IT',
  'legal-regulatory': 'the lawyer or compliance officer',
  'security-privacy': 'the security officer',
  'adoption-readiness': 'the business owner or a champion',
  'product-feature': 'the administrator of the service',
  'service-reliability': 'the administrator of the service',
  'app-compatibility': 'the owner of the application',
  'partner-engagement': 'the project lead and the partner',
  'billing-licensing': 'the licence manager or purchasing',
  'duplicate-invalid': 'the account team',
}
