import { ActionSet, Choice, ChoiceSetInput, TextInput, ToggleInput } from '@microsoft/teams.cards'
import { acmData, acmHead, missingLines, type AcmRemarks, type AcmSubject } from './elements.ts'
import { drawn } from '../drawn.ts'
import type { AcmPartId } from '../../playbook/acm/acm.ts'
import type { Audience } from '../../playbook/model.ts'
import type { AcmVerb } from '../presses/acm.ts'
import { aside, button, card, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { AUDIENCE_BADGES, linked } from '../resources/resources-card.ts'

/** A link of the playbook, with who may see it. */
interface AcmLink {
  readonly title: string
  readonly url: string
  readonly audience: Audience
}

/** A line of the checklist. */
export type AcmRow =
  | {
      readonly kind: 'toggle'
      readonly id: string
      readonly words: string
      readonly on: boolean
      readonly says: string
      readonly link?: AcmLink | undefined
    }
  /** Cannot be ticked by the FM: the sign shows its state. */
  | {
      readonly kind: 'line'
      readonly sign: '✓' | '–' | '•'
      readonly words: string
      readonly says: string
      /** DIBS are missing; a button leads to them. */
      readonly lacksDibs?: boolean
      readonly link?: AcmLink | undefined
    }
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: string
      readonly choices: readonly { readonly id: string; readonly name: string }[]
      readonly chosen: string
      /** All choices below each other; otherwise a list that opens. */
      readonly expanded: boolean
    }
  | { readonly kind: 'text'; readonly id: string; readonly label: string; readonly value: string; readonly max: number }

export interface AcmPartView extends AcmSubject, AcmRemarks {
  /** "2 Conduct" */
  readonly title: string
  /** "3 of 5", or why there is nothing to do. */
  readonly progress: string
  readonly says: string
  /** A hint for the talk; may be empty. */
  readonly hint: string
  /** May contain internal links: then the card is only for a member's personal chat. */
  readonly links: readonly AcmLink[]
  readonly rows: readonly AcmRow[]
  /** Everything that is still missing, on the last part. */
  readonly missing: readonly string[]
  /** The main action first. */
  readonly buttons: readonly AcmButton[]
  /** A partner can be requested from this card. */
  readonly canRefer: boolean
}

export interface AcmButton {
  readonly title: string
  readonly verb: AcmVerb
  readonly part: AcmPartId
}

/** One part of the conversation: its items, its progress, and the way on. */
export function acmPartCard(view: AcmPartView): AdaptiveCard {
  const was = drawn(inputsOf(view.rows))
  const data = { ...acmData(view), was, from: view.part }
  return card(
    [
      ...acmHead(view.customer, view.title, view),
      aside([view.progress, view.says].filter(Boolean).join(' · ')),
      ...view.links.map(drawLink),
      ...view.rows.flatMap((row) => [
        ...drawRow(row),
        ...('link' in row && row.link ? [drawLinkOfRow(row.link)] : []),
        ...(row.kind === 'line' && row.lacksDibs
          ? [new ActionSet(button('Fill in DIBS', { verb: 'acm-dibs', ...data })).withOptions({ spacing: 'Small' })]
          : []),
      ]),
      ...(view.hint ? [aside(view.hint)] : []),
      ...(view.canRefer ? [new ActionSet(refer(view))] : []),
      ...missingLines(view.missing),
    ],
    view.buttons.map(({ title, verb, part }, at) => button(title, { verb, ...data, part }, { primary: at === 0 })),
  )
}

function drawLink({ title, url, audience }: AcmLink): CardElement {
  return words(`${AUDIENCE_BADGES[audience]}: ${linked(title, url)}`, { size: 'Small', spacing: 'Small' })
}

const FOR: Readonly<Record<Audience, string>> = {
  'customer-ready': 'for customers',
  'internal-only': '⛔ internal only',
}

/** Right below the row, which names what it opens. */
function drawLinkOfRow({ url, audience }: AcmLink): CardElement {
  return words(`${linked('Open it', url)} · ${FOR[audience]}`, { size: 'Small', spacing: 'None' })
}

/** The request has its own card; this card stays. */
function refer({ record, customer }: AcmSubject) {
  return button('Request a partner', { verb: 'referral', record, customer }, { ignoresInputs: true })
}

function inputsOf(rows: readonly AcmRow[]): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const row of rows) {
    if (row.kind === 'toggle') inputs[row.id] = String(row.on)
    if (row.kind === 'choice') inputs[row.id] = row.chosen
    if (row.kind === 'text') inputs[row.id] = row.value
  }
  return inputs
}

function drawRow(row: AcmRow): CardElement[] {
  switch (row.kind) {
    case 'toggle':
      return [
        new ToggleInput(row.words, { id: row.id, value: String(row.on), wrap: true, spacing: 'Small' }),
        ...(row.says ? [spoken([{ text: row.says, subtle: true }], { spacing: 'None' })] : []),
      ]
    case 'line':
      return [
        spoken(
          [
            { text: `${row.sign} `, bold: true },
            row.words,
            ...(row.says ? [{ text: ` – ${row.says}`, subtle: true }] : []),
          ],
          { spacing: 'Small' },
        ),
      ]
    case 'choice':
      return [
        new ChoiceSetInput(...row.choices.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
          id: row.id,
          label: row.label,
          wrap: true,
          style: row.expanded ? 'expanded' : 'compact',
          ...(row.expanded ? {} : { placeholder: 'Not known yet' }),
          ...(row.chosen ? { value: row.chosen } : {}),
        }),
      ]
    case 'text':
      return [
        new TextInput({
          id: row.id,
          label: row.label,
          isMultiline: true,
          maxLength: row.max,
          ...(row.value ? { value: row.value } : {}),
        }),
      ]
  }
}
