import { dayInWords } from './days.ts'

/**
 * The Adoption & Change Management conversation: what its checklist is made of, and how an item stands. Which items
 * there are is content (`content/acm.ts`); what an FM ticked is state; what follows from the records is derived each
 * time, so that it cannot drift.
 */
export type AcmPartId = 'prepare' | 'conduct' | 'partner' | 'value-add' | 'complete'

/** `key-input` and `key-output` belong to the whole conversation, the others to one step of it. */
export type AcmKind = 'key-input' | 'input' | 'output' | 'key-output'

/**
 * When an item is asked for.
 * - `if-help-needed`: the customer lacks skills or bandwidth.
 * - `if-quickleads`: the chosen way to a partner is QuickLeads.
 * - `if-value-add`: a value-add discussion was offered or held.
 * - `if-sme`: an expert was requested for it.
 */
export type AcmCondition = 'always' | 'if-help-needed' | 'if-quickleads' | 'if-value-add' | 'if-sme'

/**
 * Where an item's tick comes from: `fm` ticks it; the others follow from answers and records. `shared` is ticked by
 * itself when the resource was shared with the customer, `value-step` when it was noted with a value-add discussion; else by the FM.
 */
export type AcmSource =
  | { readonly from: 'fm' }
  | { readonly from: 'dibs' | 'gap' | 'ability' | 'partner-settled' | 'value-add' | 'decisions' }
  | { readonly from: 'route'; readonly route: AcmRoute }
  | { readonly from: 'referral'; readonly step: ReferralStep }
  | { readonly from: 'shared'; readonly resource: string }
  | { readonly from: 'value-step'; readonly step: string }

/** The ways to a partner; one of them applies. */
export type AcmRoute = 'own-partner' | 'account-team' | 'quickleads'
/** What a referral through QuickLeads documents. */
export type ReferralStep = 'email-template' | 'verbal-approval' | 'partners-will-call'

export interface AcmItem {
  /** Stored with what was ticked: never reused for something else. */
  readonly id: string
  readonly part: AcmPartId
  readonly kind: AcmKind
  readonly when: AcmCondition
  readonly source: AcmSource
  /** On the checklist and, where it is ticked, in the note. */
  readonly words: string
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
  readonly role: string
  readonly motions: readonly string[]
  readonly phase: string
  /** The tasks of the portal that it is recorded under. */
  readonly tasks: readonly AcmTask[]
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
  readonly routes: readonly { readonly id: AcmRoute; readonly words: string }[]
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

export const NO_FACTS: AcmFacts = {
  dibs: [],
  resourcesShared: [],
  partnerRoute: undefined,
  valueAdd: { held: [], steps: [] },
}

/** How an item stands. */
export interface AcmStanding {
  readonly item: AcmItem
  /** `waits`: whether it applies follows from something that is not said yet. */
  readonly status: 'done' | 'open' | 'not-applicable' | 'waits'
  /** True when the FM cannot tick it, because it follows from something else. */
  readonly derived: boolean
  /** Where a derived standing comes from, or what is lacking; the FM's remark or reason. */
  readonly says: string
  readonly mark?: AcmMark | undefined
}

/** Everything that decides how items stand. */
export interface AcmCase {
  readonly content: AcmContent
  readonly state: AcmState
  readonly facts: AcmFacts
}

/** The way to a partner: what a referral says, or else the FM. */
export function routeOf({ state, facts }: AcmCase): AcmRoute | undefined {
  return facts.partnerRoute?.route ?? state.answers.route
}

/** Whether the customer needs a partner's help; undefined while skills or bandwidth are not known. */
export function helpNeeded({ state: { answers } }: AcmCase): boolean | undefined {
  if (answers.skills === 'no' || answers.bandwidth === 'no') return true
  return answers.skills === 'yes' && answers.bandwidth === 'yes' ? false : undefined
}

/** How all items stand, in the order of the content. */
export function standings(acm: AcmCase): AcmStanding[] {
  return acm.content.items.map((item) => standing(acm, item))
}

function standing(acm: AcmCase, item: AcmItem): AcmStanding {
  const mark = acm.state.marks[item.id]
  const derived = deriveTick(acm, item)
  const off = whyNotAsked(acm, item)
  // What was done stays visible, whatever was said later.
  if (off && mark?.how !== 'done' && derived?.status !== 'done') return { item, derived: true, ...off }
  if (derived) return { item, derived: true, ...derived }
  if (!mark) return { item, status: 'open', derived: false, says: '' }
  return { item, status: mark.how, derived: false, says: mark.remark, mark }
}

type Derived = Pick<AcmStanding, 'status' | 'says'>

/** Why an item is not asked for; undefined when it is. */
function whyNotAsked(acm: AcmCase, item: AcmItem): Derived | undefined {
  const help = helpNeeded(acm)
  switch (item.when) {
    case 'always':
      return undefined
    case 'if-help-needed':
    case 'if-quickleads': {
      if (help === undefined) return { status: 'waits', says: 'say first whether they have skills and bandwidth' }
      if (!help) return { status: 'not-applicable', says: 'they have the skills and the bandwidth' }
      const route = routeOf(acm)
      if (item.oneOf && route && item.source.from === 'route' && item.source.route !== route) {
        return { status: 'not-applicable', says: 'another way was chosen' }
      }
      if (item.when === 'if-help-needed') return undefined
      if (route === undefined) return { status: 'waits', says: 'choose the way to a partner first' }
      return route === 'quickleads' ? undefined : { status: 'not-applicable', says: 'only with QuickLeads' }
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

/** How an item stands by answers and records; undefined when only the FM can say it. */
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
      return shared ? { status: 'done', says: `shared by ${shared.by}, ${dayInWords(shared.at)}` } : undefined
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
      return routeOf(acm) === source.route
        ? { status: 'done', says: facts.partnerRoute ? bySource('referral', facts.partnerRoute) : 'you chose this way' }
        : { status: 'open', says: '' }
    case 'referral':
      if (!facts.partnerRoute) return undefined
      return facts.partnerRoute.steps.includes(source.step)
        ? { status: 'done', says: bySource('referral', facts.partnerRoute) }
        : { status: 'open', says: 'the referral does not say so yet' }
    case 'partner-settled':
      return derivePartner(acm)
    case 'value-add': {
      const [held] = facts.valueAdd.held
      const what = held?.task ? `task ${held.task.id}` : 'discussion'
      return held ? { status: 'done', says: bySource(`${what} noted`, held) } : undefined
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

function bySource(what: string, { by, at }: { readonly by: string; readonly at: string }): string {
  return `${what} by ${by}, ${dayInWords(at)}`
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

function derivePartner(acm: AcmCase): Derived {
  const help = helpNeeded(acm)
  if (help === false) return { status: 'done', says: 'no partner is needed' }
  const route = acm.content.routes.find(({ id }) => id === routeOf(acm))
  if (help && route) return { status: 'done', says: route.words }
  return { status: 'open', says: help ? 'choose the way to a partner' : 'say whether they have skills and bandwidth' }
}

export interface AcmProgress {
  readonly done: number
  /** Of those that apply, alternatives counted once. */
  readonly of: number
}

/** How far a part is. What does not apply, and what follows from something unsaid, is not counted. */
export function progressOf(rows: readonly AcmStanding[], part: AcmPartId): AcmProgress {
  const counted = rows.filter(
    ({ item, status }) => item.part === part && (status === 'done' || status === 'open') && item.kind !== 'key-output',
  )
  const alternatives = counted.filter(({ item }) => item.oneOf)
  const others = counted.filter(({ item }) => !item.oneOf)
  const chosen = alternatives.some(({ status }) => status === 'done') ? 1 : 0
  return {
    done: others.filter(({ status }) => status === 'done').length + chosen,
    of: others.length + (alternatives.length > 0 ? 1 : 0),
  }
}

/** What is lacking to complete the conversation: `blocks` refuses it, `open` is only said. */
export interface AcmMissing {
  readonly blocks: readonly AcmStanding[]
  readonly open: readonly AcmStanding[]
}

/**
 * What is missing. Outputs of the steps must be there, and so must what the last step takes as given; key outputs come
 * after completion. Of alternatives that are all open, the first stands for them.
 */
export function missing(rows: readonly AcmStanding[]): AcmMissing {
  const lacking = rows.filter(({ item, status }) => item.kind !== 'key-output' && isLacking(item, status))
  const once = lacking.filter(
    ({ item }, at) => !item.oneOf || lacking.findIndex((each) => each.item.oneOf === item.oneOf) === at,
  )
  const isChosen = rows.some(({ item, status }) => item.oneOf && status === 'done')
  const all = once.filter(({ item }) => !(item.oneOf && isChosen))
  const blocks = all.filter(({ item }) => item.kind === 'output' || item.part === 'complete')
  return { blocks, open: all.filter((row) => !blocks.includes(row)) }
}

/** What waits for an answer is named by that answer, which the last step asks for. */
function isLacking({ when, source }: AcmItem, status: AcmStanding['status']): boolean {
  if (status !== 'open') return false
  // Without a value-add discussion there is nothing to offer.
  return !(when === 'always' && source.from === 'value-add')
}
