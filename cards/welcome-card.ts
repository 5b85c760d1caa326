import { aside, button, card, heading, spoken, words, type AdaptiveCard } from './elements.ts'

export interface WelcomeView {
  /** A sentence to try. */
  readonly example: string | undefined
  /** What an unfinished assessment is about, when there is one. */
  readonly unfinished?: { readonly about: string; readonly record: string; readonly version: number }
}

/** The first card, and the answer to Hi and help: what to type, and what else there is. */
export function welcomeCard(view: WelcomeView): AdaptiveCard {
  return card(
    [
      heading('Which status is true?'),
      words('Tell me in one sentence what the customer said. I name the L1 › L2, say why, and draft the note.'),
      ...(view.unfinished ? [spoken(['Unfinished: ', { text: view.unfinished.about, bold: true }])] : []),
      ...(view.example ? [words(`For example: _${view.example}_`, { spacing: 'Small' })] : []),
      aside('Or type: assess · status · what is adoption readiness · help'),
    ],
    [
      ...(view.unfinished
        ? [
            button(
              'Go on',
              { verb: 'resume', record: view.unfinished.record, version: view.unfinished.version },
              { primary: true },
            ),
          ]
        : []),
      button('Assess step by step', { verb: 'start' }, { primary: !view.unfinished }),
      ...(view.example ? [button('Try the example', { verb: 'try', text: view.example })] : []),
    ],
  )
}
