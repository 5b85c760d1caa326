import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { BlockId, OwnerRole } from './readiness-model.ts'

/** What was said about an action. Days are YYYY-MM-DD. */
export type ActionMark =
  | { readonly kind: 'done'; readonly on: string }
  | { readonly kind: 'slipped'; readonly to: string }
  | { readonly kind: 'skipped'; readonly reason: string }

/** What of an activation plan is kept; everything else follows from it. */
export interface PlanSettings {
  /** The day on which the plan was made, YYYY-MM-DD: nothing is planned before it. */
  readonly madeOn: string
  readonly weeksBefore: number
  readonly weeksAfter: number
  /** Weeks from the start of one cohort to that of the next. */
  readonly cohortEvery: number
  /** ISO numbers of the working days: 1 is Monday. */
  readonly workdays: readonly number[]
  /** ISO 3166 code whose public holidays are no working days; empty: none are taken into account. */
  readonly country: string
  /** Action id → what was said about it. */
  readonly marks: Readonly<Record<string, ActionMark>>
  /** Week after go-live, from 1 → active use in per cent. */
  readonly measures: Readonly<Record<string, number>>
}

export const PLAN_LIMITS = { weeksBefore: 50, weeksAfter: 150, cohortEvery: 8, cohorts: 15 } as const

/** What a resistor brings into the plan. */
export interface PlanResistor {
  readonly id: string
  readonly name: string
  readonly tactic: string
  /** The day that the resistance plan names; empty: none. */
  readonly when: string
  /** The day on which they were named; nothing about them is planned before it. */
  readonly namedOn: string
}

/** All that a plan follows from. */
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

/** What an action is for. `about`: the block, cohort or resistor; text of people. */
export type ActionKind = 'block' | 'resistor' | 'prepare' | 'pilot' | 'cohort' | 'after' | 'measure'

export interface PlannedAction {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  /** The cohort or resistor that it is about: text of people. */
  readonly about: string | undefined
  readonly owner: OwnerRole
  readonly audience: string
  readonly channel: string
  /** How one sees that it worked. */
  readonly measure: string
  /** Ids of actions that come first. */
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
  /** From the first to the last one, also those in which nothing is planned. */
  readonly weeks: readonly PlanWeek[]
  /** Weeks after go-live that are measured. */
  readonly measuredWeeks: number
  /** Which actions share a day with what should be done on a day before. */
  readonly crowded: readonly { readonly first: PlannedAction; readonly next: PlannedAction }[]
}

/** An action as it is worded, before it has a day. */
export interface ActionTemplate {
  readonly id: string
  readonly kind: ActionKind
  readonly activity: string
  readonly about?: string
  readonly owner: OwnerRole
  readonly audience: string
  readonly channel: string
  readonly measure: string
  /** Days from go-live; before it negative. */
  readonly offset: number
  readonly after?: readonly string[]
  /** Of what it comes after: what is to be over on a day before, where the calendar has one. */
  readonly dayAfter?: readonly string[]
}
