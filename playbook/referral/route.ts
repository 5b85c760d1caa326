import { QUICKLEADS_TASK } from '../content/referral.ts'
import type { StatusId } from '../model.ts'
import type { Purpose, Route, RouteFacts, RouteId, RouteQuestionId, RouteStep, Via } from './model.ts'

/** Blocked statuses where a partner for adoption can help: the IT team, the users, or partners themselves. */
const HELPED: ReadonlySet<StatusId> = new Set(['it-change-management', 'adoption-readiness', 'partner-engagement'])

/** True for a status that offers a request for a partner. */
export function isHelpedByPartners(status: StatusId): boolean {
  return HELPED.has(status)
}

/**
 * The way to a partner, or the question that has to be asked first.
 * - Playbook (“Conduct Adoption & Change Management Conversation”, Request an ACM Partner): the customer's own partner
 *   comes first; without a partner the account team; without an account team QuickLeads.
 * - Our own advice, where the rule leaves it open: another partner beside one that does not do it, and whom to ask next
 *   when somebody declined or did not answer. QuickLeads after an account team is worded as advice, because the
 *   playbook names it only where there is no account team.
 * - A partner for anything else than adoption is wanted after a value-add discussion. That section (Value-Add
 *   Discussions) sends the customer through QuickLeads in any case.
 * @param tried those that were asked and declined or did not answer
 */
export function routeOf(facts: RouteFacts, tried: readonly Via[] = []): RouteStep {
  const { partner, acm, existing, accountTeam } = facts
  const task = `QuickLeads (task ${QUICKLEADS_TASK}) finds one.`
  if (purposeOf(facts) !== 'adoption') {
    if (tried.includes('quickleads')) return { kind: 'exhausted' }
    return route('quickleads', 'quickleads', `Wanted after a value-add discussion: ${task}`)
  }
  if (partner === undefined) return { kind: 'question', question: 'partner' }
  if (partner === 'yes' && !tried.includes('partner')) {
    if (acm === undefined) return { kind: 'question', question: 'acm' }
    if (acm === 'no' && existing === undefined) return { kind: 'question', question: 'existing' }
    if (acm === 'yes') return route('keep', 'partner', 'Their partner does this too: the engagement goes on unbroken.')
    if (existing === 'keep') {
      return route(
        'keep',
        'partner',
        'The customer stays with its partner, who is asked to help with adoption as well.',
      )
    }
  }
  if (accountTeam === undefined) return { kind: 'question', question: 'accountTeam' }
  const beside = partner === 'yes' && existing === 'supplement'
  if (accountTeam === 'yes' && !tried.includes('account-team')) {
    const offers = 'the account team offers several adoption partners near the customer to choose from.'
    return beside
      ? route('supplement', 'account-team', `Their partner stays and does not do this: ${offers}`)
      : route(
          'account-team',
          'account-team',
          `${tried.length > 0 ? 'The next one to ask' : 'No partner yet'}: ${offers}`,
        )
  }
  if (tried.includes('quickleads')) return { kind: 'exhausted' }
  const id = beside ? 'supplement' : 'quickleads'
  const why = beside ? 'Their partner stays and does not do this' : 'No partner for this'
  if (accountTeam === 'no') return route(id, 'quickleads', `${why}, and there is no account team: ${task}`)
  return route(id, 'quickleads', `${why}, and the account team was asked without result. ${OWN_ADVICE} ${task}`)
}

/** What the partner is for. */
export function purposeOf({ purpose = 'adoption' }: { readonly purpose?: Purpose | undefined }): Purpose {
  return purpose
}

const OWN_ADVICE = 'My advice, not the playbook’s rule, which names QuickLeads only without an account team:'

function route(id: RouteId, via: Via, because: string): Route {
  return { kind: 'route', route: id, via, because }
}

/**
 * Adds an answer to the facts, and drops the answers that depended on an earlier choice.
 * @returns undefined for a choice that the question does not have
 */
export function withAnswer(facts: RouteFacts, question: RouteQuestionId, choice: string): RouteFacts | undefined {
  const yesNo = choice === 'yes' || choice === 'no' ? choice : undefined
  switch (question) {
    case 'partner': {
      // A fact known before the first question depends on no answer, so it stays.
      const { accountTeam } = facts
      const told = facts.partner === undefined && accountTeam !== undefined ? { accountTeam } : {}
      return yesNo && { ...told, partner: yesNo }
    }
    case 'acm': {
      const { existing: _, ...rest } = facts
      return yesNo && { ...rest, acm: yesNo }
    }
    case 'existing':
      return choice === 'keep' || choice === 'supplement' ? { ...facts, existing: choice } : undefined
    case 'accountTeam':
      return yesNo && { ...facts, accountTeam: yesNo }
  }
}
