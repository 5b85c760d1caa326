import { card, heading, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { linked } from './resources-card.ts'

export interface SharedView {
  readonly by: string
  readonly resources: readonly { readonly title: string; readonly says: string; readonly url: string }[]
}

/** The card for customers: plain words and links, without our buttons and marks. */
export function sharedCard(view: SharedView): AdaptiveCard {
  return card([
    heading('To help you get the most out of Microsoft 365'),
    ...view.resources.flatMap((resource) => lines(resource, true)),
    spoken([{ text: `Shared by ${view.by}`, subtle: true }]),
  ])
}

/** One resource in the words for customers. */
export function resourceCard(resource: SharedView['resources'][number]): AdaptiveCard {
  return card(lines(resource, false))
}

function lines({ title, says, url }: SharedView['resources'][number], separator: boolean): CardElement[] {
  return [
    words(linked(title, url), { weight: 'Bolder', ...(separator ? { separator } : {}) }),
    words(capitalised(says), { spacing: 'None' }),
  ]
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
