/** What the tab shows of the work with a customer, as JSON; see `wire.ts`. Nothing here is contact data. */
import type { Audience } from '../playbook/model.ts'
import type { RouteId } from '../playbook/referral/model.ts'
import type { ActionKind } from '../playbook/plan/model.ts'
import type { BlockId } from '../playbook/plan/readiness-model.ts'
import type { Influence, Support } from '../playbook/plan/stakeholders.ts'

/** GET /customers/:id/work: what belongs to the customer as a whole. */
export interface CustomerWork {
  readonly acm: AcmChecklist
  /** The open request for a partner, or the last one; null: there never was one. */
  readonly referral: ReferralStanding | null
  readonly stakeholders: StakeholderPicture
  /** The entitlement whose readiness or plan was changed last; null: of none. */
  readonly lastPrepared: string | null
  /** Plans of entitlements that the person sees, with how many actions are late: their day is over, and nobody said what became of them. */
  readonly latePlans: readonly { readonly entitlement: string; readonly actions: number }[]
}

/** The checklist of the ACM conversation. */
export interface AcmChecklist {
  readonly begun: boolean
  /** By whom and when it was changed or completed last; empty when it is not begun. */
  readonly about: string
  readonly completed: boolean
  readonly parts: readonly {
    readonly id: string
    /** "2 Conduct" */
    readonly title: string
    readonly says: string
    /** What helps while it is talked about; empty: nothing. */
    readonly hint: string
    /** What is prepared with, presented or looked at. The tab lets no guest in, so that internal ones may be among them. */
    readonly links: readonly { readonly title: string; readonly url: string; readonly audience: Audience }[]
    /** "3 of 5", or why nothing is asked. */
    readonly progress: string
    readonly done: number
    readonly of: number
    /** The first part with something to do. */
    readonly next: boolean
    readonly items: readonly ChecklistItem[]
  }[]
  /** What completing is refused without, a line for each part. */
  readonly missing: readonly string[]
}

export interface ChecklistItem {
  readonly id: string
  readonly words: string
  readonly status: 'done' | 'open' | 'not-applicable'
  /** Where a tick comes from, what is lacking, a remark, or the reason. */
  readonly says: string
  /** The FM who ticked it, and when; null: it follows from the records. */
  readonly by: { readonly name: string; readonly on: string } | null
}

/** A request for a partner. Whom the partner calls is kept encrypted and shown in the chat alone. */
export interface ReferralStanding {
  readonly status: 'draft' | 'new' | 'active' | 'closed'
  /** What the partner is wanted for: "Training" */
  readonly wanted: string
  /** "Being prepared", "New", "Active", "Closed" */
  readonly statusName: string
  /** What that means now, as a sentence. */
  readonly says: string
  /** What is to be done next while nothing is sent; null: nothing. */
  readonly next: string | null
  /** Null while questions about partners are open. */
  readonly route: RouteId | null
  readonly because: string | null
  /** To whom contact data would go. */
  readonly recipient: string | null
  /** Moments, ISO 8601 in UTC; null: not yet. */
  readonly begunAt: string
  readonly sentAt: string | null
  readonly closedAt: string | null
  /** While the partner has not answered. */
  readonly clock: ReferralClock | null
  readonly consent: {
    /** `other`: it was given for somebody else and must be asked anew. */
    readonly state: 'given' | 'refused' | 'withdrawn' | 'other' | 'not-asked'
    /** When the customer was asked last, and by which FM. */
    readonly at: string | null
    readonly by: string | null
  }
  /** Requests before that came to nothing, oldest first, as sentences. */
  readonly before: readonly string[]
}

export interface ReferralClock {
  /** By when the partner is to call, YYYY-MM-DD. */
  readonly callBy: string
  /** Business days until then; less than 0: so many have passed since. */
  readonly left: number
  /** The day is over. */
  readonly over: boolean
  /** Whose holidays are counted. */
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
    /** A personal name: for the FMs of the engagement only; empty: none. */
    readonly person: string
    /** What still has to be found out; empty: nothing. */
    readonly missing: string
    /** How the resistance plan stands; null: no resistor. */
    readonly resistor: string | null
  }[]
  /** The killers of adoption that the map shows: what is wrong, and what to do. */
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
      /** What to do next for it; empty when nothing is missing. */
      readonly next: string
    }[]
    readonly decisions: readonly { readonly title: string; readonly answer: string | null }[]
    /** Next steps that are not done. */
    readonly steps: readonly string[]
    /** Users are prepared and the plan stands: the status can move on. */
    readonly canMoveOn: boolean
  }
  /** Null: it is not made yet. */
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
  /** What belongs together: preparation, pilot, each cohort, the time after go-live. */
  readonly phases: readonly {
    readonly kind: 'prepare' | 'pilot' | 'cohort' | 'after'
    readonly name: string
    readonly from: string
    readonly to: string
    readonly done: number
    readonly total: number
  }[]
  /** Weeks in which something is planned, oldest first. */
  readonly weeks: readonly {
    /** Weeks from the week of go-live, which is 0. */
    readonly week: number
    /** "2 weeks before go-live" */
    readonly title: string
    /** Its Monday, YYYY-MM-DD. */
    readonly from: string
    readonly actions: readonly PlanAction[]
  }[]
  /** Active use in per cent; null: nothing was measured and no goal is set. */
  readonly adoption: {
    readonly measured: readonly { readonly week: number; readonly value: number }[]
    readonly goal: number | null
    /** The week in which the goal is to be reached. */
    readonly weeks: number
    /** "24 % in week 3, behind: 30 % expected; goal 60 %"; empty while nothing is measured. */
    readonly says: string
  } | null
}

export interface PlanAction {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  /** The cohort or resistor; null: none. */
  readonly about: string | null
  readonly date: string
  /** "Mon 16 Feb 2026 · Adoption lead (Megan)" */
  readonly when: string
  /** "For: the pilot. By: personal invitation" */
  readonly how: string
  /** How one sees that it worked. */
  readonly measure: string
  /** `late`: its day is over, and nobody said what became of it. */
  readonly state: 'done' | 'skipped' | 'late' | 'moved' | 'open'
  /** "done 3 Mar", "skipped: …", "moved"; null: nothing was said. */
  readonly mark: string | null
}
