import { noAccessCard } from '../../cards/access-card.ts'
import { chooseRenamedCard, otherNameCard } from '../../cards/other-name-card.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { listed } from '../access/access.ts'
import { currentOf } from '../assessment/shelf.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { nobodyCalledSo } from '../nobody-called-so.ts'
import type { Addressed } from '../typed/orders.ts'
import { neededToRename, readOtherNameAction, type OtherNameAction } from './actions.ts'
import { calledOtherwise } from './called-otherwise.ts'
import { showMerge } from './merge.ts'
import { kept, said } from './in-words.ts'
import { callOtherwise } from '../../domain/customer-name/rename.ts'
import type { OfOthers, OtherName } from '../../domain/customer-name/model.ts'
import { turn } from '../turn.ts'

const REFUSAL: RefusalWords = {
  notHere: 'A customer’s name is changed between us: ask me in our personal chat. Nothing was renamed.',
  notForGuests: 'Customers are renamed by members of the organisation. Nothing was renamed.',
}
const NOT_THERE = 'That customer is not there any more, or is called otherwise already. Nothing was changed.'
const SAME = 'To me both are one customer; only how the name is written changes.'
const CHANGED = 'Something was added or changed since. This is how it is now; nothing was renamed yet.'

/** Answers a message that wants a customer called otherwise. */
export function answerOtherName(
  env: DialogEnv,
  state: ConversationState,
  asked: Addressed,
  message: string,
  incoming: Incoming,
): Turn {
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return turn(state, { kind: 'text', text: refused })
  const { otherName } = env.records
  if (!otherName || otherName.meant.length === 0)
    return turn(state, ofOpen(state, asked) ?? nobodyCalledSo(message, nothingDone(asked)))
  const record = env.newId()
  if (otherName.meant.length === 1) return turn(state, show(env, record, otherName))
  const { meant, name } = otherName
  const card = chooseRenamedCard({ record, meant, name, joins: asked.otherName?.joins === true })
  return turn(state, { kind: 'card', summary: 'Which customer?', record, card })
}

/** Pressed buttons of the cards about customers' names. */
export const otherNameDialog: Dialog = ({ state, incoming }) => {
  const action = incoming.what.kind === 'action' ? readOtherNameAction(incoming.what.data) : undefined
  return (
    action && {
      needs: { records: neededToRename(action, incoming) },
      answer: (env) => actOnOtherName(env, state, action, incoming),
    }
  )
}

/**
 * Carries out a pressed button of a card about customers' names. Only a confirmation of what was shown renames; who may is
 * asked again for whoever presses.
 */
function actOnOtherName(env: DialogEnv, state: ConversationState, action: OtherNameAction, incoming: Incoming): Turn {
  const refused = whyNotForMembers(incoming, REFUSAL)
  if (refused) return turn(state, { kind: 'hint', text: refused })
  const { record } = action
  if (action.verb === 'leave-names') return turn(state, said(record, 'Nothing was changed.'))
  const { otherName } = env.records
  if (!otherName || otherName.meant.length === 0) return turn(state, said(record, NOT_THERE))
  if (action.verb === 'ask-other-name') return turn(state, show(env, record, otherName))
  const intoVersion = action.verb === 'merge-customers' ? action.intoVersion : undefined
  const called = callOtherwise(otherName, { version: action.version, intoVersion }, incoming)
  if (called.kind === 'unchanged') return turn(state, show(env, record, otherName))
  if (called.kind === 'changed') return turn(state, show(env, record, otherName, CHANGED))
  const { kind: how, change } = called
  const { from, name } = change
  const text =
    how === 'merged'
      ? `${from} and ${name} are one customer now, called ${name}. Cards that are posted follow.`
      : `${from} is called ${name} now. Cards that are posted, and what you have begun, follow.`
  return {
    state: { ...calledOtherwise(state, customerKey(from), name), calledOtherwise: { how } },
    replies: [said(record, text)],
    effects: [change],
  }
}

/** Nothing is kept of the old name, and what is open has it: that is put right by a press. */
function ofOpen(state: ConversationState, { otherName }: Addressed): Reply | undefined {
  const open = currentOf(state)?.customer
  if (!otherName || otherName.joins || open === undefined) return undefined
  if (customerKey(open) !== customerKey(otherName.old)) return undefined
  const { name } = otherName
  const card = noticeCard('', {
    quoted: `Nothing is kept of ${open}. Nothing was renamed. Is what is open ${name}’s?`,
    next: { title: `Yes, ${name}`, verb: 'command', text: `customer is ${name}` },
  })
  return { kind: 'card', summary: 'Another name?', card }
}

function nothingDone({ otherName }: Addressed): string {
  return `${otherName?.joins ? 'Nothing was merged.' : 'Nothing was renamed.'} Nothing was added to an assessment.`
}

function show(env: DialogEnv, record: string, otherName: OtherName, remark?: string): Reply {
  const { customer, into, name, ofOthers } = otherName
  if (ofOthers) return showOfOthers(record, ofOthers)
  if (!customer) return said(record, NOT_THERE)
  if (into) return showMerge(env, record, otherName, customer, into, remark)
  if (customer.name === name) return said(record, `${name} is called so already. Nothing was changed.`)
  const { id, version } = customer
  const card = otherNameCard({
    record,
    title: 'Rename this customer?',
    from: customer.name,
    to: name,
    remark: remark ?? (customerKey(customer.name) === customerKey(name) ? SAME : undefined),
    lines: kept(env, customer.name, customer.entitlements),
    after:
      'For everybody in your organisation. Lists with the old name lead to the new one. To undo it, rename it back.',
    press: 'Rename',
    data: { verb: 'rename-customer', record, customer: id, name, version },
  })
  return { kind: 'card', summary: 'Rename a customer?', record, card }
}

function showOfOthers(record: string, { id, name, keepers, workload }: OfOthers): Reply {
  const who =
    keepers.length === 0
      ? 'Nobody is let into all of this customer. Whoever runs this bot can give you an entitlement of it by a list.'
      : `${listed(keepers)} ${keepers.length > 1 ? 'keep' : 'keeps'} some of this customer, too. Ask to be let in.`
  const text = `Who may change all that is kept of a customer may rename or merge it. ${who} Nothing was changed.`
  const card = noAccessCard({ record, customer: id, name, workload, text, canAsk: keepers.length > 0 })
  return { kind: 'card', summary: 'Kept by a colleague', record, card }
}
