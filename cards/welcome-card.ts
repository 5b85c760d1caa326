import { aside, button, card, heading, spoken, words, type AdaptiveCard } from './elements.ts'

export interface WelcomeView {
  /** A sentence to try. */
  readonly example: string | undefined
  /** In a group or channel only messages that mention the bot reach it. */
  readonly mention: boolean
  /** What an unfinished assessment is about, when there is one, and how many more there are. */
  readonly unfinished?: {
    readonly about: string
    readonly record: string
    readonly version: number
    readonly more: number
  }
}

/** The first card, and the answer to Hi and help: what to type, and what else there is. */
export function welcomeCard(view: WelcomeView): AdaptiveCard {
  const { unfinished } = view
  return card(
    [
      heading('Which status is true?'),
      words('Tell me in one sentence what the customer said. I name the L1 › L2, say why, and draft the note.'),
      ...(view.mention ? [words('Here I read only messages that **@mention** me.', { spacing: 'Small' })] : []),
      ...(unfinished
        ? [
            spoken([
              'Unfinished: ',
              { text: unfinished.about, bold: true },
              ...(unfinished.more > 0 ? [` and ${unfinished.more} more: type resume`] : []),
            ]),
          ]
        : []),
      ...(view.example ? [words(`For example: _${view.example}_`, { spacing: 'Small' })] : []),
      aside(
        'A customer’s name may follow: status · history · acm · referral · readiness · stakeholders · plan · hand over · assign',
      ),
      aside('Also: assess · resources · value · reminders · overrides · what is adoption readiness · my data'),
      aside('While assessing: new · back · undo · answers · keep it · cancel · resume'),
    ],
    [
      ...(unfinished
        ? [
            button(
              'Go on',
              { verb: 'resume', record: unfinished.record, version: unfinished.version },
              { primary: true },
            ),
          ]
        : []),
      button('Assess step by step', { verb: 'start' }, { primary: !unfinished }),
      ...(view.example ? [button('Try the example', { verb: 'try', text: view.example })] : []),
    ],
  )
}
