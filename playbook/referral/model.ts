/** What a partner is wanted for: the playbook's examples of what partners do beside FastTrack. */
export const PURPOSES = ['adoption', 'training', 'out-of-scope'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What is known of a customer's partners; what is missing was not asked yet. */
export interface RouteFacts {
  /** Missing: adoption, as in all requests before there were others. */
  readonly purpose?: Purpose
  readonly partner?: 'yes' | 'no'
  /** The partner that the customer works with. */
  readonly partnerName?: string
  /** That partner does adoption and change management. */
  readonly acm?: 'yes' | 'no'
  /** What becomes of a partner that does not. */
  readonly existing?: 'keep' | 'supplement'
  readonly accountTeam?: 'yes' | 'no'
  /** Of the partners that the account team or QuickLeads found the one that accepted. Consent was for any of them. */
  readonly acceptedBy?: string
}

export type RouteQuestionId = 'partner' | 'acm' | 'existing' | 'accountTeam'

export type RouteId = 'keep' | 'supplement' | 'account-team' | 'quickleads'

/** Who is asked. A partner that works beside another is found by the account team or by QuickLeads. */
export type Via = 'partner' | 'account-team' | 'quickleads'

export interface Route {
  readonly kind: 'route'
  readonly route: RouteId
  readonly via: Via
  /** Why this one, as a sentence. */
  readonly because: string
}

export type RouteStep =
  | { readonly kind: 'question'; readonly question: RouteQuestionId }
  | Route
  /** Everybody who could be asked has been. */
  | { readonly kind: 'exhausted' }
