import { MAX_NOTE } from '../../playbook/limits.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { mayBeSameCustomer } from '../../playbook/names/several/same-customer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { ConversationState } from '../model.ts'
import { firstTo, type Reader } from '../readers.ts'
import { asksToUnsnooze } from '../reminders/unsnooze.ts'
import { statusInstead } from './blocked-by.ts'
import { readChangeStatus } from './change-status-command.ts'
import { readNamesAndMore } from './command-names.ts'
import { readDateOfNamed } from './date-of-named.ts'
import { readDoneSaid } from './done-said.ts'
import { readDibsOfKept } from './dibs-of-kept.ts'
import { changeOfShown, dateOfKept, noteAdded, orderOfShown, postOfShown } from './of-shown.ts'
import { keptAs, messageIn, NONE, type Message } from './spoken-message.ts'
import { readKeepAsked, readKeepWhich } from './keep-asked.ts'
import type { Command } from './model.ts'
import type { Verdict } from './verdicts.ts'

/** In characters. */
const MAX_DATE = 120

/** The command that a typed message is, and which reader of the table found it. */
export interface Spoken {
  readonly by: string
  /** Undefined: it is surely no command. */
  readonly command: Command | undefined
}

/**
 * The command in a typed message: `readCommand`, with the state taken into account. "Move it to 15 March" is about what
 * was shown or kept last; while an assessment is open, it is about that one and no command. "Looks good" is about the shown
 * card, and "undo snooze" about what was snoozed last.
 */
export const spokenIn = rememberingLast(readIn)

function readIn(prepared: PreparedPlaybook, state: ConversationState, text: string): Spoken | undefined {
  const found = firstTo(COMMANDS, messageIn(prepared, state, text))
  return found && { by: found.by, command: found.taken === NONE ? undefined : found.taken }
}

/** The command alone. */
export function commandIn(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  return spokenIn(prepared, state, text)?.command
}

/** Which command a message is: the first that finds one decides. */
export const COMMANDS: readonly Reader<Message, Command | typeof NONE>[] = [
  {
    by: 'unsnooze',
    read: ({ state, text }) => (state.edited?.snoozed && asksToUnsnooze(text) ? { kind: 'undo' } : undefined),
  },
  // Before `keep-asked`, `order`, `plain` and `verdict`: “keep it” and “ok” are about the open form, not about the status behind it.
  {
    by: 'form-saved',
    read({ state, verdict }) {
      const said = state.form && verdict()
      if (said?.kind === 'keep' || said?.kind === 'agree') return { kind: 'save-form', isSure: said.kind === 'keep' }
      if (said?.kind !== 'keep-then' || said.order !== 'keep' || said.only) return undefined
      return { kind: 'save-form', isSure: true, rest: said.rest }
    },
  },
  // Before `plain`: so are “undo” and “cancel”.
  {
    by: 'form-left',
    read: ({ state, command }) =>
      state.form && CLOSES.has(command()?.kind ?? 'news') ? { kind: 'leave-form' } : undefined,
  },
  // Before `order` and `verdict`: “ok” keeps right after “Keep it?”, and elsewhere only agrees.
  { by: 'keep-asked', read: ({ state, text }) => (isKeepAsked(state) ? readKeepAsked(text) : undefined) },
  { by: 'note-of-open', read: noteOfOpen },
  // Before `order` and `plain`: “add to note: keep it short” is no order to keep, whatever is to be noted.
  { by: 'note-added', read: noteAdded },
  // Before `plain`: an order without a name is about what is shown.
  { by: 'order-of-shown', read: orderOfShown },
  { by: 'post-of-shown', read: postOfShown },
  // Before `order`: “wrong customer, Adatum. Keep” names first; the order alone would keep it for the wrong one.
  { by: 'names-and-more', read: namesAndMore },
  { by: 'keep-which', read: ({ state, text }) => readKeepWhich(state, text) },
  // Before `plain`: the text beside an order may look like a command of its own, “hello, keep it”.
  { by: 'order', read: (message) => ofVerdict(message, (kind) => !ALONE.has(kind)) },
  // Before `plain`: “status unchanged” asks for no list.
  {
    by: 'unchanged',
    read({ prepared, unchanged, kept, current, isOpen }) {
      const said = unchanged()
      if (!said || said.filter) return said
      if (kept) return { kind: 'unchanged', filter: keptAs(prepared, kept) }
      // About the open assessment it says nothing new.
      return current && isOpen ? { kind: 'aside' } : undefined
    },
  },
  {
    by: 'done-said',
    read: ({ prepared, current, isOpen, text }) => readDoneSaid(prepared, isOpen ? current?.customer : undefined, text),
  },
  // Before `date-of-kept`: “due 30 June” is the due date of DIBS.
  { by: 'dibs-of-kept', read: ({ prepared, state, text }) => readDibsOfKept(prepared, state, text) },
  // Before `plain`: “blocked by users” may answer the open question; where none is open, it asks for a list.
  {
    by: 'answers-open',
    read({ command, isOpen }) {
      const read = command()
      return read?.kind === 'status' && read.mayAnswer && isOpen ? NONE : undefined
    },
  },
  // Before `plain`, which takes any command: “move it to 15 March” names nobody and means what is shown.
  { by: 'change', read: changeOfShown },
  { by: 'date-of-named', read: ({ prepared, state, text }) => readDateOfNamed(prepared, state, text) },
  // Before `verdict`: “you are wrong, it is a legal thing” says also what is right.
  {
    by: 'plain',
    read({ command }) {
      const read = command()
      return read?.kind === 'thanks' ? undefined : read
    },
  },
  {
    by: 'status-instead',
    read({ kept, text }) {
      const status = kept && text.length <= MAX_DATE ? statusInstead(text) : undefined
      return status && { kind: 'change-status', status }
    },
  },
  // Before `thanks`: “great” agrees with what is shown. Before `date-of-kept`: “that was a mistake” is not about its date.
  { by: 'verdict', read: (message) => ofVerdict(message) },
  { by: 'thanks', read: ({ command }) => command() },
  { by: 'date-of-kept', read: dateOfKept },
  { by: 'workload-asked', read: workloadAsked },
]

const CLOSES: ReadonlySet<string> = new Set(['undo', 'cancel', 'delete', 'back'] satisfies Command['kind'][])

/** True if the bot has just asked whether to keep the open assessment. */
function isKeepAsked(state: ConversationState): boolean {
  const { keepAsked } = state
  const current = keepAsked && currentOf(state)
  return keepAsked !== undefined && current?.id === keepAsked.record && current.version === keepAsked.version
}

const NOTE_OF_IT =
  /^(?:(?:the|my|its|new) ){0,2}note(?: (?:is|says|should (?:be|say|read)))?\s*(?::|\s[–-]\s)\s*(?<note>\S[\s\S]*)$/i

/** "Note: they lack a trainer" replaces the note of the open assessment; about another customer it is news. */
function noteOfOpen({ prepared, current, isOpen, text }: Message): Command | undefined {
  const value = NOTE_OF_IT.exec(text.trim())?.groups?.note
  if (!value || !current || !isOpen || value.length > MAX_NOTE) return undefined
  const { customer } = readText(prepared, value)
  const isOther = customer !== undefined && customerKey(customer.name) !== customerKey(current.customer ?? '')
  // So our own notes begin.
  const isOurs = /^the customer\b/i.test(value)
  if (isOther || !(isOurs || mayBeSameCustomer(prepared, value, current.customer))) return undefined
  return { kind: 'change', what: 'note', filter: '', value, told: true }
}

/** Verdicts that may also be commands or answers. */
const ALONE: ReadonlySet<Verdict['kind']> = new Set(['keep', 'agree', 'disagree', 'next', 'aside'])

/** "Wrong customer, Adatum. Keep": the open or last kept assessment is about somebody else. */
function namesAndMore({ prepared, state, text }: Message): Command | undefined {
  const newest = state.assessments[0]
  if (!newest || newest.cancelled || !hasContent(newest)) return undefined
  return readNamesAndMore(prepared, text)
}

/** The name of a workload alone, while the open card asks for it: it is not added to the text. */
function workloadAsked({ prepared, current, isOpen, text }: Message): Command | undefined {
  if (!current || !isOpen || current.workload || text.length > MAX_DATE) return undefined
  if (current.view.kind === 'split' || prepared.workloads.find(tokenize(current.text)).length > 0) return undefined
  const tokens = tokenize(text.replace(/^(?:(?:it|that|this)(?:['’]?s| is) |for )/i, ''))
  const [workload, ...others] = prepared.workloads.find(tokens)
  const isAlone = workload?.from === 0 && workload.to === tokens.length && others.length === 0
  const named = isAlone ? findWorkload(prepared, tokens) : undefined
  return named && { kind: 'names', workload: named }
}

/** The command for a verdict, of these kinds; undefined if there is nothing that it could be about. */
function ofVerdict(
  { prepared, state, isOpen, kept, verdict: said }: Message,
  isMeant: (kind: Verdict['kind']) => boolean = () => true,
): Command | undefined {
  const verdict = said()
  if (!verdict || !isMeant(verdict.kind)) return undefined
  if (verdict.kind === 'keep-as') {
    const { status, date } = verdict
    const order =
      isOpen || state.assessments[0]?.kept ? readChangeStatus(prepared, `it should be ${status}`) : undefined
    return order && { ...order, keeps: true, ...(date === undefined ? {} : { date }) }
  }
  if (isOpen) {
    if (verdict.kind === 'keep-noted') return { kind: 'change', what: 'note', filter: '', value: verdict.note }
    return verdict.kind === 'next' ? { kind: 'agree' } : verdict
  }
  switch (verdict.kind) {
    case 'keep':
      return verdict
    case 'next':
      return { kind: 'next' }
    case 'agree':
      return kept && { kind: 'thanks' }
    case 'aside':
      return verdict
    case 'keep-then':
      return kept && verdict
    case 'keep-noted':
      return kept && { kind: 'change', what: 'note', filter: keptAs(prepared, kept), value: verdict.note }
    case 'disagree':
      return kept && { kind: 'undo' }
    case 'keep-with': {
      const { date, post: place = '' } = verdict
      if (!kept) return { kind: 'keep' }
      const of = { kind: 'change', filter: keptAs(prepared, kept) } as const
      return date === undefined ? { ...of, what: 'post', value: place } : { ...of, what: 'date', value: date }
    }
  }
}
