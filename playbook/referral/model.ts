/** What a partner is for: the playbook's examples of what partners do beside FastTrack. */
export const PURPOSES = ['adoption', 'training', 'out-of-scope'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What is known about a customer's partners. Missing fields were not asked yet. */
export interface RouteFacts {
  /** Missing: adoption, as in all requests of older releases. */
  readonly purpose?: Purpose
  readonly partner?: 'yes' | 'no'
  /** The partner that the customer works with. */
  readonly partnerName?: string
  /** Whether that partner does adoption and change management. */
  readonly acm?: 'yes' | 'no'
  /** What happens to a partner that does not. */
  readonly existing?: 'keep' | 'supplement'
  readonly accountTeam?: 'yes' | 'no'
  /** Of the partners that the account team or QuickLeads found the one that accepted. Consent was for any of them. */
  readonly acceptedBy?: string
}

export type RouteQuestionId = 'partner' | 'acm' | 'existing' | 'accountTeam'

export type RouteId = 'keep' | 'supplement' | 'account-team' | 'quickleads'

/** Who is asked. The account team or QuickLeads also finds a partner that works beside another one. */
export type Via = 'partner' | 'account-team' | 'quickleads'

export interface Route {
  readonly kind: 'route'
  readonly route: RouteId
  readonly via: Via
  /** The reason for this way, as a sentence. */
  readonly because: string
}

export type RouteStep =
  | { readonly kind: 'question'; readonly question: RouteQuestionId }
  | Route
  /** Everybody who could be asked has been asked. */
  | { readonly kind: 'exhausted' }
