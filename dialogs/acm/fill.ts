import { print, readDrawn } from '../../cards/drawn.ts'
import {
  ACM_TEXTS,
  type AcmContent,
  type AcmMark,
  type AcmRoute,
  type AcmState,
  type AcmText,
} from '../../playbook/acm/acm.ts'
import { TEXT_NAMES } from '../../playbook/acm/note.ts'
import { ACM_CHOICES, isTickable, MAX_ACM_TEXT, type AcmCardAction } from './actions.ts'
import type { AcmLogEntry } from '../../domain/acm/model.ts'
import type { Incoming } from '../incoming.ts'

/** A conversation after the inputs of a pressed card. */
export interface FilledAcm {
  /** The same object if nothing was typed. */
  readonly state: AcmState
  readonly log: readonly AcmLogEntry[]
  /** What two people changed at once, and which value was kept. */
  readonly remarks: readonly string[]
}

type Choice = (typeof ACM_CHOICES)[number]

/** Enough for what two people wrote into one field at once. In characters. */
const MAX_MERGED = 2 * MAX_ACM_TEXT
const CHOICE_NAMES: Readonly<Record<Choice, string>> = { skills: 'Skills', bandwidth: 'Bandwidth', route: 'Partner' }

/**
 * Stores what was ticked, chosen and typed on a card, whatever the button, even if the card is old: only a value that
 * differs from the drawn one was typed. A newer value from somebody else stays; of a text, both are kept.
 */
export function fillInAcm(
  content: AcmContent,
  before: AcmState,
  action: AcmCardAction,
  { who, at }: Pick<Incoming, 'who' | 'at'>,
): FilledAcm {
  const typed = typedOn(content, action)
  const was = readDrawn(action.was)
  const log: AcmLogEntry[] = []
  const remarks: string[] = []
  let state = before
  const set = (next: AcmState, entry: AcmLogEntry): void => {
    state = next
    log.push(entry)
  }
  for (const [id, value] of typed) {
    const now = shownNow(state, id)
    if (print(now) === print(value)) continue
    const drawn = was.get(id)
    const newer = drawn !== undefined && drawn !== print(now)
    if (isText(id)) {
      const text = newer ? together(now, value) : value
      if (newer) remarks.push(`${TEXT_NAMES[id]}: both are kept.`)
      set({ ...state, texts: { ...state.texts, [id]: text } }, { kind: 'text', item: id, text })
    } else if (newer) {
      remarks.push(`“${nameOf(content, id)}”: the newer one stays.`)
    } else if (isChoice(id)) {
      set(
        { ...state, answers: { ...state.answers, [id]: readChoice(id, value) } },
        { kind: 'answer', item: id, text: value },
      )
    } else if (value === 'true') {
      set(withMark(state, id, { how: 'done', remark: '', byId: who.id, by: who.name, at }), {
        kind: 'done',
        item: id,
        text: '',
      })
    } else {
      set(withMark(state, id, undefined), { kind: 'open', item: id, text: '' })
    }
  }
  return { state, log, remarks }
}

/** Sets or removes the mark of an item: ticked, not applicable, or open. */
export function withMark(state: AcmState, item: string, mark: AcmMark | undefined): AcmState {
  const { [item]: _, ...others } = state.marks
  return { ...state, marks: mark ? { ...others, [item]: mark } : others }
}

/** The current value of an input. For an item that is shown as a line, a value that no input has. */
function shownNow({ marks, answers, texts }: AcmState, id: string): string {
  if (isText(id)) return texts[id]
  if (isChoice(id)) return answers[id] ?? ''
  const mark = marks[id]
  return mark?.how === 'not-applicable' ? 'not-applicable' : String(mark !== undefined)
}

/** Input id → typed value, trimmed; empty for a cleared field. */
function typedOn(content: AcmContent, action: AcmCardAction): ReadonlyMap<string, string> {
  const was = readDrawn(action.was)
  const sent = action as unknown as Readonly<Record<string, string | undefined>>
  const ids = [...content.items.filter(isTickable).map(({ id }) => id), ...ACM_CHOICES, ...ACM_TEXTS]
  const some = ids.some((id) => sent[id] !== undefined)
  const typed = new Map<string, string>()
  for (const id of ids) {
    const value = sent[id]
    const drawn = was.get(id)
    // Some clients leave out a cleared field. If no field was sent at all, nothing was typed.
    if (value === undefined && (drawn === undefined || !some)) continue
    if (drawn !== print(value ?? '')) typed.set(id, (value ?? '').trim().slice(0, MAX_MERGED))
  }
  return typed
}

/** Joins two versions of a text: the newer one, and the other one's lines that it lacks. */
function together(now: string, other: string): string {
  const lines = now.split('\n')
  const more = other.split('\n').filter((line) => !lines.includes(line))
  return [...lines, ...more].join('\n').trim().slice(0, MAX_MERGED)
}

function isText(id: string): id is AcmText {
  return (ACM_TEXTS as readonly string[]).includes(id)
}

function isChoice(id: string): id is Choice {
  return (ACM_CHOICES as readonly string[]).includes(id)
}

/** A value that is no choice counts as no answer. */
function readChoice(id: Choice, value: string): string | undefined {
  if (id !== 'route') return value === 'yes' || value === 'no' ? value : undefined
  const routes: readonly AcmRoute[] = ['own-partner', 'account-team', 'quickleads']
  return routes.find((route) => route === value)
}

function nameOf(content: AcmContent, id: string): string {
  return isChoice(id) ? CHOICE_NAMES[id] : (content.items.find((item) => item.id === id)?.words ?? id)
}
