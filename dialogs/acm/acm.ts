import type { AcmRemarks } from '../../cards/acm/elements.ts'
import type { AcmState } from '../../playbook/acm/acm.ts'
import { missing } from '../../playbook/acm/progress.ts'
import { standings } from '../../playbook/acm/standing.ts'
import { acmContent } from '../../playbook/content/acm.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { askingOn } from '../asking-card.ts'
import { showClosed } from '../access/access.ts'
import { readAcmAction, type AcmAction, type AcmCardAction } from './actions.ts'
import { showCompleted, showNote, showWrite } from './cards.ts'
import { change, changeAgain, type ChangedAcm } from '../../domain/acm/change.ts'
import type { AcmAnswer } from './answer.ts'
import { ACM_PAGE, readAcmCommand, readAcmOfWhole, type AcmCommand } from './commands.ts'
import { DIBS_PAGE, showDibs } from './dibs.ts'
import { fillInAcm } from './fill.ts'
import { markItem, openItem, openNamed } from './item.ts'
import type { Acm, AcmLogEntry } from '../../domain/acm/model.ts'
import { postNote, showPost } from './post.ts'
import { caseOf, missingInWords } from '../../domain/acm/in-words.ts'
import { showAcmList, showOverview, showPart, showProgress } from './view.ts'
import type { Dialog, Heard, Meaning, Needs } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { orderOfNobody } from '../order-of-nobody.ts'
import { NOT_YOURS } from '../nobody-called-so.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import { heldBackIn, outsidersRead, whyNotHere } from '../places.ts'
import { changedInWords } from '../../domain/days-in-words.ts'
import { sayAllVoid } from '../void-customer.ts'
import { entryOf } from '../../playbook/entry-of.ts'

const REFUSAL: RefusalWords = {
  notHere: 'That is for you alone: ask me in our personal chat.',
  notForGuests: 'These conversations are for members of the organisation; guests can neither see nor change them.',
}
const NONE_YET =
  'With which customer? You own no entitlement yet, and have changed none: keep a status for the customer first.'

/** Ways to a partner after which the same card asks for more. */
const ASKS_MORE: Readonly<Record<string, string>> = {
  'own-partner': 'One more: can their partner support ACM? If it cannot, choose another way.',
  quickleads: 'QuickLeads asks for three more.',
}

/** Buttons that only save what is on the card. */
const LOOKS: ReadonlySet<AcmAction['verb']> = new Set([
  'acm-parts',
  'acm-part',
  'acm-dibs',
  'acm-note',
  'acm-copy',
  'acm-write',
  'acm-item',
  'acm-post',
])

/** Answers everything about the Adoption & Change Management conversation. */
export const acmDialog: Dialog = (heard) => {
  const { state, incoming } = heard
  const { what } = incoming
  switch (what.kind) {
    case 'text': {
      const command = readAcmCommand(what.text)
      if (!command) return ofWhole(heard, what.text)
      return { needs: neededByCommand(command), answer: (env) => onCommand(env, state, command, incoming) }
    }
    case 'action': {
      const action = readAcmAction(what.data)
      return action && { needs: neededByAction(action), answer: (env) => onAction(env, state, action, incoming) }
    }
    default:
      return undefined
  }
}

/** “ACM Will & Grace” is news, unless a customer is called exactly so. */
function ofWhole({ state, incoming }: Heard, text: string): Meaning | undefined {
  const command = incoming.where.kind === 'personal' ? readAcmOfWhole(text) : undefined
  if (!command) return undefined
  const key = customerKey(command.customer)
  return {
    needs: neededByCommand(command),
    perhaps: true,
    answer(env) {
      const [only, ...others] = env.records.acm?.rows ?? []
      const isCalledSo = only !== undefined && others.length === 0 && customerKey(only.customer) === key
      return isCalledSo ? onCommand(env, state, command, incoming) : undefined
    },
  }
}

function neededByCommand({ customer }: AcmCommand): Needs {
  return { records: { kind: 'acm-find', key: customer && customerKey(customer), limit: ACM_PAGE } }
}

function neededByAction({ customer, verb }: AcmAction): Needs {
  return { records: { kind: 'acm', customer, list: verb === 'acm-dibs' ? DIBS_PAGE : 0 } }
}

function onCommand(env: DialogEnv, state: ConversationState, command: AcmCommand, incoming: Incoming): Turn {
  const refused = whyNoCommand(incoming)
  if (!refused && command.customer !== '' && isOfNobody(env, incoming))
    return orderOfNobody(env, state, { whom: command.customer, command: 'acm' })
  const reply: Reply = refused ? { kind: 'text', text: refused } : answerCommand(env, command, incoming)
  const rows = refused || incoming.where.kind !== 'personal' ? [] : (env.records.acm?.rows ?? [])
  const [only] = command.customer === '' || rows.length > 1 ? [] : rows
  // The next message without a name is about them.
  const next = only ? askingOn({ ...state, named: only.customer }, only.customer, 'acm') : state
  return { state: next, replies: [reply], effects: [] }
}

function onAction(env: DialogEnv, state: ConversationState, action: AcmAction, incoming: Incoming): Turn {
  const refused = whyNotForMembers(incoming, REFUSAL)
  const acm = env.records.acm?.rows[0]
  if (refused || !acm) return { state, replies: [{ kind: 'hint', text: refused ?? NOT_YOURS }], effects: [] }
  const { reply, effects } = act(env, acm, action, incoming)
  return { state: askingOn(state, acm.customer, 'acm'), replies: [reply], effects }
}

function isOfNobody({ records: { acm, closed } }: DialogEnv, { where }: Incoming): boolean {
  return where.kind === 'personal' && !acm?.rows.length && !closed?.length
}

/** Why a typed command is refused. In a channel it is answered with the progress of the customers posted there. */
function whyNoCommand(incoming: Incoming): string | undefined {
  const { where } = incoming
  if (where.kind === 'personal') return whyNotForMembers(incoming, REFUSAL)
  return outsidersRead(where) ? heldBackIn(where) : whyNotHere(where, 'acm')
}

function answerCommand(env: DialogEnv, command: AcmCommand, { where, today }: Incoming): Reply {
  const { rows, more } = env.records.acm!
  const open = rows.filter(({ version, ended }) => version > 0 && !ended)
  if (where.kind !== 'personal') {
    const shown = command.customer ? rows : open
    if (shown.length > 0) return showProgress(shown)
    const text = command.customer ? 'No status of that customer is posted here.' : 'No ACM conversation is open here.'
    return { kind: 'text', text }
  }
  const record = env.newId()
  if (command.customer === '') {
    if (rows.length === 0) return { kind: 'text', text: NONE_YET }
    if (open.length > 0) {
      // The open ones come first: what was left out is one of them only where nothing else was read.
      const moreOpen = more && open.length === rows.length
      return showAcmList({ rows: open, more: moreOpen }, record, 'Open ACM conversations')
    }
    return showAcmList({ rows, more }, record, 'ACM conversation with whom?')
  }
  const [only] = rows
  const [closed] = env.records.closed ?? []
  if (!only && closed) return showClosed(env, closed)
  if (!only) return { kind: 'hint', text: NOT_YOURS }
  if (rows.length > 1) return showAcmList({ rows, more }, record, 'Which customer?')
  if (only.isVoid && only.version === 0) {
    return sayAllVoid(record, only.customer, { verb: 'acm-open', record, customer: only.customerId })
  }
  if (command.done !== undefined && !only.ended) return openNamed(only, record, command.done)
  if (!command.note) return showAcm(only, record)
  return showNote(only, record, 'prepare', today, only.version === 0 ? { notice: 'Not begun yet.' } : {})
}

/** A completed conversation shows what is next, any other one its progress. */
function showAcm(acm: Acm, record: string): Reply {
  return acm.ended ? showCompleted(acm, record) : showOverview(acm, record)
}

function act(env: DialogEnv, acm: Acm, action: AcmAction, incoming: Incoming): AcmAnswer {
  if (action.verb === 'acm-open') {
    const { record, part } = action
    return { reply: part ? showPart(acm, record, part, incoming.who.id) : showAcm(acm, record), effects: [] }
  }
  const stale = action.version === acm.version ? undefined : conversationChangedInWords(env, acm)
  switch (action.verb) {
    case 'acm-done':
    case 'acm-not-applicable':
    case 'acm-untick':
      return markItem(env, acm, action, incoming, stale)
    case 'acm-post-to':
      return postNote(env, acm, action, incoming, stale)
    default: {
      const { state, log, remarks } = fillInAcm(acmContent, acm.state, action, incoming)
      // Looking begins no conversation: only an input does, or opening a part.
      const looks = acm.version === 0 && log.length === 0 && action.verb !== 'acm-part'
      const filled = looks ? { acm, effects: [] } : change(env, acm, incoming, state, log)
      // A person who only looks gets the requested card in its newest state.
      const onlyLooks = log.length === 0 && remarks.length === 0 && LOOKS.has(action.verb)
      if (!stale || onlyLooks) return onCurrentCard(env, filled, action, log, incoming)
      const taken = log.length > 0 ? 'What you ticked and typed is taken over.' : 'Nothing of yours was changed.'
      const notice = [stale, taken, ...remarks].join(' ')
      return { reply: whereItWas(filled.acm, action, incoming, { notice }), effects: filled.effects }
    }
  }
}

/**
 * Carries out a button of the current card.
 * @param log what was typed on the card
 */
function onCurrentCard(
  env: DialogEnv,
  filled: ChangedAcm,
  action: AcmCardAction,
  log: readonly AcmLogEntry[],
  incoming: Incoming,
): AcmAnswer {
  const { acm, effects } = filled
  const { record, part } = action
  const { today, who } = incoming
  switch (action.verb) {
    case 'acm-parts':
      return { reply: showOverview(acm, record), effects }
    case 'acm-part': {
      const notice = entryOf(ASKS_MORE, log.find(({ item }) => item === 'route')?.text ?? '')
      if (notice && part === 'value-add') {
        return { reply: showPart(acm, record, 'partner', who.id, { notice }), effects }
      }
      if (part === 'complete' && acm.ended) return { reply: showCompleted(acm, record), effects }
      return { reply: showPart(acm, record, part, who.id), effects }
    }
    case 'acm-dibs':
      return { reply: showDibs(env, acm, record, who.id), effects }
    case 'acm-note':
      return { reply: showNote(acm, record, part, today), effects }
    case 'acm-copy':
      return { reply: showNote(acm, record, part, today, { copying: true }), effects }
    case 'acm-write':
      return { reply: showWrite(acm, record, part), effects }
    case 'acm-item':
      return { reply: openItem(acm, record, part, who.id), effects }
    case 'acm-post':
      return { reply: showPost(env, acm, record, part), effects }
    case 'acm-complete':
    case 'acm-complete-without':
      return complete(env, filled, action, incoming)
    case 'acm-reopen': {
      const { without: _, ...state } = acm.state
      const next = changeAgain(env, filled, incoming, state, { kind: 'reopen', item: null, text: '' }, false)
      const notice = 'Open again. What was said stays.'
      return { reply: showPart(next.acm, record, 'complete', who.id, { notice }), effects: next.effects }
    }
  }
}

/** Completes the conversation, or says what is missing; with a reason it is completed anyway. */
function complete(env: DialogEnv, filled: ChangedAcm, action: AcmCardAction, incoming: Incoming): AcmAnswer {
  const { acm, effects } = filled
  const { record } = action
  if (acm.ended) return { reply: showCompleted(acm, record), effects }
  const { blocks } = missing(standings(caseOf(acm)))
  const reason = action.verb === 'acm-complete-without' ? acm.state.texts.reason : ''
  if (blocks.length > 0 && !reason) {
    const asked = action.verb === 'acm-complete-without'
    const problems = [
      ...missingInWords(acm).blocks.map((what) => `Missing in ${what}`),
      ...(asked ? ['Say why it is completed all the same: the reason stands in the note.'] : []),
    ]
    return { reply: showPart(acm, record, 'complete', incoming.who.id, { problems, refused: true }), effects }
  }
  const { without: _, ...rest } = acm.state
  const state: AcmState = blocks.length > 0 ? { ...rest, without: blocks.map(({ item }) => item.id) } : rest
  const next = changeAgain(env, filled, incoming, state, { kind: 'complete', item: null, text: reason }, true)
  return { reply: showCompleted(next.acm, record), effects: next.effects }
}

function conversationChangedInWords(env: DialogEnv, { changed }: Acm): string {
  return changed ? `${changedInWords(env, changed.by, changed.at)}. Here is the newest.` : 'Here is the newest.'
}

/** The pressed card in its newest state; the button was not carried out. */
function whereItWas(acm: Acm, action: AcmCardAction, { who, today }: Incoming, remarks: AcmRemarks): Reply {
  const { record, part, from } = action
  switch (from) {
    case 'overview':
      return showOverview(acm, record, remarks)
    case 'write':
      return showWrite(acm, record, part, remarks)
    case 'note':
      return showNote(acm, record, part, today, remarks)
    default:
      return from === 'complete' && acm.ended
        ? showCompleted(acm, record, remarks)
        : showPart(acm, record, from, who.id, remarks)
  }
}
