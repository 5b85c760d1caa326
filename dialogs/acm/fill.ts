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
import type { AcmLogEntry } from './model.ts'
import type { Incoming } from '../incoming.ts'

/** What a pressed card leaves of a conversation. */
export interface FilledAcm {
  /** The same object when nothing was typed. */
  readonly state: AcmState
  readonly log: readonly AcmLogEntry[]
  /** What two people changed at once, and what became of it. */
  readonly remarks: readonly string[]
}

type Choice = (typeof ACM_CHOICES)[number]

/** Room for what two people wrote into one field at once. In characters. */
const MAX_MERGED = 2 * MAX_ACM_TEXT
const CHOICE_NAMES: Readonly<Record<Choice, string>> = { skills: 'Skills', bandwidth: 'Bandwidth', route: 'Partner' }

/**
 * Keeps what was ticked, chosen and typed on a card, whatever the button and also when the card is out of date: only
 * what differs from what the card showed was typed. What somebody else changed meanwhile stays; of a text both stay.
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

/** The same with an item ticked, said not to apply, or open again. */
export function withMark(state: AcmState, item: string, mark: AcmMark | undefined): AcmState {
  const { [item]: _, ...others } = state.marks
  return { ...state, marks: mark ? { ...others, [item]: mark } : others }
}

/** What an input shows at the moment; of a tick that is shown as a line, what no input has. */
function shownNow({ marks, answers, texts }: AcmState, id: string): string {
  if (isText(id)) return texts[id]
  if (isChoice(id)) return answers[id] ?? ''
  const mark = marks[id]
  return mark?.how === 'not-applicable' ? 'not-applicable' : String(mark !== undefined)
}

/** Input id → what was typed, trimmed; the empty text where a field was cleared. */
function typedOn(content: AcmContent, action: AcmCardAction): ReadonlyMap<string, string> {
  const was = readDrawn(action.was)
  const sent = action as unknown as Readonly<Record<string, string | undefined>>
  const ids = [...content.items.filter(isTickable).map(({ id }) => id), ...ACM_CHOICES, ...ACM_TEXTS]
  const some = ids.some((id) => sent[id] !== undefined)
  const typed = new Map<string, string>()
  for (const id of ids) {
    const value = sent[id]
    const drawn = was.get(id)
    // Some clients leave out a field that was cleared; who sends no field at all has typed nothing.
    if (value === undefined && (drawn === undefined || !some)) continue
    if (drawn !== print(value ?? '')) typed.set(id, (value ?? '').trim().slice(0, MAX_MERGED))
  }
  return typed
}

/** Two versions of a text: the newer one, and the lines of the other that it has not. */
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

/** What is none of the choices is no answer. */
function readChoice(id: Choice, value: string): string | undefined {
  if (id !== 'route') return value === 'yes' || value === 'no' ? value : undefined
  const routes: readonly AcmRoute[] = ['own-partner', 'account-team', 'quickleads']
  return routes.find((route) => route === value)
}

function nameOf(content: AcmContent, id: string): string {
  return isChoice(id) ? CHOICE_NAMES[id] : (content.items.find((item) => item.id === id)?.words ?? id)
}
