/**
 * The Adoption & Change Management conversation: what its checklist is made of, and what is kept and known of it. Which
 * items there are is content (`content/acm.ts`); what an FM ticked is state; how an item stands is derived from both and
 * from the records each time (`standing.ts`), so that it cannot drift.
 */
export type AcmPartId = 'prepare' | 'conduct' | 'partner' | 'value-add' | 'complete'

/** `key-input` and `key-output` belong to the whole conversation, the others to one step of it. */
export type AcmKind = 'key-input' | 'input' | 'output' | 'key-output'

/**
 * When an item is asked for.
 * - `if-help-needed`: the customer lacks skills or bandwidth.
 * - `if-own-partner`, `if-quickleads`: the way to a partner is that one.
 * - `if-value-add`: a value-add discussion was offered or held.
 * - `if-sme`: an expert was requested for it.
 */
export type AcmCondition = 'always' | 'if-help-needed' | 'if-own-partner' | 'if-quickleads' | 'if-value-add' | 'if-sme'

/**
 * Where an item's tick comes from: `fm` ticks it; the others follow from answers and records. `shared` is ticked by
 * itself when the resource was shared with the customer, `value-step` when it was noted with a value-add discussion,
 * `referral` and `own-partner-acm` as a request for a partner says; else by the FM.
 */
export type AcmSource =
  | { readonly from: 'fm' }
  | { readonly from: 'dibs' | 'gap' | 'ability' | 'own-partner-acm' | 'partner-settled' | 'value-add' | 'decisions' }
  | { readonly from: 'route'; readonly route: AcmRoute }
  | { readonly from: 'referral'; readonly step: ReferralStep }
  | { readonly from: 'shared'; readonly resource: string }
  | { readonly from: 'value-step'; readonly step: string }

/** The ways to a partner; one of them applies. */
export type AcmRoute = 'own-partner' | 'account-team' | 'quickleads'
/** What a referral through QuickLeads documents. Its request goes to others than the customer, and says nothing of their e-mail. */
export type ReferralStep = 'verbal-approval' | 'partners-will-call'

export interface AcmItem {
  /** Stored with what was ticked: never reused for something else. */
  readonly id: string
  readonly part: AcmPartId
  readonly kind: AcmKind
  readonly when: AcmCondition
  readonly source: AcmSource
  /** On the checklist. */
  readonly words: string
  /** In the note once it is ticked, as an FM writes it; `{customer}` stands for the name. Missing: its words. */
  readonly note?: string
  /** What is said instead once the account team was asked without result. */
  readonly afterAccountTeam?: { readonly words: string; readonly note: string }
  /** Several items of one name are alternatives: one of them applies. */
  readonly oneOf?: 'route'
  /** It may be said, with a reason, not to apply. */
  readonly canBeSkipped?: true
}

export interface AcmPart {
  readonly id: AcmPartId
  readonly name: string
  /** One line on what is done in it. */
  readonly says: string
  /** What helps while it is talked about; of a partner, once one is needed. */
  readonly hint?: string
  /** What is prepared with, presented or looked at in it, by the id of the resource. */
  readonly links: readonly AcmLink[]
  readonly role: string
  readonly motions: readonly string[]
  readonly phase: string
  /** The tasks of the portal that it is recorded under. */
  readonly tasks: readonly AcmTask[]
}

export interface AcmLink {
  readonly resource: string
  /** Only where the way to a partner is QuickLeads. */
  readonly when?: 'if-quickleads'
}

export interface AcmTask {
  /** As the portal numbers it. */
  readonly id: string
  readonly name: string
}

export interface AcmContent {
  readonly task: AcmTask & { readonly mandatory: boolean; readonly role: string; readonly services: string }
  readonly parts: readonly AcmPart[]
  readonly items: readonly AcmItem[]
  readonly routes: readonly {
    readonly id: AcmRoute
    /** As it is chosen. */
    readonly words: string
    /** What is said instead once the account team was asked without result. */
    readonly afterAccountTeam?: string
  }[]
  /** What comes after the conversation. */
  readonly next: string
}

/** Who ticked an item, or said that it does not apply. */
export interface AcmMark {
  readonly how: 'done' | 'not-applicable'
  /** A remark, or the reason; may be empty for `done`. */
  readonly remark: string
  readonly byId: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export type YesNo = 'yes' | 'no'
export interface AcmAnswers {
  readonly skills?: YesNo | undefined
  readonly bandwidth?: YesNo | undefined
  readonly route?: AcmRoute | undefined
}

/** What FMs write: for the note, and why it is completed although something is missing. */
export const ACM_TEXTS = ['participants', 'discussion', 'questions', 'actions', 'decisions', 'reason'] as const
export type AcmText = (typeof ACM_TEXTS)[number]

/** All that is kept of a conversation, besides who began and ended it. */
export interface AcmState {
  readonly schema: 1
  /** By item id. */
  readonly marks: Readonly<Record<string, AcmMark>>
  readonly answers: AcmAnswers
  readonly texts: Readonly<Record<AcmText, string>>
  /** Items that were missing when it was completed; why, stands in `texts.reason`. */
  readonly without?: readonly string[] | undefined
}

export const NEW_ACM: AcmState = {
  schema: 1,
  marks: {},
  answers: {},
  texts: { participants: '', discussion: '', questions: '', actions: '', decisions: '', reason: '' },
}

/** What the records know of a customer that ticks items by itself. */
export interface AcmFacts {
  /** Of each workload in scope: which parts of DIBS are not kept. */
  readonly dibs: readonly { readonly workload: string; readonly missing: readonly string[] }[]
  /** Resources that were shared with the customer, by the id that `AcmSource` names. */
  readonly resourcesShared: readonly { readonly resource: string; readonly by: string; readonly at: string }[]
  /** What a referral says; undefined when there is none, and then the FM says it. */
  readonly partnerRoute:
    | {
        readonly route: AcmRoute
        /** Their own partner is asked, and is known to do ACM. */
        readonly doesAcm?: boolean
        /** The account team was asked before, without result. */
        readonly afterAccountTeam?: boolean
        readonly steps: readonly ReferralStep[]
        readonly by: string
        readonly at: string
      }
    | undefined
  /** Value-add discussions that were held, and the steps that are noted for each of them, by the id that `AcmSource` names. */
  readonly valueAdd: {
    readonly held: readonly { readonly task: AcmTask | undefined; readonly by: string; readonly at: string }[]
    readonly steps: readonly string[]
  }
}
