import type { Evidence, StatusId } from '../model.ts'

export const UNKNOWN: readonly StatusId[] = ['customer-unresponsive', 'new-subscription']
export const IN_PROGRESS: readonly StatusId[] = ['technical-onboarding', 'migration', 'user-adoption']
export const NO_INTENT: readonly StatusId[] = ['competitive-solution', 'on-premises', 'executive-sponsorship']
export const BLOCKED: readonly StatusId[] = [
  'it-infrastructure',
  'it-change-management',
  'legal-regulatory',
  'security-privacy',
  'adoption-readiness',
  'product-feature',
  'service-reliability',
  'app-compatibility',
  'partner-engagement',
  'billing-licensing',
]

/**
 * The weight of an answer that names the status outright. It is more than any text can weigh against it, because an
 * FM's answer counts more than the reading of a sentence.
 */
export const DECIDES = 7

/** The same weight for several statuses; spread it into an evidence object and override single ones after it. */
export function each(ids: readonly StatusId[], weight: number): Evidence {
  return Object.fromEntries(ids.map((id) => [id, weight]))
}
