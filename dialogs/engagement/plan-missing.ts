import { weekdayInWords } from '../../playbook/plan/words.ts'
import { isOpen } from '../../playbook/plan/plan.ts'
import { readStandingAsked, type StandingAsked } from '../assessment/answers/missing-and-next.ts'
import type { Heard, Meaning } from '../dialog.ts'
import { allAnswers, derive, type Derived } from '../../domain/engagement/derived.ts'
import { goalsOf } from '../../domain/engagement/plan-in-words.ts'
import { showPlan } from './plan.ts'
import { ofShownPlan } from './shown-plan.ts'

/** "What's missing?" and "next step?" of the plan that was shown last. */
export function planMissing(heard: Heard, text: string): Meaning | undefined {
  const asked = readStandingAsked(text)
  return asked && ofShownPlan(heard, (env, subject) => showPlan(env, subject, standing(derive(env, subject), asked)))
}

const GOALS = ['Technical goal', 'User goal']

function standing({ plan, readiness, settings }: Derived, asked: StandingAsked): string {
  if (!plan) return asked === 'missing' ? 'Missing: go-live.' : 'Next: choose go-live.'
  const next = plan.actions.find(isOpen)
  if (asked === 'next') return next ? `Next: ${next.activity}, ${weekdayInWords(next.date)}.` : 'Nothing is left to do.'
  const told = new Set(goalsOf(allAnswers(readiness)).map(({ label }) => label))
  const missing = [
    ...GOALS.filter((label) => !told.has(label)).map((label) => `the ${label.toLowerCase()}`),
    ...(settings?.country === '' ? ['the country whose holidays count'] : []),
  ]
  return missing.length > 0 ? `Missing: ${missing.join('; ')}.` : 'Nothing is missing in the plan.'
}
