import { Container, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import type { Audience } from '../../playbook/model.ts'
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

export interface ResourcesView {
  readonly record: string
  /** As typed, empty for all. */
  readonly query: string
  readonly rows: readonly ResourceRow[]
  readonly offset: number
  readonly total: number
  /** The customer-ready ones of this page as text to send; empty if there are none. */
  readonly copy: string
  /** True in the personal chat, where the person may share. */
  readonly canShare: boolean
  /** Resources that were asked for and have no link yet, in words. */
  readonly announced: string | undefined
  /** What is not shown here, and why. */
  readonly heldBack: string | undefined
  /** When the links were last checked, in words. */
  readonly known: string | undefined
}

export interface ResourceRow {
  readonly title: string
  readonly url: string
  readonly purpose: string
  /** Audience, workloads and step; undefined where customers may read. */
  readonly about: string | undefined
  /** Undefined where customers may read. */
  readonly audience: Audience | undefined
}

/** The resources that were asked for, one page of them. */
export function resourcesCard(view: ResourcesView): AdaptiveCard {
  const { record, query, offset, total } = view
  const last = offset + view.rows.length
  const data = { record, query }
  const shareable = view.rows.some(({ audience }) => audience === 'customer-ready')
  return card(
    [
      heading('Resources'),
      ...(view.announced ? [notice(view.announced)] : []),
      ...(total === 0 && view.announced ? [] : [found(view)]),
      ...view.rows.map((row) => new Container(...drawn(row)).withOptions({ separator: true })),
      ...(view.heldBack ? [aside(view.heldBack)] : []),
      ...(view.known ? [aside(view.known)] : []),
      ...(view.copy
        ? [
            // Teams has no button that copies. The content of a field can be selected on every client, also on a phone.
            new TextInput({ id: 'copy', label: 'Text to copy', isMultiline: true, value: view.copy, isVisible: false }),
          ]
        : []),
    ],
    [
      ...(view.canShare && shareable
        ? [button('Share with the customer', { verb: 'share', ...data }, { primary: true, ignoresInputs: true })]
        : []),
      ...(last < total ? [button('More', { verb: 'resources', ...data, offset: last }, { ignoresInputs: true })] : []),
      ...(query || offset > 0
        ? [button('All resources', { verb: 'resources', record, query: '' }, { ignoresInputs: true })]
        : []),
      ...(view.copy ? [new ToggleVisibilityAction({ title: 'Text to copy', targetElements: ['copy'] })] : []),
    ],
  )
}

function found({ query, offset, total, rows }: ResourcesView): CardElement {
  if (total === 0) return spoken(['Nothing fits “', query, '”.'])
  const which = `${offset + 1}–${offset + rows.length} of ${total}${query ? ` for “${query}”` : ''}`
  return spoken([{ text: which, subtle: true }], { spacing: 'None' })
}

function drawn(row: ResourceRow): CardElement[] {
  return [
    words(linked(row.title, row.url), { weight: 'Bolder' }),
    ...(row.audience ? [audienceBadge(row.audience)] : []),
    words(row.purpose, { spacing: 'None' }),
    ...(row.about ? [aside(row.about)] : []),
  ]
}

/** Who may see a link, in words with a sign. */
export const AUDIENCE_BADGES = {
  'customer-ready': '✓ Customer-ready',
  'internal-only': '⛔ Internal only',
} as const satisfies Readonly<Record<Audience, string>>

/** Who may see a link, by a sign and words, not by colour alone. */
export function audienceBadge(audience: Audience): CardElement {
  const isReady = audience === 'customer-ready'
  return words(AUDIENCE_BADGES[audience], {
    size: 'Small',
    weight: 'Bolder',
    spacing: 'None',
    color: isReady ? 'Good' : 'Attention',
  })
}

/** A link of the playbook. Never for addresses that people typed. */
export function linked(title: string, url: string): string {
  return `[${title.replace(/[[\]]/g, '')}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`
}
