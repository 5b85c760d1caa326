import type { Purpose, RouteQuestionId } from '../referral/model.ts'

/** A question about the partners of a customer; its choices are buttons. */
export interface RouteQuestion {
  readonly id: RouteQuestionId
  readonly text: string
  /** What the answer decides. */
  readonly why: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The partner's name is asked for, too. */
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

/** What partners for adoption and change management combine, in words for a customer. From the same section. */
export const acmPartnerServices = [
  'consultants certified in change methods',
  'advice and execution made to measure',
  'training in person and excitement days',
  'digital training for many, with gamification',
  'people to add to their own staff',
] as const

/** A service that a partner can be asked for. */
interface PartnerService {
  readonly id: ServiceId
  readonly name: string
  readonly includes: string
}

/** Stored with requests. Training and out-of-scope work have one service each, under an id that older releases know. */
export type ServiceId = 'advisory' | 'training' | 'both'

/** The words for a partner, by its purpose. */
export interface PurposeWords {
  readonly name: string
  /** On the button that begins a request. */
  readonly button: string
  /** "Contoso · training partner" */
  readonly partner: string
  /** The name of its e-mail. */
  readonly request: string
  /** "matching training partners" */
  readonly partners: string
  /** Follows "so that they can call you about …", in words for a customer. */
  readonly help: string
  /** Follows "Contoso would like …". */
  readonly wanted: string
  readonly services: readonly PartnerService[]
}

/**
 * The words by purpose: the examples of “Value-Add Discussions”. The services for adoption are those of “Request an ACM
 * Partner”; the page names none for the others.
 */
export const purposeWords: Readonly<Record<Purpose, PurposeWords>> = {
  training: {
    name: 'Training',
    button: 'Training',
    partner: 'training partner',
    request: 'training partner request',
    partners: 'training partners',
    help: 'help with training',
    wanted: 'help with training its people on Microsoft 365',
    services: [{ id: 'training', name: 'Training', includes: 'in person or digital' }],
  },
  adoption: {
    name: 'Adoption and change management',
    button: 'Adoption and change management',
    partner: 'adoption partner',
    request: 'adoption partner request',
    partners: 'adoption partners',
    help: 'help with adoption and change management',
    wanted: 'help with adoption and change management for Microsoft 365',
    services: [
      { id: 'advisory', name: 'Advisory & Planning', includes: 'discovery and assessment, strategy design' },
      { id: 'training', name: 'Training & Enablement', includes: 'execution support, ongoing support' },
      {
        id: 'both',
        name: 'Advisory & Planning and Training & Enablement',
        includes: 'from discovery and strategy to execution and ongoing support',
      },
    ],
  },
  'out-of-scope': {
    name: 'Work outside the FastTrack benefit',
    button: 'Out-of-scope work',
    partner: 'partner for out-of-scope work',
    request: 'partner request',
    partners: 'partners',
    help: 'work outside the FastTrack benefit',
    wanted: 'help with work on Microsoft 365 that is outside the FastTrack benefit',
    services: [{ id: 'both', name: 'Work outside the FastTrack benefit', includes: 'advice and execution' }],
  },
}

/** The task of the internal process that sends a customer to a partner. */
export const QUICKLEADS_TASK = 983
