/**
 * The Adoption & Change Management conversation: its checklist, its stored state, and the facts it uses. The items are
 * content (`content/acm.ts`), the FM's ticks are state. The standing of an item is derived from both and from the
 * records each time (`standing.ts`), so that it cannot get out of date.
 */
export type AcmPartId = 'prepare' | 'conduct' | 'partner' | 'value-add' | 'complete'

/** `key-input` and `key-output` belong to the whole conversation, the others to one of its parts. */
export type AcmKind = 'key-input' | 'input' | 'output' | 'key-output'

/**
 * When an item is asked for.
 * - `if-help-needed`: the customer lacks skills or bandwidth, or a way to a partner is taken before that is said.
 * - `if-own-partner`, `if-quickleads`: this is the way to a partner.
 * - `if-value-add`: a value-add discussion was offered or held.
 * - `if-sme`: an expert was requested for it.
 */
export type AcmCondition = 'always' | 'if-help-needed' | 'if-own-partner' | 'if-quickleads' | 'if-value-add' | 'if-sme'

/**
 * Where an item's tick comes from. `fm`: the FM ticks it; the others follow from answers and records. `shared` is
 * ticked when the resource was shared with the customer, `value-step` when it was noted with a value-add discussion.
 * `referral` and `own-partner-acm` follow a request for a partner, if there is one. Otherwise the FM ticks these, too.
 */
type AcmSource =
  | { readonly from: 'fm' }
  | { readonly from: 'dibs' | 'gap' | 'ability' | 'own-partner-acm' | 'partner-settled' | 'value-add' | 'decisions' }
  | { readonly from: 'route'; readonly route: AcmRoute }
  | { readonly from: 'referral'; readonly step: ReferralStep }
  | { readonly from: 'shared'; readonly resource: string }
  | { readonly from: 'value-step'; readonly step: string }

/** The ways to a partner; one of them applies. */
export type AcmRoute = 'own-partner' | 'account-team' | 'quickleads'
/**
 * Steps that a referral through QuickLeads documents. Its request does not go to the customer, so it says nothing about
 * an e-mail to the customer.
 */
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
  /** For the note, once it is ticked, in an FM's words; `{customer}` stands for the name. Default: its words. */
  readonly note?: string
  /** Replaces the words once the account team was asked without result. */
  readonly afterAccountTeam?: { readonly words: string; readonly note: string }
  /** Items with the same value are alternatives: one of them applies. */
  readonly oneOf?: 'route'
  /** An FM may say, with a reason, that it does not apply. */
  readonly canBeSkipped?: true
}

export interface AcmPart {
  readonly id: AcmPartId
  readonly name: string
  /** One line on what happens in it. */
  readonly says: string
  /** Advice during the talk; for a partner, once one is needed. */
  readonly hint?: string
  /** Resources to prepare with, to present or to look at, by id. */
  readonly links: readonly AcmLink[]
  readonly role: string
  readonly motions: readonly string[]
  readonly phase: string
  /** The tasks of the portal under which it is recorded. */
  readonly tasks: readonly AcmTask[]
}

interface AcmLink {
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
    /** Replaces the words once the account team was asked without result. */
    readonly afterAccountTeam?: string
  }[]
  /** The step after the conversation. */
  readonly next: string
}

/** The tick of an item, or the note that it does not apply, with its author. */
export interface AcmMark {
  readonly how: 'done' | 'not-applicable'
  /** A remark, or the reason; may be empty for `done`. */
  readonly remark: string
  readonly byId: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

type YesNo = 'yes' | 'no'
interface AcmAnswers {
  readonly skills?: YesNo | undefined
  readonly bandwidth?: YesNo | undefined
  readonly route?: AcmRoute | undefined
}

/** Texts of the FM: for the note, and the reason for completing it although something is missing. */
export const ACM_TEXTS = ['participants', 'discussion', 'questions', 'actions', 'decisions', 'reason'] as const
export type AcmText = (typeof ACM_TEXTS)[number]

/** Everything that is stored of a conversation, besides who began and ended it. */
export interface AcmState {
  readonly schema: 1
  /** By item id. */
  readonly marks: Readonly<Record<string, AcmMark>>
  readonly answers: AcmAnswers
  readonly texts: Readonly<Record<AcmText, string>>
  /** Items that were missing when it was completed. The reason is in `texts.reason`. */
  readonly without?: readonly string[] | undefined
}

export const NEW_ACM: AcmState = {
  schema: 1,
  marks: {},
  answers: {},
  texts: { participants: '', discussion: '', questions: '', actions: '', decisions: '', reason: '' },
}

/** Facts from the records that tick items. */
export interface AcmFacts {
  /** For each workload in scope: the missing parts of DIBS. */
  readonly dibs: readonly { readonly workload: string; readonly missing: readonly string[] }[]
  /** Resources that were shared with the customer, by the ids in `AcmSource`. */
  readonly resourcesShared: readonly { readonly resource: string; readonly by: string; readonly at: string }[]
  /** Facts of a referral; undefined when there is none, and the FM says it. */
  readonly partnerRoute:
    | {
        readonly route: AcmRoute
        /** The customer's own partner is asked, and is known to do ACM. */
        readonly doesAcm?: boolean
        /** The account team was asked before, without result. */
        readonly afterAccountTeam?: boolean
        /** False while it is only being prepared. */
        readonly sent?: boolean
        readonly steps: readonly ReferralStep[]
        readonly by: string
        readonly at: string
      }
    | undefined
  /** Value-add discussions that were held, and their noted steps, by the ids in `AcmSource`. */
  readonly valueAdd: {
    readonly held: readonly { readonly task: AcmTask | undefined; readonly by: string; readonly at: string }[]
    readonly steps: readonly string[]
  }
}
