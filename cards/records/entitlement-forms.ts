import { ActionSet, DateInput, TextInput, ToggleInput } from '@microsoft/teams.cards'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { toChecklist } from '../acm/back-to-checklist.ts'
import { print } from '../drawn.ts'
import { DAY_TO_COME } from '../assessment/recommendation-fields.ts'
import { dayInput } from '../day-input.ts'
import { button, card, notice, spoken, type AdaptiveCard, type CardElement } from '../elements.ts'
import type { OnlyRead, Press } from '../presses/press.ts'
import { judgement, type Judged } from '../judgement.ts'
import { entitlementData, entitlementHead, type EntitlementSubject } from './entitlement-card.ts'

/** What all forms of an entitlement show besides their inputs. */
export interface FormView extends EntitlementSubject {
  readonly problems: readonly string[]
  readonly notice: string | undefined
  /** Where else the saved values are shown. */
  readonly alsoChanges?: string | undefined
  /**
   * The stored values, as `drawn` prints them: a value that differs was typed. Empty if the form says nothing about
   * them.
   */
  readonly was?: string
}

export interface DateFormView extends FormView {
  readonly kind: 'target' | 'unblock'
  readonly date: string
  readonly dateUnknown: boolean
  readonly comment: string
  /** YYYY-MM-DD */
  readonly today: string
}

const TO_LEAVE = 'To leave the date as it is, go back: “Comment” adds words alone.'

/** Moves the target date or the projected unblock date. */
export function dateFormCard(view: DateFormView): AdaptiveCard {
  const label = view.kind === 'target' ? 'Target date' : 'Projected unblock date'
  return entitlementForm(view, saveButton({ verb: 'save-date', ...entitlementData(view), ...wasOf(view) }), [
    dayInput(
      { id: 'date', label, value: view.date },
      { min: view.today, refused: `${DAY_TO_COME[view.kind]} ${TO_LEAVE}` },
    ),
    ...(view.kind === 'unblock'
      ? [new ToggleInput('Date not known', { id: 'dateUnknown', value: view.dateUnknown ? 'true' : 'false' })]
      : []),
    textInput('comment', 'Why is it moved?', view.comment),
  ])
}

export interface CommentFormView extends FormView {
  readonly comment: string
}

/** Adds a comment to the history; status and note stay. */
export function commentFormCard(view: CommentFormView): AdaptiveCard {
  return entitlementForm(view, saveButton({ verb: 'save-comment', ...entitlementData(view), ...wasOf(view) }), [
    textInput('comment', 'Comment', view.comment),
  ])
}

export interface NoteFormView extends FormView {
  readonly note: string
  /** The verdict on the note; undefined if it was not judged. */
  readonly judged: Judged | undefined
}

/**
 * Changes the note; the status stays, and the history keeps the earlier note. The form warns of a poor note before it
 * is saved.
 */
export function noteFormCard(view: NoteFormView): AdaptiveCard {
  const save = { verb: 'save-note', ...entitlementData(view), ...wasOf(view) } as const
  const told = view.judged?.verdict === 'poor' ? print(view.note) : undefined
  return entitlementForm(
    view,
    told === undefined ? saveButton(save) : button('Save anyway', { ...save, told }, { primary: true }),
    [
      textInput('note', 'Note', view.note),
      ...judgement(view.judged),
      new ActionSet(button('Check the note', { ...save, check: 'true' })).withOptions({ spacing: 'Small' }),
    ],
  )
}

export interface DibsFormView extends FormView {
  readonly dueDate: string
  readonly intent: string
  readonly businessReason: string
  readonly successOwner: string
  readonly seats: string
}

/** Due date, intent, business reason, success owner, and the seats. */
export function dibsFormCard(view: DibsFormView): AdaptiveCard {
  return entitlementForm(view, saveButton({ verb: 'save-dibs', ...entitlementData(view), ...wasOf(view) }), [
    new DateInput({ id: 'dueDate', label: 'Due date', ...(view.dueDate ? { value: view.dueDate } : {}) }),
    textInput('intent', 'Intent: what do they want to do with it?', view.intent),
    textInput('businessReason', 'Business reason: what is it good for?', view.businessReason),
    new TextInput({
      id: 'successOwner',
      label: 'Success owner: who at the customer answers for it?',
      maxLength: 200,
      ...(view.successOwner ? { value: view.successOwner } : {}),
    }),
    new TextInput({ id: 'seats', label: 'Seats', maxLength: 20, ...(view.seats ? { value: view.seats } : {}) }),
  ])
}

/** The main button of a form. */
export function saveButton<Data extends Press>(data: Data & OnlyRead<Data>) {
  return button('Save', data, { primary: true })
}

/** A form for an entitlement: what it is about, its inputs, and buttons to save or go back. */
export function entitlementForm(
  view: FormView,
  save: ReturnType<typeof button>,
  inputs: CardElement[],
  backTo: 'open' | 'value-open' = 'open',
): AdaptiveCard {
  const { record, entitlement } = view
  const shown = toChecklist(record, view.place) ?? ({ verb: 'open', ...entitlementData(view) } as const)
  const back = backTo === 'open' ? shown : { verb: backTo, record, entitlement }
  return card(
    [
      ...entitlementHead(view),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      ...inputs,
      ...(view.alsoChanges ? [spoken([{ text: view.alsoChanges, subtle: true }], { spacing: 'Small' })] : []),
    ],
    [save, button('Back without saving', back, { ignoresInputs: true })],
  )
}

function textInput(id: string, label: string, value: string): TextInput {
  return new TextInput({ id, label, isMultiline: true, maxLength: MAX_NOTE, ...(value ? { value } : {}) })
}

/** The values with which the form was drawn: they separate what was typed from what somebody else stored meanwhile. */
function wasOf({ was }: FormView): { readonly was?: string } {
  return was ? { was } : {}
}
