import { Choice, ChoiceSetInput, TextInput, ToggleInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { acmData, acmHead, missingLines, type AcmRemarks, type AcmSubject } from './elements.ts'
import { drawn } from '../drawn.ts'
import {
  aside,
  button,
  card,
  heading,
  notice,
  spoken,
  words,
  type AdaptiveCard,
  type CardElement,
} from '../elements.ts'
import type { PressOf } from '../presses/press.ts'

export interface AcmNoteView extends AcmSubject, AcmRemarks {
  readonly note: string
  /** How much of the note is shown for reading; the text to copy has all of it. In characters. */
  readonly preview: number
  /** What the FM can still write, and what the checklist lacks. */
  readonly missing: readonly string[]
  /** The text to copy was requested. */
  readonly copying: boolean
}

/** The current note: to read, to copy, to go on with. */
export function acmNoteCard(view: AcmNoteView): AdaptiveCard {
  const data = { ...acmData(view), from: 'note' } as const
  return card(
    [
      ...acmHead(view.customer, 'Engagement Management note', view),
      ...noteText(view.note, view.preview),
      ...(view.copying ? [copyField(view.note, true)] : missingLines(view.missing)),
    ],
    [
      button('Write', { verb: 'acm-write', ...data }, { primary: true, ignoresInputs: true }),
      ...(view.copying ? [] : [copyButton(data, { ignoresInputs: true })]),
      button('Post to a channel', { verb: 'acm-post', ...data }, { ignoresInputs: true }),
      // From the text to copy to the note, from the note to the checklist.
      button('Back', { verb: view.copying ? 'acm-note' : 'acm-part', ...data }, { ignoresInputs: true }),
    ],
  )
}

export interface AcmWriteView extends AcmSubject, AcmRemarks {
  readonly texts: readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    readonly lines: boolean
  }[]
  readonly max: number
}

/** The form for what only the FM knows about the meeting. */
export function acmWriteCard(view: AcmWriteView): AdaptiveCard {
  const was = drawn(Object.fromEntries(view.texts.map(({ id, value }) => [id, value])))
  const data = { ...acmData(view), was, from: 'write' } as const
  return card(
    [
      ...acmHead(view.customer, 'Engagement Management note', view),
      aside('One point a line. What you ticked is added by itself.'),
      ...view.texts.map(
        ({ id, label, value, lines }) =>
          new TextInput({ id, label, isMultiline: lines, maxLength: view.max, ...(value ? { value } : {}) }),
      ),
    ],
    [
      button('Save and show the note', { verb: 'acm-note', ...data }, { primary: true }),
      button('Save and go back', { verb: 'acm-part', ...data }),
    ],
  )
}

export interface AcmCompletedView extends AcmSubject, AcmRemarks {
  readonly about: string
  /** The reason, if it was completed although something was missing. */
  readonly without: string
  /** The tasks to complete in the portal. */
  readonly tasks: readonly string[]
  readonly next: string
  readonly after: readonly { readonly id: string; readonly words: string; readonly on: boolean }[]
}

/** A completed conversation: what to record where, and what comes next. */
export function acmCompletedCard(view: AcmCompletedView): AdaptiveCard {
  const was = drawn(Object.fromEntries(view.after.map(({ id, on }) => [id, String(on)])))
  const data = { ...acmData(view), was, from: 'complete' } as const
  return card(
    [
      words('✓ Completed', { color: 'Good', weight: 'Bolder' }),
      ...acmHead(view.customer, 'ACM conversation', view),
      spoken([{ text: view.about, subtle: true }], { spacing: 'None' }),
      ...(view.without ? [spoken([view.without], { spacing: 'Small' })] : []),
      ...view.tasks.map((task) => words(`**In FTOP:** mark task ${task} complete.`, { spacing: 'Small' })),
      words(`**Next:** ${view.next}.`, { spacing: 'Small' }),
      ...view.after.map(({ id, words: title, on }) => new ToggleInput(title, { id, value: String(on), wrap: true })),
    ],
    [
      button('Show the note', { verb: 'acm-note', ...data }, { primary: true }),
      copyButton(data),
      button('All parts', { verb: 'acm-parts', ...data }),
      button('Reopen', { verb: 'acm-reopen', ...data }),
    ],
  )
}

/** The note in a channel or group chat whose people may read it. */
export function acmPostedNoteCard(customer: string, note: string, preview: number, about: string): AdaptiveCard {
  return card(
    [
      ...acmHead(customer, 'Engagement Management note', {}),
      ...noteText(note, preview),
      spoken([{ text: about, subtle: true }], { spacing: 'Small' }),
      copyField(note, false),
    ],
    [new ToggleVisibilityAction({ title: COPY, targetElements: ['copy'] })],
  )
}

export interface AcmPostView extends AcmSubject, AcmRemarks {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  /** There are places with people from outside; they are not offered. */
  readonly someLeftOut: boolean
}

/** Asks where to post the note. */
export function acmPostCard(view: AcmPostView): AdaptiveCard {
  const data = acmData(view)
  const [first] = view.places
  return card(
    [
      ...acmHead(view.customer, 'Post the note where?', view),
      ...(view.someLeftOut
        ? [notice('The note is internal: places where people from outside read are left out.')]
        : []),
      ...(first
        ? [
            new ChoiceSetInput(
              ...view.places.map(({ id, name }) => new Choice({ title: name, value: id })),
            ).withOptions({
              id: 'place',
              label: 'Channel or group chat',
              style: 'expanded',
              wrap: true,
              value: first.id,
            }),
          ]
        : [
            words(
              'I know no channel or group chat that you are in and where it may be read. Add me to one and mention me there.',
            ),
          ]),
    ],
    [
      ...(first ? [button('Post the note', { verb: 'acm-post-to', ...data }, { primary: true })] : []),
      button('Back', { verb: 'acm-note', ...data, from: 'note' }, { ignoresInputs: true }),
    ],
  )
}

/** Replaces the note if people from outside joined before it was sent. */
export function acmHeldBackCard(): AdaptiveCard {
  return card([heading('Note held back'), words('People from outside read here, and the note is internal.')])
}

const COPY = 'Text to copy'

/** The card may be old, so the button asks for the current note. */
function copyButton(data: Omit<PressOf<'acm-copy'>, 'verb'>, options: { readonly ignoresInputs?: boolean } = {}) {
  return button(COPY, { verb: 'acm-copy', ...data }, options)
}

/** Teams has no button that copies. The content of a field can be selected on every client, also on a phone. */
function copyField(note: string, isVisible: boolean): TextInput {
  return new TextInput({ id: 'copy', label: COPY, isMultiline: true, value: note, isVisible })
}

function noteText(note: string, preview: number): CardElement[] {
  const shown = note.length > preview ? `${note.slice(0, preview)}…` : note
  return shown.split('\n').flatMap((line, at, all) => {
    if (line === '') return []
    const isTitle = at === 0 || all[at - 1] === ''
    return [spoken([{ text: line, bold: isTitle }], { spacing: isTitle ? 'Medium' : 'None' })]
  })
}
