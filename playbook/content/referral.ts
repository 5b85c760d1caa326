import type { RouteQuestionId } from '../referral/model.ts'

/** A question about the partners of a customer; its choices are buttons. */
export interface RouteQuestion {
  readonly id: RouteQuestionId
  readonly text: string
  /** What the answer decides. */
  readonly why: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The name of the partner is asked with it. */
  readonly asksName?: true
}

/**
 * Asked one at a time, as far as they matter; see `playbook/referral/route.ts`. From “Conduct Adoption & Change Management
 * Conversation”, Request an ACM Partner.
 */
export const routeQuestions: readonly RouteQuestion[] = [
  {
    id: 'partner',
    text: 'Does the customer work with a partner now?',
    why: 'Whoever is there already goes first: nobody has to start over.',
    choices: [
      { id: 'yes', label: 'Yes, with a partner' },
      { id: 'no', label: 'No partner' },
    ],
  },
  {
    id: 'acm',
    text: 'Does that partner do adoption and change management?',
    why: 'Many partners do. If you do not know, ask the customer or the partner first.',
    asksName: true,
    choices: [
      { id: 'yes', label: 'Yes, they do' },
      { id: 'no', label: 'No, they do not' },
    ],
  },
  {
    id: 'existing',
    text: 'Stay with this partner alone, or find one for adoption to work beside them?',
    why: 'The customer decides. Staying means that this partner is asked to help with adoption after all.',
    choices: [
      { id: 'supplement', label: 'Find another one beside' },
      { id: 'keep', label: 'Stay with this one' },
    ],
  },
  {
    id: 'accountTeam',
    text: 'Does the customer have a Microsoft account team?',
    why: 'An account team knows the partners near the customer and offers several. Without one, QuickLeads does.',
    choices: [
      { id: 'yes', label: 'Yes, an account team' },
      { id: 'no', label: 'No account team' },
    ],
  },
]

/** What partners for adoption and change management combine, as it is told to a customer. From the same section. */
export const acmPartnerServices = [
  'consultants certified in change methods',
  'advice and execution made to measure',
  'training in person and excitement days',
  'digital training for many, with gamification',
  'people to add to their own staff',
] as const

/** What a partner for adoption and change management can be asked for. */
export const services: readonly {
  readonly id: ServiceId
  readonly name: string
  readonly includes: string
}[] = [
  {
    id: 'advisory',
    name: 'Advisory & Planning',
    includes: 'discovery and assessment, strategy design',
  },
  {
    id: 'training',
    name: 'Training & Enablement',
    includes: 'execution support, ongoing support',
  },
  {
    id: 'both',
    name: 'Advisory & Planning and Training & Enablement',
    includes: 'from discovery and strategy to execution and ongoing support',
  },
]

export type ServiceId = 'advisory' | 'training' | 'both'

/** The task of the internal process that sends a customer to a partner. */
export const QUICKLEADS_TASK = 983
