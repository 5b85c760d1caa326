import { button, card, notice, spoken, words, type AdaptiveCard } from '../elements.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'

export interface HandOverView extends EngagementSubject {
  readonly notice: string | undefined
  /** "Go-live 2 Mar 2026", "5 groups, 2 resistors" … */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly risks: readonly string[]
}

/** What customer success takes over, in short; the document has all of it. */
export function handOverCard(view: HandOverView): AdaptiveCard {
  const data = engagementData(view)
  const files = { verb: 'hand-over-files', ...data } as const
  return card(
    [
      ...engagementHead(view, 'Activation playbook'),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.facts.map(({ label, value }) =>
        spoken([{ text: `${label}: `, bold: true }, value], { spacing: 'Small' }),
      ),
      words('Open risks', { weight: 'Bolder', spacing: 'Medium' }),
      ...(view.risks.length > 0
        ? view.risks.map((risk) => spoken([`⚠ ${risk}`], { spacing: 'Small' }))
        : [words('✓ None that I know of.', { spacing: 'Small' })]),
      words('The customer’s copy has no remarks on resistance, no names, and only what customers may see.', {
        isSubtle: true,
        size: 'Small',
      }),
    ],
    [
      button('Internal document', { ...files, audience: 'internal' }, { primary: true }),
      button('Customer’s copy', { ...files, audience: 'customer' }),
      button('Activation plan', { verb: 'plan', ...data }),
      button('Stakeholders', { verb: 'stakeholders', ...data }),
    ],
  )
}
