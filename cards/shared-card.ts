import { card, heading, spoken, words, type AdaptiveCard } from './elements.ts'
import { linked } from './resources-card.ts'

export interface SharedView {
  readonly by: string
  readonly resources: readonly { readonly title: string; readonly says: string; readonly url: string }[]
}

/** What customers read: plain words and links, without buttons and marks of ours. */
export function sharedCard(view: SharedView): AdaptiveCard {
  return card([
    heading('To help you get the most out of Microsoft 365'),
    ...view.resources.flatMap(({ title, says, url }) => [
      words(linked(title, url), { weight: 'Bolder', separator: true }),
      words(capitalised(says), { spacing: 'None' }),
    ]),
    spoken([{ text: `Shared by ${view.by}`, subtle: true }]),
  ])
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
