import { aside, button, card, spoken, words, type AdaptiveCard } from './elements.ts'

export interface KeptView {
  readonly record: string
  readonly version: number
  readonly customer: string
  readonly workload: string
  readonly l1: string
  readonly l2: string
  readonly note: string
  readonly attempts: string | undefined
  /** "Target date" or "Projected unblock date" with its value in words. */
  readonly date: { readonly label: string; readonly value: string } | undefined
  readonly by: string
  /** In words, e.g. "20 Nov 2026". */
  readonly when: string
  readonly engage: string
  readonly overrode: string | undefined
}

/** A status that was kept: what was recorded, ready to be pasted. */
export function keptCard(view: KeptView): AdaptiveCard {
  return card(
    [
      words('✓ Kept', { color: 'Good', weight: 'Bolder' }),
      spoken([{ text: `${view.customer} · ${view.workload}`, bold: true }], { spacing: 'Small' }),
      words(view.l2 ? `${view.l1} › ${view.l2}` : view.l1, {
        size: 'Large',
        weight: 'Bolder',
        style: 'heading',
        spacing: 'Small',
      }),
      spoken([view.note]),
      ...(view.attempts ? [spoken(['Attempts: ', view.attempts], { spacing: 'Small' })] : []),
      ...(view.date
        ? [spoken([{ text: `${view.date.label}: `, bold: true }, view.date.value], { spacing: 'Small' })]
        : []),
      ...(view.overrode ? [aside(`Chosen instead of the recommended ${view.overrode}.`)] : []),
      spoken([{ text: `Kept by ${view.by}, ${view.when}. Next: ${view.engage}`, subtle: true }], { spacing: 'Small' }),
    ],
    [
      button('Assess the next one', { verb: 'start' }, { primary: true }),
      button('Correct this', { verb: 'reopen', record: view.record, version: view.version }),
    ],
  )
}
