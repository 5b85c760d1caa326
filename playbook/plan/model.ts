import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { BlockId, OwnerRole } from './readiness-model.ts'

/** What the FM noted about an action. Days are YYYY-MM-DD. */
export type ActionMark =
  | { readonly kind: 'done'; readonly on: string }
  | { readonly kind: 'slipped'; readonly to: string }
  | { readonly kind: 'skipped'; readonly reason: string }

/** The stored part of an activation plan. Everything else follows from it. */
export interface PlanSettings {
  /** The day on which the plan was made, YYYY-MM-DD. Nothing is planned before it. */
  readonly madeOn: string
  readonly weeksBefore: number
  readonly weeksAfter: number
  /** Weeks from the start of one cohort to the start of the next. */
  readonly cohortEvery: number
  /** ISO numbers of the working days: 1 is Monday. */
  readonly workdays: readonly number[]
  /** ISO 3166 code. Its public holidays are no working days; empty: no holidays. */
  readonly country: string
  /** Action id → what the FM noted about it. */
  readonly marks: Readonly<Record<string, ActionMark>>
  /** Week after go-live, from 1 → active use in per cent. */
  readonly measures: Readonly<Record<string, number>>
}

export const PLAN_LIMITS = { weeksBefore: 50, weeksAfter: 150, cohortEvery: 8, cohorts: 15 } as const

/** What the plan needs to know about a resistor. */
interface PlanResistor {
  readonly id: string
  readonly name: string
  readonly tactic: string
  /** The day in the resistance plan; empty: none. */
  readonly when: string
  /** The day on which they were named as a resistor. Nothing about them is planned before it. */
  readonly namedOn: string
}

/** Everything that a plan follows from. */
export interface PlanInput {
  readonly settings: PlanSettings
  /** YYYY-MM-DD. */
  readonly goLive: string
  readonly cohorts: readonly string[]
  readonly calendar: WorkCalendar
  readonly voice: boolean
  /** Blocks that are not ready. */
  readonly openBlocks: readonly BlockId[]
  readonly resistors: readonly PlanResistor[]
}

/** What an action is for. */
export type ActionKind = 'block' | 'resistor' | 'prepare' | 'pilot' | 'cohort' | 'after' | 'measure'

export interface PlannedAction {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  /** The cohort or resistor that it is about, in the words of the FM. */
  readonly about: string | undefined
  readonly owner: OwnerRole
  readonly audience: string
  readonly channel: string
  /** The sign that it worked. */
  readonly measure: string
  /** Ids of actions that must come first. */
  readonly after: readonly string[]
  /** A working day, YYYY-MM-DD. */
  readonly date: string
  /** Weeks from the week of go-live, which is 0. */
  readonly week: number
  readonly mark: ActionMark | undefined
}

export interface PlanWeek {
  /** Weeks from the week of go-live, which is 0. */
  readonly week: number
  /** Its Monday, YYYY-MM-DD. */
  readonly from: string
  readonly actions: readonly PlannedAction[]
}

export interface ActivationPlan {
  readonly goLive: string
  /** By date, then in the order in which they are done. */
  readonly actions: readonly PlannedAction[]
  /** All weeks from the first to the last, also those without actions. */
  readonly weeks: readonly PlanWeek[]
  /** The number of weeks after go-live in which active use is measured. */
  readonly measuredWeeks: number
  /** Pairs of actions on one day, of which the first should be over on an earlier day. */
  readonly crowded: readonly { readonly first: PlannedAction; readonly next: PlannedAction }[]
}

/** The wording of an action that has no day yet. */
export interface ActionTemplate {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  readonly about?: string
  readonly owner: OwnerRole
  readonly audience: string
  readonly channel: string
  readonly measure: string
  /** Days from go-live; negative before it. */
  readonly offset: number
  readonly after?: readonly string[]
  /** Those of `after` that should be over on an earlier day, if the calendar has one. */
  readonly dayAfter?: readonly string[]
}
