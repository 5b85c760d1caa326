import {
  chooseErasedCard,
  erasurePromptCard,
  forgetMePromptCard,
  literalCard,
  myDataCard,
} from '../../cards/erasure-card.ts'
import {
  erasureNeed,
  readErasureAction,
  readErasureCommand,
  type ErasureAction,
  type ErasureCommand,
} from './commands.ts'
import type { CustomerErasure } from './model.ts'
import { eraseCustomer, forgetPerson } from '../../domain/erasure/erase.ts'
import type { ErasureCounts, OwnData } from '../../domain/erasure/model.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import { aboutOf } from '../assessment/keep/keep.ts'
import { withoutCustomer } from './without-customer.ts'
import { turn } from '../turn.ts'

const REFUSAL: RefusalWords = {
  notHere: 'What is kept is between us: ask me in our personal chat.',
  notForGuests: 'I keep records for members of the organisation; guests can neither see nor erase any.',
}
const CHANGED = 'Something was added or changed since. These are the new figures; nothing was erased yet.'

/** What is kept of a customer or of oneself: shown, and erased. */
export const erasureDialog: Dialog = ({ prepared, state, incoming }) => {
  const { what } = incoming
  switch (what.kind) {
    case 'text': {
      const command = readErasureCommand(what.text)
      if (!command) return undefined
      const records = erasureNeed(prepared, command)
      return { needs: { records }, answer: (env) => onCommand(env, state, command, incoming) }
    }
    case 'action': {
      const action = readErasureAction(what.data)
      if (!action) return undefined
      const records = erasureNeed(prepared, action)
      return { needs: { records }, answer: (env) => onAction(env, state, action, incoming) }
    }
    default:
      return undefined
  }
}

function onCommand(env: DialogEnv, state: ConversationState, command: ErasureCommand, incoming: Incoming): Turn {
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return turn(state, { kind: 'text', text: refused })
  const record = env.newId()
  if (command.kind === 'forget-customer') return turn(state, askWhom(env, record, command.name))
  return command.kind === 'my-data' ? turn(state, showMyData(env, record)) : askToForget(env, state, record)
}

/**
 * Carries out a pressed button of a card about kept data. Only a confirmation of the figures that were shown erases;
 * who may is asked again for whoever presses.
 */
function onAction(env: DialogEnv, state: ConversationState, action: ErasureAction, incoming: Incoming): Turn {
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return turn(state, { kind: 'hint', text: refused })
  switch (action.verb) {
    case 'keep-all':
      return turn(state, notice(action.record, 'Nothing was erased.'))
    case 'ask-forget-customer':
      return turn(state, askToErase(env, action.beside ? env.newId() : action.record))
    case 'ask-forget-me':
      return askToForget(env, state, action.record)
    case 'forget-me':
      return showForgotten(env, state, action, incoming)
    case 'forget-customer':
      return showErased(env, state, action, incoming)
  }
}

/** A part of a name is asked about before anything else: what goes with it would not be the customer. */
function askWhom(env: DialogEnv, record: string, typed: string): Reply {
  const { longer, counts } = env.records.erasure!
  if (longer.length === 0) return askToErase(env, record)
  const card = chooseErasedCard({ record, longer, typed: counts.assessments > 0 ? typed : undefined })
  return { kind: 'card', summary: 'Erase whom?', record, card }
}

function askToErase(env: DialogEnv, record: string, remark?: string): Reply {
  const erasure = env.records.erasure!
  if (!erasure.may) return notice(record, whyNot(erasure))
  const lines = countsInWords(erasure.counts)
  if (lines.length === 0) return notice(record, 'Nothing is kept under that name.')
  const { customer, name, version } = erasure
  const card = erasurePromptCard({ record, version, customer, name, lines, found: foundInWords(env, erasure), remark })
  return { kind: 'card', summary: 'Erase a customer?', record, card }
}

/** So many of each are named; the figures say how many there are. */
const MAX_NAMED = 6

/** What it is, so that a slip is seen before it is too late. */
function foundInWords(env: DialogEnv, erasure: CustomerErasure): string[] {
  const { name, found } = erasure
  const kept = found.workloads.map((id) => `${name} · ${env.prepared.workload.get(id)?.name ?? id}`)
  const said = counted(found.assessments.map((each) => `Assessment: ${aboutOf(env, each)}`))
  return [
    ...kept.slice(0, MAX_NAMED),
    ...said.slice(0, MAX_NAMED),
    ...(found.ofOthers > 0 ? [`Of the assessments, ${found.ofOthers} of other people`] : []),
    ...staysInWords(env, erasure),
  ]
}

/** Each once, with how many there are: "Assessment: Contoso · Microsoft Teams (3)". */
function counted(lines: readonly string[]): string[] {
  const many = new Map<string, number>()
  for (const line of lines) many.set(line, (many.get(line) ?? 0) + 1)
  return [...many].map(([line, count]) => (count > 1 ? `${line} (${count})` : line))
}

/** What others keep of a customer of that name stays: it may be another one. */
function staysInWords(env: DialogEnv, { scope, stays }: CustomerErasure): string[] {
  if (stays.length === 0) return []
  const named = stays
    .slice(0, MAX_NAMED)
    .map(({ workload, owner }) => `${env.prepared.workload.get(workload)?.name ?? workload} (${owner})`)
  const shared = scope === 'own' ? ', and what its FMs share: ACM conversation, partner request, stakeholders' : ''
  return [`Of others, and stays: ${named.join(', ')}${shared}.`]
}

/** Says who may; who has no part in the customer does not learn whether it is there. */
function whyNot({ administrators }: CustomerErasure): string {
  const named = administrators.length > 0 ? ` (${administrators.join(', ')})` : ''
  const who = `Who owns entitlements of a customer may have those erased, and an administrator${named} all of it.`
  return `I know no customer of that name of which an entitlement is yours. ${who} Nothing was erased.`
}

function showErased(
  env: DialogEnv,
  state: ConversationState,
  action: Extract<ErasureAction, { verb: 'forget-customer' }>,
  incoming: Incoming,
): Turn {
  const erasure = env.records.erasure!
  const erasing = eraseCustomer(erasure, action.version, incoming)
  if (erasing.kind !== 'erased')
    return turn(state, askToErase(env, action.record, erasing.kind === 'changed' ? CHANGED : undefined))
  const what = countsInWords(erasure.counts).join(', ')
  const done = `Erased: ${what}. Cards that were sent are being replaced. What you typed yourself stays in Teams until you delete it there.`
  return {
    state: { ...withoutCustomer(state, erasure.customer, erasure.texts !== 'none').state, erased: { at: incoming.at } },
    replies: [notice(action.record, [done, ...staysInWords(env, erasure)].join(' '))],
    effects: [erasing.change],
  }
}

function showMyData(env: DialogEnv, record: string): Reply {
  const card = myDataCard({ record, lines: ownDataInWords(env.records.ownData!) })
  return { kind: 'card', summary: 'What I keep about you', record, card }
}

/**
 * Asks before somebody is forgotten. The card is for what is kept once this turn is: its state is new and so is kept,
 * whatever the turn forgets of the one before, as which card asked.
 */
function askToForget(env: DialogEnv, state: ConversationState, record: string, remark?: string): Turn {
  const data = env.records.ownData!
  const card = forgetMePromptCard({ record, version: data.version + 1, lines: ownDataInWords(data), remark })
  return turn({ ...state }, { kind: 'card', summary: 'Forget you?', record, card })
}

function showForgotten(
  env: DialogEnv,
  state: ConversationState,
  action: Extract<ErasureAction, { verb: 'forget-me' }>,
  incoming: Incoming,
): Turn {
  const erasing = forgetPerson(env.records.ownData!, action.version, incoming)
  if (erasing.kind === 'changed') return askToForget(env, state, action.record, CHANGED)
  const done =
    'Done: our conversations are erased, and your name is gone from the history. Your entitlements stay, without an owner. When you write to me again, I begin anew.'
  return { state, replies: [notice(action.record, done)], effects: [erasing.change] }
}

function countsInWords(counts: ErasureCounts): string[] {
  return [
    several(counts.entitlements, 'entitlement'),
    several(counts.history, 'history entry', 'history entries'),
    several(counts.postings, 'posted card'),
    several(counts.shared, 'shared link'),
    several(counts.acm, 'ACM conversation'),
    several(counts.engagements, 'readiness, plan or stakeholder map', 'readiness, plans and stakeholder maps'),
    several(counts.referrals, 'partner request'),
    several(counts.assessments, 'assessment'),
    several(counts.cards, 'card in chats', 'cards in chats'),
    several(counts.messages, 'queued message'),
  ].flat()
}

function ownDataInWords(data: OwnData): string[] {
  return [
    several(data.conversations, 'conversation', 'conversations', 'what you typed and are assessing'),
    several(data.entitlements, 'entitlement', 'entitlements', 'that you own'),
    several(data.history, 'history entry', 'history entries', 'made by you'),
    several(data.planning, 'change', 'changes', 'of readiness, plans and stakeholder maps'),
    several(data.postings, 'card', 'cards', 'that you posted'),
    several(data.shared, 'link', 'links', 'that you shared with customers'),
    several(data.acm, 'entry', 'entries', 'that you made in ACM conversations'),
    several(data.referrals, 'partner request', 'partner requests', 'made by you, or with consent that you asked for'),
    several(data.places, 'place', 'places', 'our chat, and where you posted last'),
    several(
      data.settings,
      'setting',
      'settings',
      'when I remind you, your time zone (UTC until a message tells it), what you said about reminders, views saved in the tab',
    ),
    several(data.files, 'link to a file', 'links to files', 'that you have not used; good for ten minutes'),
  ].flat()
}

/** "3 entitlements"; nothing for none. */
function several(count: number, one: string, many = `${one}s`, what?: string): string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? one : many}${what ? ` – ${what}` : ''}`]
}

function notice(record: string, text: string): Reply {
  return { kind: 'card', summary: 'Kept data', record, card: literalCard(text) }
}
