/** What the tab shows of the work with a customer, as JSON; see `wire.ts`. Contains no contact data. */
import type { Audience } from '../playbook/model.ts'
import type { RouteId } from '../playbook/referral/model.ts'
import type { ActionKind } from '../playbook/plan/model.ts'
import type { BlockId } from '../playbook/plan/readiness-model.ts'
import type { Influence, Support } from '../playbook/plan/stakeholders.ts'

/** GET /customers/:id/work: the work that belongs to the customer as a whole. */
export interface CustomerWork {
  readonly acm: AcmChecklist
  /** The open request for a partner, or the last one; null if there never was one. */
  readonly referral: ReferralStanding | null
  readonly stakeholders: StakeholderPicture
  /** The entitlement whose readiness or plan was changed last; null if none was. */
  readonly lastPrepared: string | null
  /**
   * Plans of entitlements that the person sees, with the number of late actions: their day is over, and they are
   * neither done nor skipped.
   */
  readonly latePlans: readonly { readonly entitlement: string; readonly actions: number }[]
}

/** The checklist of the ACM conversation. */
export interface AcmChecklist {
  readonly begun: boolean
  /** Who completed or last changed it, and when; empty if it is not begun. */
  readonly about: string
  readonly completed: boolean
  readonly parts: readonly {
    readonly id: string
    /** "2 Conduct" */
    readonly title: string
    readonly says: string
    /** A hint for the talk; may be empty. */
    readonly hint: string
    /**
     * Links to prepare with, to present or to look at. No guest gets into the tab, so internal links may be among them.
     */
    readonly links: readonly { readonly title: string; readonly url: string; readonly audience: Audience }[]
    /** "3 of 5", or why there is nothing to do. */
    readonly progress: string
    readonly done: number
    readonly of: number
    /** The first part with something to do. */
    readonly next: boolean
    readonly items: readonly ChecklistItem[]
  }[]
  /** What prevents completion, a line for each part. */
  readonly missing: readonly string[]
}

export interface ChecklistItem {
  readonly id: string
  readonly words: string
  readonly status: 'done' | 'open' | 'not-applicable'
  /** Where a tick comes from, what is missing, a remark, or the reason. */
  readonly says: string
  /** The FM who ticked it, and when; null if it is derived from the records. */
  readonly by: { readonly name: string; readonly on: string } | null
}

/** A request for a partner. The customer's contact is stored encrypted and shown only in the chat. */
export interface ReferralStanding {
  readonly status: 'draft' | 'new' | 'active' | 'closed'
  /** The purpose of the partner: "Training" */
  readonly wanted: string
  /** "Being prepared", "New", "Active", "Closed" */
  readonly statusName: string
  /** What the status means now, as a sentence. */
  readonly says: string
  /** What to do next while nothing is sent; null if nothing. */
  readonly next: string | null
  /** Null while questions about partners are open. */
  readonly route: RouteId | null
  readonly because: string | null
  /** The recipient of contact data. */
  readonly recipient: string | null
  /** Times, ISO 8601 in UTC; null if not yet. */
  readonly begunAt: string
  readonly sentAt: string | null
  readonly closedAt: string | null
  /** Set while the partner has not answered. */
  readonly clock: ReferralClock | null
  readonly consent: {
    /** `other`: it was given for another recipient and must be asked anew. */
    readonly state: 'given' | 'refused' | 'withdrawn' | 'other' | 'not-asked'
    /** When the customer was asked last, and by which FM. */
    readonly at: string | null
    readonly by: string | null
    /** How it differs from a consent to everything that is asked for: “, without the phone number”; empty if it does not. */
    readonly less: string
  }
  /** Earlier requests without success, oldest first, as sentences. */
  readonly before: readonly string[]
}

export interface ReferralClock {
  /** Business days until they must act; negative: the business days since. */
  readonly left: number
  /** The day is over. */
  readonly over: boolean
  /** Who is to do what by when: "The account team is to propose partners by 5 Mar 2026." */
  readonly awaited: string
  /** The question once the day is over: "Has a partner called?" */
  readonly asked: string
  /** The country whose holidays are counted. */
  readonly country: string
}

/** The map of a customer's stakeholders, from high influence to low. */
export interface StakeholderPicture {
  readonly rows: readonly {
    readonly influence: Influence
    readonly cells: readonly { readonly support: Support; readonly groups: readonly string[] }[]
  }[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    /** "Uses it daily · influence high · against" */
    readonly about: string
    /** A personal name, only for the FMs of the engagement; may be empty. */
    readonly person: string
    /** What must still be found out; may be empty. */
    readonly missing: string
    /** The state of the resistance plan; null if the group is no resistor. */
    readonly resistor: string | null
  }[]
  /** What would make adoption fail, by the map: what is wrong, and what to do. */
  readonly killers: readonly { readonly says: string; readonly next: string }[]
}

/** GET /entitlements/:id/preparation: how ready the users of a workload are, and the plan. */
export interface Preparation {
  readonly readiness: {
    readonly begun: boolean
    readonly blocks: readonly {
      readonly id: BlockId
      readonly title: string
      readonly state: 'ready' | 'partly' | 'open'
      /** The evidence that is missing. */
      readonly missing: readonly string[]
      /** What to do next for it; empty if nothing is missing. */
      readonly next: string
    }[]
    readonly decisions: readonly { readonly title: string; readonly answer: string | null }[]
    /** The next steps that are not done. */
    readonly steps: readonly string[]
    /** Users are prepared and the plan is made: the status can move on. */
    readonly canMoveOn: boolean
  }
  /** Null if it is not made yet. */
  readonly plan: PlanPicture | null
}

export interface PlanPicture {
  /** "Go-live Mon 2 Mar 2026, in 3 weeks · 2 of 31 done" */
  readonly summary: string
  readonly goLive: string
  /** The first and the last day of the picture, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  readonly problems: readonly string[]
  readonly goals: readonly { readonly label: string; readonly value: string }[]
  /** The parts of the plan: preparation, pilot, each cohort, the time after go-live. */
  readonly phases: readonly {
    readonly kind: 'prepare' | 'pilot' | 'cohort' | 'after'
    readonly name: string
    readonly from: string
    readonly to: string
    readonly done: number
    readonly total: number
  }[]
  /** Weeks with actions, oldest first. */
  readonly weeks: readonly {
    /** Weeks since the week of go-live, which is 0. */
    readonly week: number
    /** "2 weeks before go-live" */
    readonly title: string
    /** Its Monday, YYYY-MM-DD. */
    readonly from: string
    readonly actions: readonly PlanAction[]
  }[]
  /** Active use in per cent; null if nothing was measured and no goal is set. */
  readonly adoption: {
    readonly measured: readonly { readonly week: number; readonly value: number }[]
    readonly goal: number | null
    /** The week in which the goal should be reached. */
    readonly weeks: number
    /** "24 % in week 3, behind: 30 % expected; goal 60 %"; empty if nothing was measured. */
    readonly says: string
  } | null
}

export interface PlanAction {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  /** The cohort or resistor; null if none. */
  readonly about: string | null
  readonly date: string
  /** "Mon 16 Feb 2026 · Adoption lead (Megan)" */
  readonly when: string
  /** "For: the pilot. By: personal invitation" */
  readonly how: string
  /** The sign of success. */
  readonly measure: string
  /** `late`: its day is over, and it is neither done nor skipped. */
  readonly state: 'done' | 'skipped' | 'late' | 'moved' | 'open'
  /** "done 3 Mar", "skipped: …", "moved"; null without a mark. */
  readonly mark: string | null
}
