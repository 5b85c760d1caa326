import { assignCard, assignedCard, chooseAssignedCard, type AssignView } from '../../cards/assign-card.ts'
import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { literalCard } from '../../cards/erasure-card.ts'
import { showClosed } from '../access/access.ts'
import type { Dialog } from '../dialog.ts'
import { isGuestAlone, whyNotForMembers } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { nobodyCalledSo } from '../nobody-called-so.ts'
import { whyNotHere } from '../places.ts'
import {
  neededByAction,
  neededByCommand,
  readAssignAction,
  readAssignCommand,
  type AssignAction,
  type AssignCommand,
} from './commands.ts'
import { assign } from '../../domain/assignment/assign.ts'
import type { Assignment, Candidate } from '../../domain/assignment/model.ts'
import { staysInInWords, staysInWords, titlesOf, whatInWords, whichInWords } from './words.ts'
import { areCalled } from '../records/whole-name.ts'
import { turn } from '../turn.ts'

const NOT_THERE = 'This is not there any more, or it is somebody else’s. Nothing was assigned.'
const CHANGED = 'Something was changed meanwhile. This is how it is now; nothing was assigned yet.'
const NO_MEMBER = 'Choose a colleague who is a member and whom I know.'
const REMEDY = 'They say hello to me once in our chat; or whoever runs this bot reads in a list with their owner id.'
/** In characters; phones cut off longer titles. */
const MAX_TITLE = 40
/** So many are offered. */
const MOST_OFFERED = 30

/** Entitlements that are given to a colleague. */
export const assignDialog: Dialog = ({ prepared, state, incoming }) => {
  if (isGuestAlone(incoming)) return undefined
  const { what } = incoming
  switch (what.kind) {
    case 'text': {
      const command = readAssignCommand(prepared, what.text)
      if (!command) return undefined
      const records = neededByCommand(command, incoming)
      return { needs: { records }, perhaps: true, answer: (env) => onCommand(env, state, command, incoming) }
    }
    case 'action': {
      const action = readAssignAction(what.data)
      if (!action) return undefined
      return { needs: { records: neededByAction(action) }, answer: (env) => onAction(env, state, action, incoming) }
    }
    default:
      return undefined
  }
}

function onCommand(
  env: DialogEnv,
  state: ConversationState,
  command: AssignCommand,
  incoming: Incoming,
): Turn | undefined {
  const assignment = env.records.assignment
  if (!assignment || !isMeant(command, assignment)) return undefined
  const refused = whyRefused(incoming, command.scope.kind)
  if (refused) return turn(state, { kind: 'text', text: refused })
  const record = env.newId()
  const { meant, closed } = assignment
  if (closed) return turn(state, showClosed(env, closed))
  if (meant.length > 1) {
    const workloads = command.scope.kind === 'named' ? (command.scope.ways[0]?.workloads ?? []) : []
    const card = chooseAssignedCard({
      record,
      customers: meant,
      workloads: workloads.join(' '),
      called: command.to ?? '',
    })
    return turn(state, { kind: 'card', summary: 'Which customer?', record, card })
  }
  if (assignment.entitlements.length === 0 && command.several.length > 1 && command.to !== undefined)
    return turn(state, eachByItself(command.several, command.to))
  if (assignment.entitlements.length === 0) {
    const said = incoming.what.kind === 'text' ? incoming.what.text : ''
    return turn(state, nothingToGive(record, assignment, command.whom, said))
  }
  const kind = command.scope.kind === 'all' ? 'all' : 'customer'
  const data = { of: kind, id: meant[0]?.customer ?? '', workloads: '' } as const
  const [only] = assignment.customers
  // What of a customer is asked for: its workloads, where some were named.
  const isPart = command.scope.kind === 'named' && command.scope.ways.some(({ workloads }) => workloads.length > 0)
  const of = isPart && only ? { ...data, workloads: only.workloads.join(' ') } : data
  return turn(state, ask(env, record, of, assignment, { called: command.to }))
}

/** A sentence that may be news is a command only where customer and colleague are known. */
function isMeant(
  { isSure, isOrder, scope, to, whole, several }: AssignCommand,
  { customers, entitlements, others, called, meant, closed }: Assignment,
): boolean {
  const names = customers.map(({ name }) => name)
  if (whole && areCalled(whole, names)) return true
  const mayGet = called.length > 0 || isOrder
  if (several.length > 1 && mayGet) return true
  const isFound = entitlements.length > 0 || others.count > 0 || meant.length > 1
  if (!isSure) return isFound && mayGet && (scope.kind === 'all' || to !== undefined)
  return isFound || closed !== undefined || isSure
}

function onAction(env: DialogEnv, state: ConversationState, action: AssignAction, incoming: Incoming): Turn {
  const { record } = action
  const refused = whyRefused(incoming, 'of' in action ? action.of : undefined)
  if (refused) return turn(state, { kind: 'hint', text: refused })
  if (action.verb === 'assign-cancel') return turn(state, say(record, 'Nothing was assigned.'))
  const assignment = env.records.assignment
  if (!assignment || assignment.entitlements.length === 0) {
    return turn(state, { kind: 'hint', text: assignment ? whyNothing(assignment) : NOT_THERE })
  }
  switch (action.verb) {
    case 'assign-open': {
      const { entitlement, version, filter, offset } = action
      const back = { entitlement, version, filter, offset }
      return turn(state, ask(env, record, { of: 'entitlement', id: entitlement, workloads: '' }, assignment, { back }))
    }
    case 'assign-customer': {
      const of = { of: 'customer', id: action.customer, workloads: action.workloads } as const
      return turn(state, ask(env, record, of, assignment, { called: action.called || undefined }))
    }
    case 'assign-to':
      return assignTo(env, state, action, assignment, incoming)
  }
}

function assignTo(
  env: DialogEnv,
  state: ConversationState,
  { record, of, id, workloads, stamp }: Extract<AssignAction, { verb: 'assign-to' }>,
  assignment: Assignment,
  incoming: Incoming,
): Turn {
  const again = (said: Pick<Asking, 'problem' | 'notice'>): Turn =>
    turn(state, ask(env, record, { of, id, workloads }, assignment, said))
  const assigned = assign(assignment, stamp, incoming)
  if (assigned.kind === 'changed') return again({ notice: CHANGED })
  if (assigned.kind === 'no-member') return again({ problem: NO_MEMBER })
  const { to, change } = assigned
  const { customers, entitlements } = assignment
  const [only] = entitlements
  const card = assignedCard({
    record,
    says: `✓ Assigned to ${to.name}`,
    what: whatInWords(env.prepared, customers),
    which: whichInWords(env.prepared, customers),
    after: `${toldInWords(to, incoming.who.id)} ${staysInInWords(assignment)}`,
    open: entitlements.length === 1 && only ? { entitlement: only.id, version: only.version + 1 } : undefined,
  })
  return { state, replies: [{ kind: 'card', summary: 'Assigned', record, card }], effects: [change] }
}

function toldInWords({ id, name, hasChat }: Candidate, by: string): string {
  if (id === by) return 'It is yours, with its reminders.'
  return hasChat ? `I tell ${name} in our chat.` : `${name} has no chat with me yet: tell them yourself.`
}

interface Asking {
  /** The colleague as typed. */
  readonly called?: string | undefined
  readonly problem?: string
  readonly notice?: string
  readonly back?: AssignView['back']
}

function ask(
  env: DialogEnv,
  record: string,
  of: Omit<AssignView['data'], 'stamp'>,
  assignment: Assignment,
  { called, problem, notice, back }: Asking,
): Reply {
  const { customers, known } = assignment
  const meant = assignment.called.filter(({ membership }) => membership === 'member')
  const isNamed = called !== undefined
  const isMeant = new Set(meant.map(({ id }) => id))
  const offered = isNamed && meant.length > 0 ? meant : [...meant, ...known.filter(({ id }) => !isMeant.has(id))]
  const said = problem ?? (isNamed && meant.length === 0 ? whoIsNot(called, assignment.called) : undefined)
  const card = assignCard({
    record,
    data: { ...of, stamp: assignment.stamp },
    what: whatInWords(env.prepared, customers),
    which: whichInWords(env.prepared, customers),
    stays: staysInWords(assignment),
    problem: said ?? (offered.length === 0 ? `I know no colleague yet. ${REMEDY}` : undefined),
    notice,
    colleagues: titlesOf(offered).slice(0, MOST_OFFERED),
    more: offered.length > MOST_OFFERED,
    // Of two of one name nobody is chosen beforehand.
    chosen: meant.length === 1 ? meant[0]!.id : undefined,
    staysIn: staysInInWords(assignment),
    back,
  })
  return { kind: 'card', summary: 'Assign to a colleague', record, card }
}

/** Why nobody who is called so can get it. */
function whoIsNot(name: string, called: readonly Candidate[]): string {
  if (called.some(({ membership }) => membership === 'guest')) {
    return `${name} is a guest: entitlements are for members of the organisation.`
  }
  if (called.length > 0) return `Teams has not told me yet that ${name} is a member. ${REMEDY}`
  return `I know nobody called “${name}”. ${REMEDY}`
}

/** Of several customers each is given with a card of its own, which shows what goes. */
function eachByItself(several: readonly string[], to: string): Reply {
  const [first, ...others] = several.map((name): WayOn => {
    const text = `assign ${name} to ${to}`
    return { title: `Assign ${name}`.slice(0, MAX_TITLE), verb: 'command', text }
  })
  const says = 'I assign one customer at a time: each shows first what goes. Nothing was assigned yet.'
  return { kind: 'card', summary: 'Assign to a colleague', card: noticeCard(says, { next: first!, others }) }
}

/** @param said the message: it may be news of a customer after all */
function nothingToGive(record: string, assignment: Assignment, whom: string, said: string): Reply {
  if (assignment.others.count > 0) return say(record, whyNothing(assignment))
  if (whom === '') return say(record, 'Nothing is yours to assign: you own no entitlement.')
  return nobodyCalledSo(said, 'Nothing was assigned.')
}

function whyNothing({ others: { owners }, called: [to] }: Assignment): string {
  if (to && owners.length === 1 && owners[0] === to.name) return `That is ${to.name}’s already. Nothing was changed.`
  if (owners.length === 0) return 'Nobody owns that yet: who is let in may assign it. Ask to be let in first.'
  return `${owners.join(', ')} ${owners.length > 1 ? 'own' : 'owns'} that, and only an owner gives it away: ask them to assign it. Nothing was assigned.`
}

function whyRefused(incoming: Incoming, scope: string | undefined): string | undefined {
  const { where } = incoming
  if (where.kind === 'personal') return whyNotForMembers(incoming)
  // What somebody has besides is no matter of those who read along.
  if (scope === 'all') return whyNotHere(where, 'overrides')
  return whyNotHere(where, 'assign')
}

function say(record: string, text: string): Reply {
  return { kind: 'card', summary: 'Assign', record, card: literalCard(text) }
}
