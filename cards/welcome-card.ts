import { aside, button, card, heading, spoken, words, type AdaptiveCard } from './elements.ts'

export interface WelcomeView {
  /** A sentence to try. */
  readonly example: string | undefined
  /** In a group or channel the bot gets only messages that mention it. */
  readonly mention: boolean
  /** The newest unfinished assessment, and how many more there are. */
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
      ...(view.mention ? [words(MENTION, { spacing: 'Small' })] : []),
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
      ...commands(view).map((line) => aside(line)),
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
      ...(view.mention ? [] : KEPT.map(([title, text]) => button(title, { verb: 'command', text }))),
    ],
  )
}

/** The same while people from outside read along: only what is answered there is offered. */
export function welcomeOutsidersCard(record: string): AdaptiveCard {
  return card(
    [
      heading('Resources for customers'),
      words('People from outside may be reading here, so I show here only what customers may have.'),
      words(`Type **resources**, or a subject with it: _resources champions_. ${MENTION}`, { spacing: 'Small' }),
      aside('Statuses and notes are for members of the organisation, in our personal chat.'),
    ],
    [button('Show resources', { verb: 'resources', record, query: '' }, { primary: true })],
  )
}

/** What is asked for most of what is kept. */
const KEPT = [
  ['My statuses', 'status'],
  ['What is overdue', 'status overdue'],
] as const

const MENTION = 'Here I read only messages that **@mention** me.'
const WHILE_ASSESSING = 'While assessing: new · back · undo · answers · keep it · cancel · resume'

/** What can be typed in this place; what is refused there is left out. */
function commands({ mention }: WelcomeView): string[] {
  if (mention) {
    return [
      'A customer’s name may follow: status · history · acm · readiness · plan',
      'Also: assess · resources · what is adoption readiness',
      WHILE_ASSESSING,
      'The rest is for you alone: type help in our personal chat.',
    ]
  }
  return [
    'A customer’s name may follow: status · history · acm · referral · readiness · stakeholders · plan · hand over · assign · access',
    'Also: assess · resources · share champions with contoso · value · reminders · overrides · what is adoption readiness · my data',
    WHILE_ASSESSING,
    'To tidy up: move contoso to 3 May · snooze contoso until Monday · rename contso to Contoso · merge contso into Contoso',
    'To erase all that is kept of a customer: forget customer contoso. I ask before I do it.',
    'Lists: drop a .csv file here, or paste its lines, to read it in.',
    'In the tab: your portfolio, a call guide that recommends while you type, the playbook, and Export.',
  ]
}
