import type { AcmCondition, AcmContent, AcmFacts, AcmItem, AcmMark, AcmRoute, AcmState } from './acm.ts'
import { dayInWords } from '../dates/days.ts'

/** The standing of an item. */
export interface AcmStanding {
  readonly item: AcmItem
  /** `waits`: whether it applies depends on something that is not answered yet. */
  readonly status: 'done' | 'open' | 'not-applicable' | 'waits'
  /** True when the FM cannot tick it, because it follows from other facts. */
  readonly derived: boolean
  /** The source of a derived standing, or what is missing; otherwise the FM's remark or reason. */
  readonly says: string
  readonly mark?: AcmMark | undefined
}

/** Everything that decides the standing of items. */
export interface AcmCase {
  readonly content: AcmContent
  readonly state: AcmState
  readonly facts: AcmFacts
  /** The day of who reads it at a moment (ISO 8601, UTC); missing where nobody knows where they are. */
  readonly dayOf?: ((moment: string) => string) | undefined
}

/** The way to a partner, from a referral or else from the FM. */
export function routeOf({ state, facts }: AcmCase): AcmRoute | undefined {
  return facts.partnerRoute?.route ?? state.answers.route
}

/**
 * True when a referral, or else the FM, says that the customer's own partner can support ACM. The playbook's last step
 * requires that; a partner of any kind is not enough.
 */
function doesOwnPartnerAcm(acm: AcmCase): boolean {
  const { partnerRoute } = acm.facts
  if (routeOf(acm) !== 'own-partner') return false
  return partnerRoute ? partnerRoute.doesAcm === true : acm.state.marks['own-partner-acm']?.how === 'done'
}

/** Whether the customer needs a partner's help; undefined while skills or bandwidth are not known. */
export function helpNeeded({ state: { answers } }: AcmCase): boolean | undefined {
  if (answers.skills === 'no' || answers.bandwidth === 'no') return true
  return answers.skills === 'yes' && answers.bandwidth === 'yes' ? false : undefined
}

/** The standings of all items, in the order of the content. */
export function standings(acm: AcmCase): AcmStanding[] {
  const after = acm.facts.partnerRoute?.afterAccountTeam === true
  return acm.content.items.map((item) => standing(acm, after ? { ...item, ...item.afterAccountTeam } : item))
}

function standing(acm: AcmCase, item: AcmItem): AcmStanding {
  const mark = acm.state.marks[item.id]
  const derived = deriveTick(acm, item)
  const off = whyNotAsked(acm, item)
  // A done item stays visible after later answers, unless it belongs to another way to a partner.
  const isDone = mark?.how === 'done' || derived?.status === 'done'
  if (off && (!isDone || isOfAnotherWay(acm, item))) return { item, derived: true, ...off }
  if (derived) return { item, derived: true, ...derived }
  if (!mark) return { item, status: 'open', derived: false, says: '' }
  return { item, status: mark.how, derived: false, says: mark.remark, mark }
}

type Derived = Pick<AcmStanding, 'status' | 'says'>

/** Items that belong to one way only. */
const ONLY_WITH: Partial<Readonly<Record<AcmCondition, { readonly route: AcmRoute; readonly says: string }>>> = {
  'if-own-partner': { route: 'own-partner', says: 'only with a partner of their own' },
  'if-quickleads': { route: 'quickleads', says: 'only with QuickLeads' },
}

function isOfAnotherWay(acm: AcmCase, { when }: AcmItem): boolean {
  const route = routeOf(acm)
  const only = ONLY_WITH[when]
  return only !== undefined && route !== undefined && route !== only.route
}

/** Why an item is not asked for; undefined when it is. */
function whyNotAsked(acm: AcmCase, item: AcmItem): Derived | undefined {
  const help = helpNeeded(acm)
  switch (item.when) {
    case 'always':
      return undefined
    case 'if-help-needed':
    case 'if-own-partner':
    case 'if-quickleads': {
      const route = routeOf(acm)
      // Whoever looks for a partner needs one, even where what is lacking is not said yet.
      if (help === undefined && route === undefined) {
        return { status: 'waits', says: 'say first whether they have skills and bandwidth' }
      }
      if (help === false) return { status: 'not-applicable', says: 'they have the skills and the bandwidth' }
      if (item.oneOf && route && item.source.from === 'route' && item.source.route !== route) {
        return { status: 'not-applicable', says: 'another way was chosen' }
      }
      // A partner that can support ACM has an item of its own; this one is for a partner engaged for something else.
      if (item.source.from === 'route' && item.source.route === 'own-partner' && doesOwnPartnerAcm(acm)) {
        return { status: 'not-applicable', says: 'their partner can support ACM' }
      }
      const only = ONLY_WITH[item.when]
      if (!only) return undefined
      if (route === undefined) return { status: 'waits', says: 'choose the way to a partner first' }
      return route === only.route ? undefined : { status: 'not-applicable', says: only.says }
    }
    case 'if-value-add': {
      const offered = acm.facts.valueAdd.held.length > 0 || acm.state.marks['value-add-offered']?.how === 'done'
      return offered ? undefined : { status: 'not-applicable', says: 'no value-add discussion so far' }
    }
    case 'if-sme':
      return acm.state.marks['sme-assigned']?.how === 'done' || acm.facts.valueAdd.steps.includes('sme-assigned')
        ? undefined
        : { status: 'not-applicable', says: 'no expert was requested' }
  }
}

/** The standing of an item by answers and records; undefined when only the FM can say it. */
function deriveTick(acm: AcmCase, item: AcmItem): Derived | undefined {
  const { source } = item
  const { facts, state } = acm
  switch (source.from) {
    case 'fm':
      return undefined
    case 'dibs':
      return deriveDibs(facts)
    case 'shared': {
      const shared = facts.resourcesShared.find(({ resource }) => resource === source.resource)
      return shared ? { status: 'done', says: bySource(acm, 'shared', shared) } : undefined
    }
    case 'ability': {
      const { skills, bandwidth } = state.answers
      if (skills && bandwidth) return { status: 'done', says: `skills: ${skills}, bandwidth: ${bandwidth}` }
      const lacking = [skills ? '' : 'skills', bandwidth ? '' : 'bandwidth'].filter(Boolean).join(' and ')
      return { status: 'open', says: `say whether they have ${lacking}` }
    }
    case 'gap': {
      const { skills, bandwidth } = state.answers
      const lacks = [skills === 'no' ? 'skills' : '', bandwidth === 'no' ? 'bandwidth' : ''].filter(Boolean)
      return lacks.length > 0
        ? { status: 'done', says: `they lack ${lacks.join(' and ')}` }
        : { status: 'open', says: 'say whether they have skills and bandwidth' }
    }
    case 'route':
      return routeOf(acm) === source.route && !doesOwnPartnerAcm(acm)
        ? {
            status: 'done',
            says: facts.partnerRoute ? byReferral(acm, facts.partnerRoute) : 'you chose this way',
          }
        : { status: 'open', says: '' }
    case 'referral':
      if (!facts.partnerRoute) return undefined
      return facts.partnerRoute.steps.includes(source.step)
        ? { status: 'done', says: bySource(acm, 'referral', facts.partnerRoute) }
        : { status: 'open', says: 'the referral does not say so yet' }
    case 'own-partner-acm':
      if (!facts.partnerRoute) return undefined
      return doesOwnPartnerAcm(acm)
        ? { status: 'done', says: bySource(acm, 'referral', facts.partnerRoute) }
        : { status: 'open', says: 'the partner has not said so yet' }
    case 'partner-settled':
      return derivePartner(acm)
    case 'value-add': {
      const [held] = facts.valueAdd.held
      const what = held?.task ? `task ${held.task.id}` : 'discussion'
      return held ? { status: 'done', says: bySource(acm, `${what} noted`, held) } : undefined
    }
    case 'value-step':
      return facts.valueAdd.steps.includes(source.step)
        ? { status: 'done', says: 'noted with the discussion' }
        : undefined
    case 'decisions':
      return state.texts.decisions
        ? { status: 'done', says: state.texts.decisions }
        : { status: 'open', says: 'write down what they decided' }
  }
}

function byReferral(acm: AcmCase, route: NonNullable<AcmFacts['partnerRoute']>): string {
  return `${bySource(acm, 'referral', route)}${route.sent === false ? ', nothing is sent yet' : ''}`
}

function bySource({ dayOf }: AcmCase, what: string, { by, at }: { readonly by: string; readonly at: string }): string {
  return `${what} by ${by}, ${dayInWords(dayOf ? dayOf(at) : at)}`
}

function deriveDibs({ dibs }: AcmFacts): Derived {
  if (dibs.length === 0) return { status: 'open', says: 'no entitlement in scope is kept' }
  const lacking = dibs.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) {
    return { status: 'done', says: `from your entitlements: ${dibs.map(({ workload }) => workload).join(', ')}` }
  }
  return {
    status: 'open',
    says: lacking.map(({ workload, missing }) => `${workload} lacks ${missing.join(', ')}`).join('; '),
  }
}

/**
 * Whether a partner is found as the playbook's last step requires: interest in a Ready Partner, a partner of their own
 * that can support ACM, or the account team's search. A partner of any kind is not enough.
 */
function derivePartner(acm: AcmCase): Derived {
  const help = helpNeeded(acm)
  if (help === false) return { status: 'done', says: 'no partner is needed' }
  const way = acm.content.routes.find(({ id }) => id === routeOf(acm))
  if (help === undefined) return { status: 'open', says: 'say whether they have skills and bandwidth' }
  if (!way) return { status: 'open', says: 'choose the way to a partner' }
  if (doesOwnPartnerAcm(acm)) return { status: 'done', says: 'their own partner can support ACM' }
  if (way.id === 'own-partner') {
    return { status: 'open', says: 'ask whether their partner does ACM; where it does not, choose another way' }
  }
  return {
    status: 'done',
    says: acm.facts.partnerRoute?.afterAccountTeam && way.afterAccountTeam ? way.afterAccountTeam : way.words,
  }
}
