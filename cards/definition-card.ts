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
      ...(view.neighbours.length > 0 ? [words('**Neighbours**', { spacing: 'Medium' })] : []),
      ...view.neighbours.map(({ name, rule }) => words(`${name}: ${rule}`, { spacing: 'Small' })),
      ...(view.setWithIt ? [words(`**Set with it:** ${view.setWithIt}`, { spacing: 'Medium' })] : []),
      words(`**Engage:** ${view.engage}`, { spacing: 'Small' }),
      ...onDemand(view),
      aside(`From the playbook’s page “${view.source}”`),
    ],
    [
      button('Assess a customer', { verb: 'start' }, { primary: true }),
      ...view.neighbours.map(({ id, short }) => button(short, { verb: 'define', status: id })),
    ],
  )
}

/** Hidden behind buttons: with examples and questions the card is higher than the window of the chat. */
function onDemand({ valid, invalid, questions, questionsFirst }: DefinitionView): CardElement[] {
  const examples = [
    words('**This is it**'),
    ...valid.map((text) => words(`✓ ${text}`, { spacing: 'Small' })),
    ...(invalid.length > 0 ? [words('**This is not**', { spacing: 'Medium' })] : []),
    ...invalid.map(({ text, belongsTo }) => words(`✗ ${text} → ${belongsTo}`, { spacing: 'Small' })),
  ]
  const asked = questionsFirst ? [] : questions.map(listed)
  const parts = [
    { id: 'examples', title: 'Examples', lines: examples },
    { id: 'questions', title: 'Questions to ask', lines: asked },
  ].filter(({ lines }) => lines.length > 0)
  return [
    new ActionSet(...parts.map(({ id, title }) => new ToggleVisibilityAction({ title, targetElements: [id] }))),
    ...parts.map(({ id, lines }) => new Container(...lines).withOptions({ id, isVisible: false })),
  ]
}

function listed(text: string): CardElement {
  return words(`• ${text}`, { spacing: 'Small' })
}
