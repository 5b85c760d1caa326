import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { shifted } from '../../playbook/dates/shift.ts'
import { planButton } from '../../cards/engagement/plan-forms.ts'
import { namesCustomer } from '../commands/command-status.ts'
import type { Heard, Meaning } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply } from '../model.ts'
import { whyNotForMembers } from '../for-members.ts'
import { tellingAlone } from '../records/alone-meant.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { derive } from '../../domain/engagement/derived.ts'
import { readGoLiveOfIt, readGoLiveTold, type GoLiveMoved } from './go-live-typed.ts'
import type { Subject } from './model.ts'
import { planForm } from './plan-form.ts'
import { ofShownPlan } from './shown-plan.ts'

/** With several entitlements it is not clear which one is meant: reading two is enough to know. */
const LOOKED_THROUGH = 2
const NO_REASONS = 'A plan keeps no reasons: what else you wrote belongs into the note of the status.'

/** "Go live is 1 feb": opens the form of the plan that was shown last, with the typed day. */
export function goLiveOfIt(heard: Heard, text: string): Meaning | undefined {
  const value = readGoLiveOfIt(text)
  if (value === undefined) return undefined
  return ofShownPlan(heard, (env, subject) => goLiveForm(env, subject, { value, more: false }, heard.incoming.today))
}

/** "Contoso goes live a week later": opens the form of that customer's plan with the day. Without a plan it is news. */
export function goLiveTold({ prepared, state, incoming }: Heard, text: string): Meaning | undefined {
  const told = readGoLiveTold(text)
  if (!told || incoming.where.kind !== 'personal' || whyNotForMembers(incoming)) return undefined
  if (!namesCustomer(prepared, told.filter)) return undefined
  return {
    needs: {
      records: {
        kind: 'engagement',
        filters: readFilter(prepared, told.filter),
        limit: LOOKED_THROUGH,
        anyOfCustomer: false,
      },
    },
    perhaps: true,
    answer(env) {
      const { entitlement, engagement } = env.records
      const { plan } = entitlement && engagement ? derive(env, { entitlement, engagement }) : {}
      if (!entitlement || !engagement || !plan) return undefined
      const subject = { entitlement, engagement, record: env.newId() }
      const value = typeof told.when === 'string' ? told.when : shifted(plan.goLive, told.when)
      const reply = goLiveForm(env, subject, { value, more: false }, incoming.today)
      return tellingAlone(env, { state: lookedAt(state, entitlement.id), replies: [reply], effects: [] })
    },
  }
}

/** The form of the plan with the typed go-live. */
export function goLiveForm(
  env: DialogEnv,
  subject: Subject,
  moved: Pick<GoLiveMoved, 'value' | 'more'>,
  today: string,
): Reply {
  const answer = readDateAnswer(moved.value, today, env.dayOrder)
  const isDay = answer?.kind === 'day'
  const title = planButton(derive(env, subject).settings === undefined)
  const check = isDay ? 'Check go-live' : 'I could not read a day to come from that. Choose go-live here'
  const says = `${check} and press “${title}”; nothing is changed before that.`
  const notice = moved.more ? `${says} ${NO_REASONS}` : says
  return planForm(env, subject, { notice, ...(isDay ? { goLive: answer.day } : {}) })
}

/** Remembers whose plan was shown last: "go live is 1 feb" is then about it. */
export function lookedAt(state: ConversationState, id: string): ConversationState {
  return state.planned === id ? state : { ...state, planned: id }
}
