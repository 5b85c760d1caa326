import { MAX_NOTE } from '../../playbook/limits.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { mayBeSameCustomer } from '../../playbook/names/several/same-customer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { hasContent } from '../assessment/assessment.ts'
import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { ConversationState } from '../model.ts'
import { asksToUnsnooze } from '../reminders/unsnooze.ts'
import { hasDate } from '../../playbook/status-rules.ts'
import { statusInstead } from './blocked-by.ts'
import { readChangeStatus } from './change-status-command.ts'
import { readNamesAndMore } from './command-names.ts'
import { readCommand } from './commands.ts'
import { readKeepAsked } from './keep-asked.ts'
import type { Command } from './model.ts'
import { dayOfCorrection, isDayTold, saysDateIsWrong } from './told-dates.ts'
import { readUnchanged } from './unchanged.ts'
import { readVerdict, type Verdict } from './verdicts.ts'

/** In characters. */
const MAX_DATE = 120
const DATE_IS =
  /^(?:the |its )?(?:(?:target|unblock|due) )?(?:date|deadline|day)(?: is| was|['’]s|:)?(?: now)? +(?=\S)/i

/**
 * The command in a typed message: `readCommand`, with the state taken into account. "Move it to 15 March" is about what
 * was kept last; while an assessment is open, it is about that one and no command. "Looks good" is about the shown
 * card, and "undo snooze" about what was snoozed last.
 */
export const commandIn = rememberingLast(readIn)

function readIn(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  if (state.edited?.snoozed && asksToUnsnooze(text)) return { kind: 'undo' }
  const verdict = readVerdict(text)
  if (state.form && (verdict?.kind === 'keep' || verdict?.kind === 'agree')) {
    return { kind: 'save-form', isSure: verdict.kind === 'keep' }
  }
  if (state.form && verdict?.kind === 'keep-then' && verdict.order === 'keep' && !verdict.only) {
    return { kind: 'save-form', isSure: true, rest: verdict.rest }
  }
  if (state.form && CLOSES.has(readCommand(prepared, text)?.kind ?? 'news')) return { kind: 'leave-form' }
  const answered = isKeepAsked(state) ? readKeepAsked(text) : undefined
  if (answered) return answered
  const noted = readNoteOfIt(prepared, state, text)
  if (noted) return noted
  const corrected = readCorrection(prepared, state, text)
  if (corrected) return corrected
  // The text behind an order may look like a command of its own.
  const order = verdict && !ALONE.has(verdict.kind) ? ofVerdict(prepared, state, verdict) : undefined
  if (order) return order
  const current = currentOf(state)
  const unchanged = readUnchanged(prepared, text)
  if (unchanged?.filter) return unchanged
  // While an assessment is open, it may be an answer to its question.
  const last = unchanged && !current ? state.assessments[0]?.kept : undefined
  if (last) return { kind: 'unchanged', filter: keptAs(prepared, last) }
  // About the open assessment it says nothing new.
  if (unchanged && current && hasContent(current)) return { kind: 'aside' }
  const command = readCommand(prepared, text)
  if (command?.kind === 'status' && command.mayAnswer && current && hasContent(current)) return undefined
  if (command === undefined || command.kind === 'thanks') {
    const instead = current || text.length > MAX_DATE || !state.assessments[0]?.kept ? undefined : statusInstead(text)
    if (instead) return { kind: 'change-status', status: instead }
    const meant = (verdict && ofVerdict(prepared, state, verdict)) ?? command
    return meant ?? dateOfKept(prepared, state, text) ?? workloadAsked(prepared, state, text)
  }
  if (command.kind !== 'change' || command.filter !== '') return command
  // A shift is counted from the date on the card.
  if (current) return command.by === undefined ? undefined : command
  const kept = state.assessments[0]?.kept
  return kept ? { ...command, filter: keptAs(prepared, kept) } : command
}

/** What is undone or cancelled while a form is open is that form. */
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
function readNoteOfIt(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  const current = currentOf(state)
  const value = NOTE_OF_IT.exec(text.trim())?.groups?.note
  if (!value || !current || !hasContent(current) || value.length > MAX_NOTE) return undefined
  const { customer } = readText(prepared, value)
  const isOther = customer !== undefined && customerKey(customer.name) !== customerKey(current.customer ?? '')
  if (isOther || !mayBeSameCustomer(prepared, value, current.customer)) return undefined
  return { kind: 'change', what: 'note', filter: '', value, told: true }
}

/** Verdicts that may also be commands or answers. */
const ALONE: ReadonlySet<Verdict['kind']> = new Set(['keep', 'agree', 'disagree', 'next', 'aside'])

/** "Wrong customer, Adatum. Keep": the open or last kept assessment is about somebody else. */
function readCorrection(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  const newest = state.assessments[0]
  if (!newest || newest.cancelled || !hasContent(newest)) return undefined
  return readNamesAndMore(prepared, text)
}

function keptAs(prepared: PreparedPlaybook, { customer, workload }: StatusRecord): string {
  return `${customer} ${prepared.workload.get(workload)?.name ?? ''}`.trim()
}

/** After a keep, a day alone is the date of the kept status, if that has one. */
function dateOfKept(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  const kept = currentOf(state) ? undefined : state.assessments[0]?.kept
  const status = kept && prepared.status.get(kept.status)
  if (!kept || !status || !hasDate(status) || text.length > MAX_DATE) return undefined
  const day = saysDateIsWrong(text) ? '' : dayOfCorrection(text).replace(DATE_IS, '')
  if (day !== '' && !isDayTold(day)) return undefined
  return { kind: 'change', what: 'date', filter: keptAs(prepared, kept), value: day }
}

/** The name of a workload alone, while the open card asks for it: it is not added to the text. */
function workloadAsked(prepared: PreparedPlaybook, state: ConversationState, text: string): Command | undefined {
  const current = currentOf(state)
  if (!current || !hasContent(current) || current.workload || text.length > MAX_DATE) return undefined
  if (current.view.kind === 'split' || prepared.workloads.find(tokenize(current.text)).length > 0) return undefined
  const tokens = tokenize(text.replace(/^(?:(?:it|that|this)(?:['’]?s| is) |for )/i, ''))
  const [workload, ...others] = prepared.workloads.find(tokens)
  const isAlone = workload?.from === 0 && workload.to === tokens.length && others.length === 0
  const named = isAlone ? findWorkload(prepared, tokens) : undefined
  return named && { kind: 'names', workload: named }
}

/** The command for a verdict; undefined if there is nothing that it could be about. */
function ofVerdict(prepared: PreparedPlaybook, state: ConversationState, verdict: Verdict): Command | undefined {
  const current = currentOf(state)
  const isOpen = current !== undefined && hasContent(current)
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
  const kept = current ? undefined : state.assessments[0]?.kept
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
