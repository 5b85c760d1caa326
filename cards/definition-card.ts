import { ActionSet, Container, ToggleVisibilityAction } from '@microsoft/teams.cards'
import type { StatusId } from '../playbook/model.ts'
import { answerLines } from './answer-lines.ts'
import { aside, button, card, heading, words, type AdaptiveCard, type CardElement } from './elements.ts'

export interface DefinitionView {
  /** The answer to the question. */
  readonly answer: readonly string[]
  readonly name: string
  readonly definition: string
  readonly notFor: string
  readonly engage: string
  readonly setWithIt: string | undefined
  readonly valid: readonly string[]
  readonly invalid: readonly { readonly text: string; readonly belongsTo: string }[]
  readonly neighbours: readonly {
    readonly id: StatusId
    readonly name: string
    readonly short: string
    readonly rule: string
  }[]
  /** What to ask the customer in order to confirm the status. */
  readonly questions: readonly string[]
  /** The questions were asked for. */
  readonly questionsFirst: boolean
  readonly source: string
}

/** What a status means: definition, examples that are it and that are not, and its neighbours. */
export function definitionCard(view: DefinitionView): AdaptiveCard {
  return card(
    [
      ...answerLines(view.answer),
      heading(view.name),
      ...(view.questionsFirst ? view.questions.map(listed) : []),
      words(view.definition),
      words(`**Not for:** ${view.notFor}`),
      words('**This is it**', { spacing: 'Medium' }),
      ...view.valid.map((text) => words(`✓ ${text}`, { spacing: 'Small' })),
      ...(view.invalid.length > 0 ? [words('**This is not**', { spacing: 'Medium' })] : []),
      ...view.invalid.map(({ text, belongsTo }) => words(`✗ ${text} → ${belongsTo}`, { spacing: 'Small' })),
      ...(view.neighbours.length > 0 ? [words('**Neighbours**', { spacing: 'Medium' })] : []),
      ...view.neighbours.map(({ name, rule }) => words(`${name}: ${rule}`, { spacing: 'Small' })),
      ...(view.setWithIt ? [words(`**Set with it:** ${view.setWithIt}`, { spacing: 'Medium' })] : []),
      words(`**Engage:** ${view.engage}`, { spacing: 'Small' }),
      ...(view.questionsFirst ? [] : questionsToAsk(view.questions)),
      aside(`Playbook page: ${view.source}`),
    ],
    [
      button('Assess a customer', { verb: 'start' }, { primary: true }),
      ...view.neighbours.slice(0, 3).map(({ id, short }) => button(short, { verb: 'define', status: id })),
    ],
  )
}

/** Hidden behind a button: on a phone the card is long without them. */
function questionsToAsk(questions: readonly string[]): CardElement[] {
  if (questions.length === 0) return []
  return [
    new ActionSet(new ToggleVisibilityAction({ title: 'Questions to ask', targetElements: ['questions'] })),
    new Container(...questions.map(listed)).withOptions({
      id: 'questions',
      isVisible: false,
    }),
  ]
}

function listed(text: string): CardElement {
  return words(`• ${text}`, { spacing: 'Small' })
}
