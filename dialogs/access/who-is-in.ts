import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { chooseWhoIsInCard } from '../../cards/who-is-in-card.ts'
import { whoIsCalled } from '../assign/called.ts'
import type { Dialog } from '../dialog.ts'
import { isGuestAlone, whyNotForMembers } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { nobodyCalledSo, NOT_YOURS } from '../nobody-called-so.ts'
import { areCalled } from '../records/whole-name.ts'
import { turn } from '../turn.ts'
import { showClosed } from './access.ts'
import { ME, readWhoIsInAction, readWhoIsInCommand, type WhoIsInAction, type WhoIsInCommand } from './commands.ts'
import type { AccessNeed } from './model.ts'
import type { Closed, LetInPerson, WhoIsIn } from '../../domain/access/model.ts'
import { mayBeTakenOut, stepOut, takeOut, type StaysIn } from '../../domain/access/take-out.ts'
import { askTakeOut, calledIn, showWhoIsIn } from './who-is-in-view.ts'

const NOT_OWNER = 'Only who keeps something of this customer takes others out. Nothing was changed.'
const STAYS_IN: Readonly<Record<StaysIn['kind'], string>> = {
  'not-owner': NOT_OWNER,
  owns: 'They keep something of this customer by now, and whoever keeps it stays in. Nothing was changed.',
  'not-in': 'They are not let in any more. Nothing was changed.',
}
const NOT_OUT =
  'You keep something of this customer, which you may assign to a colleague first; or nobody else is in who could let anybody in again. Nothing was changed.'
const CHANGED = 'What they see was changed meanwhile. This is how it is now; nobody was taken out yet.'

const WHOSE = 'Who is in with which customer? Type “who is in” and the name.'

/** Who is let into a customer, and the way out of it. */
export const whoIsInDialog: Dialog = ({ prepared, state, incoming }) => {
  if (isGuestAlone(incoming)) return undefined
  const { what } = incoming
  switch (what.kind) {
    case 'text': {
      const command = readWhoIsInCommand(prepared, what.text)
      if (!command) return undefined
      const { ways, several } = command
      const records: AccessNeed = { kind: 'who-is-in', ways, several }
      return { needs: { records }, perhaps: true, answer: (env) => onCommand(env, state, command, incoming) }
    }
    case 'action': {
      const action = readWhoIsInAction(what.data)
      if (!action) return undefined
      const { customer } = action
      const records: AccessNeed = {
        kind: 'who-is-in-of',
        customer,
        person: 'person' in action ? action.person : undefined,
      }
      return { needs: { records }, answer: (env) => onAction(env, state, action, incoming) }
    }
    default:
      return undefined
  }
}

function onCommand(
  env: DialogEnv,
  state: ConversationState,
  { ways, out, whole, isSure }: WhoIsInCommand,
  incoming: Incoming,
): Turn | undefined {
  const { whoIsIn: { meant, of, closed } = { meant: [] } } = env.records
  const isFound = of !== undefined || closed !== undefined || meant.length > 0
  if (!isSure && !isFound) return undefined
  const found = of ?? closed
  if (whole && !areCalled(whole, found ? [found.name] : [])) return undefined
  const isMe = out === ME
  const called = out === undefined || isMe ? undefined : calledSo(of, out)
  // “Take Teams out of Contoso” speaks of nobody who is let in.
  if (called?.length === 0) return undefined
  const refused = whyNotForMembers(incoming)
  if (refused) return turn(state, { kind: 'text', text: refused })
  if (ways.length === 0) return turn(state, { kind: 'text', text: WHOSE })
  const record = env.newId()
  if (of) return turn(state, showOrAsk(env, record, of, called, isMe))
  if (closed) return turn(state, showKeptByOthers(env, closed))
  if (meant.length > 0) {
    const card = chooseWhoIsInCard({ record, customers: meant })
    return turn(state, { kind: 'card', summary: 'Which customer?', record, card })
  }
  return turn(state, nobodyCalledSo(incoming.what.kind === 'text' ? incoming.what.text : ''))
}

/** Of those who are let in. */
function calledSo(of: WhoIsIn | undefined, out: string): readonly LetInPerson[] {
  if (!of) return []
  const known = of.letIn.map((each) => ({ ...each, address: undefined, membership: 'member' as const }))
  const found = new Set(whoIsCalled(known, { name: out.replace(/^@/, '') }).map(({ id }) => id))
  return of.letIn.filter(({ id }) => found.has(id))
}

/** @param isMe who asks wants to be taken out: a button does it */
function showOrAsk(
  env: DialogEnv,
  record: string,
  of: WhoIsIn,
  called: readonly LetInPerson[] | undefined,
  isMe: boolean,
): Reply {
  const [only, ...others] = called ?? []
  if (only && others.length === 0 && of.isOwner) return askTakeOut(env, record, of, only)
  if (isMe) return showWhoIsIn(env, record, of, of.mayStepOut ? {} : { problem: NOT_OUT })
  return showWhoIsIn(env, record, of, called && !of.isOwner ? { problem: NOT_OWNER } : {})
}

function showKeptByOthers(env: DialogEnv, closed: Closed & { readonly mayStepOut: boolean }): Reply {
  return showClosed(env, closed, undefined, closed.mayStepOut)
}

function onAction(env: DialogEnv, state: ConversationState, action: WhoIsInAction, incoming: Incoming): Turn {
  const hint = (text: string): Turn => turn(state, { kind: 'hint', text })
  const refused = whyNotForMembers(incoming)
  const { of, closed } = env.records.whoIsIn ?? {}
  if (refused) return hint(refused)
  if (action.verb === 'step-out') return showSteppedOut(state, action, incoming, of ?? closed)
  // Who sees something of it is told whose it is.
  if (!of && closed && action.verb === 'who-is-in') return turn(state, showKeptByOthers(env, closed))
  if (!of) return hint(NOT_YOURS)
  const { record } = action
  const { offset, owners } = action
  if (action.verb === 'who-is-in') return turn(state, showWhoIsIn(env, record, of, { offset, owners }))
  const { person } = action
  if (action.verb === 'ask-take-out') {
    const may = mayBeTakenOut(of, person)
    return may.kind === 'may'
      ? turn(state, askTakeOut(env, record, of, may.person, { offset, owners }))
      : hint(STAYS_IN[may.kind])
  }
  const taken = takeOut(of, { person, stamp: action.stamp }, incoming)
  switch (taken.kind) {
    case 'changed':
      return turn(state, askTakeOut(env, record, of, taken.person, { notice: CHANGED, offset, owners }))
    case 'out': {
      const told = of.hasChat ? 'I tell them in our chat.' : 'They have no chat with me: tell them yourself.'
      const notice = `${calledIn(of, taken.person)} is taken out. ${told}`
      const replies = [showWhoIsIn(env, record, taken.left, { notice, offset, owners })]
      return { state: { ...state, tookOut: { customer: of.customer, person } }, replies, effects: [taken.change] }
    }
    default:
      return hint(STAYS_IN[taken.kind])
  }
}

/** Answers “undo” right after somebody was taken out. They were told already, so that they are let in anew, with a press. */
export function undoTakeOut(env: DialogEnv, { customer, person }: NonNullable<ConversationState['tookOut']>): Reply {
  const { access } = env.records
  if (!access?.sees || !access.person)
    return {
      kind: 'text',
      text: 'I cannot let them in again by “undo”: they ask for it with “who is in” and the customer’s name.',
    }
  const record = env.newId()
  const next: WayOn = { title: 'Let them in again', verb: 'let-in', record, customer, person }
  const text = 'You took somebody out last. What they changed is still there; let them in again?'
  const card = noticeCard(text, { about: access.name, quoted: access.person.name, next })
  return { kind: 'card', summary: 'Let them in again?', record, card }
}

/** Takes oneself out: one press, and one more asks to be let in again. */
function showSteppedOut(
  state: ConversationState,
  { record }: WhoIsInAction,
  incoming: Incoming,
  from: WhoIsIn | (Closed & { readonly mayStepOut: boolean }) | undefined,
): Turn {
  if (!from) return turn(state, { kind: 'hint', text: NOT_YOURS })
  const change = stepOut(from, incoming)
  if (!change) return turn(state, { kind: 'hint', text: NOT_OUT })
  const { customer, name } = from
  const text = 'You are out, and no longer see it. What you changed stays, with your name in its history.'
  const next: WayOn = { title: 'Ask to be let in', verb: 'ask-let-in', record, customer }
  const card = noticeCard(text, { about: name, next })
  return { state, replies: [{ kind: 'card', summary: 'You are out', record, card }], effects: [change] }
}
