import { z } from 'zod'
import type { AccessPress } from '../../cards/presses/customers.ts'
import { noAccessCard } from '../../cards/access-card.ts'
import { literalCard } from '../../cards/erasure-card.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { Dialog } from '../dialog.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { whyNotHere } from '../places.ts'
import { dataReader } from '../read-data.ts'
import type { AccessEffect, AccessNeed } from './model.ts'
import { askToBeLetIn, letIn } from '../../domain/access/let-in.ts'
import type { Closed, KeptByOthers } from '../../domain/access/model.ts'

const id = z.string().min(1).max(100)
/** It holds two ids. */
const record = z.string().min(1).max(250)

const schema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('ask-let-in'), record, customer: id, workload: id.optional() }),
  z.strictObject({ verb: z.literal('let-in'), record, customer: id, person: id }),
])

type AccessAction = z.infer<typeof schema>

const readAccessAction = dataReader<AccessPress, typeof schema>(schema)

const NOT_THERE = 'This customer is not there any more, or nothing of it is yours to share. Nothing was changed.'
const NO_MEMBER = 'I can no longer confirm that they are a member. Nothing was changed.'
const NOBODY =
  'I can reach nobody who is in. Ask them in Teams; or whoever runs this bot, who can give you an entitlement by a list.'

/** Somebody asks to be let into a customer, or lets somebody in. */
export const accessDialog: Dialog = ({ state, incoming }) => {
  const action = incoming.what.kind === 'action' ? readAccessAction(incoming.what.data) : undefined
  return (
    action && {
      needs: { records: needed(action, incoming) },
      answer: (env) => act(env, state, action, incoming),
    }
  )
}

function needed(action: AccessAction, { at }: Incoming): AccessNeed {
  const { customer } = action
  return action.verb === 'let-in'
    ? { kind: 'let-in', customer, person: action.person }
    : { kind: 'ask-let-in', customer, workload: action.workload, at }
}

function act(env: DialogEnv, state: ConversationState, action: AccessAction, incoming: Incoming): Turn {
  const done = (reply: Reply, ...effects: AccessEffect[]): Turn => ({ state, replies: [reply], effects })
  // Asking shows nothing: a member may do it where a colleague's status is spoken of.
  const asksHere = action.verb === 'ask-let-in' && incoming.where.kind !== 'personal'
  const refused = asksHere ? whyNotHere(incoming.where, action.verb) : whyNotForMembers(incoming)
  const { access } = env.records
  if (refused || !access) return done({ kind: 'hint', text: refused ?? NOT_THERE })
  const say = (text: string) => notice(action.record, text)
  if (action.verb === 'ask-let-in') {
    const asked = askToBeLetIn(access, action.workload, incoming)
    if (asked.kind === 'nobody') return done(say(NOBODY))
    if (asked.kind === 'waits') {
      const names = access.asked
      return done(say(`${listed(names)} ${have(names)} my message already. Talk to them.`))
    }
    return done(say(askedInWords(env, access.reachable, incoming.who.name, access.hasChat)), asked.change)
  }
  const admitted = letIn(access, incoming)
  switch (admitted.kind) {
    case 'not-theirs':
      return done({ kind: 'hint', text: NOT_THERE })
    case 'no-member':
      return done({ kind: 'hint', text: NO_MEMBER })
    case 'let-in': {
      const { name, change } = admitted
      return done(say(`${name} is let into ${access.name}${change.lacks ? '' : ' already'}.`), change)
    }
  }
}

/** In a channel it is said who asked: others read it, too. */
function askedInWords({ beforeOthers }: DialogEnv, asked: readonly string[], who: string, hasChat: boolean): string {
  const later = !hasChat
    ? 'Look here again later.'
    : beforeOthers
      ? `${who} hears of it in our own chat.`
      : 'I tell you in our chat when they did.'
  return `I asked ${listed(asked)} to let ${beforeOthers ? who : 'you'} in. ${later}`
}

/** Says whose a customer is of which the person sees what is their own, and offers to ask. @param mayStepOut they see something that is not theirs, and may leave it */
export function showClosed(env: DialogEnv, closed: Closed, problem?: KeptByOthers, mayStepOut = false): Reply {
  const { customer, name, keepers } = closed
  const text =
    keepers.length === 0
      ? `What is shared of ${name} is open to who is let in, and nobody is. Whoever runs this bot can give you an entitlement of it by a list.`
      : problem
        ? `${listed(keepers)} ${keepers.length > 1 ? 'keep' : 'keeps'} this entitlement. Ask to be let in, or to have its card posted where both of you are.`
        : `${listed(keepers)} ${keepers.length > 1 ? 'keep' : 'keeps'} this customer. The ACM conversation, the partner request with its contact and the stakeholders are open to who is let in. What you keep yourself is yours.`
  const record = env.newId()
  const view = { record, customer, name, workload: problem?.workload, text, canAsk: keepers.length > 0, mayStepOut }
  return { kind: 'card', summary: 'Kept by a colleague', record, card: noAccessCard(view) }
}

/** Said on the card of a status that was not kept, because somebody else keeps its entitlement. */
export function keptByOthersInWords({ keepers }: KeptByOthers): string {
  return `${listed(keepers)} already ${keepers.length > 1 ? 'keep' : 'keeps'} this entitlement, and it is not shared with you. Nothing was kept, and what you said stays here: ask to be let in, or to have the card posted.`
}

function have(names: readonly string[]): string {
  return names.length > 1 ? 'have' : 'has'
}

/** So many are named. */
const MOST_NAMED = 3
const LIST = new Intl.ListFormat('en-GB')

/** Some of the names, in words. @param all a name for each person: of several of one name it is said how many they are */
export function listed(all: readonly string[]): string {
  const names = [...new Set(all)].map((name) => {
    const many = all.filter((each) => each === name).length
    return many > 1 ? `${name} (${many} of that name)` : name
  })
  const shown = names.slice(0, MOST_NAMED)
  return LIST.format(names.length > shown.length ? [...shown, 'others'] : shown)
}

function notice(record: string, text: string): Reply {
  return { kind: 'card', summary: 'Let in', record, card: literalCard(text) }
}
