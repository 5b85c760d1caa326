import type { LiveRecommendation } from '../../api/recommend-wire.ts'

const strength: Readonly<Record<LiveRecommendation['strength'], string>> = {
  clear: 'Clear from what you said',
  likely: 'Likely – check its neighbour',
  open: 'Open – one answer would help',
  none: '',
}

/** The guide for a call. */
export const callStrings = {
  title: 'Call guide',
  private:
    'Only you see this page. What you keep also changes the cards that are posted. What is marked Internal is not for the customer: do not show it on a shared screen.',
  label: 'What did the customer say?',
  placeholder: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  empty: 'Type one sentence: the customer, the workload, and what was said. The status appears while you type.',
  unread: {
    'too-little': 'Say a little more, or answer the question below.',
    foreign: 'I read English only. Write it in English, or answer the question below.',
  },
  notRead: 'I read English only: this rests on your answers.',
  /** In words; of two reasons one may be the other. */
  howSure: (how: LiveRecommendation['strength'], also: LiveRecommendation['also']) =>
    how === 'likely' && also ? `Likely – you gave ${also.more.length > 0 ? 'several' : 'two'} reasons` : strength[how],
  why: 'Why',
  not: (other: string) => `Not ${other}:`,
  or: (other: string) => `Or ${other}?`,
  alsoSaid: 'You also said',
  and: 'And',
  alone: (other: string) => `that alone would be ${other}.`,
  chooseIt: 'Choose that one',
  itIs: (status: string) => `It is ${status}`,
  rule: ({ secondWhen, firstWhen, isSaid }: { secondWhen: string; firstWhen: string; isSaid: boolean }) =>
    isSaid
      ? `That is when ${secondWhen}; this one is when ${firstWhen}.`
      : `that is when ${secondWhen}; here, ${firstWhen}.`,
  flip: 'What would change it',
  perhaps: 'Most likely so far',
  alsoPossible: 'Also possible',
  ask: 'Ask',
  backToTwo: 'Back to the two',
  surer: 'Be surer: a question that confirms it',
  answered: 'Your answers',
  takeBack: (answer: string) => `Take back: ${answer}`,
  note: 'Draft of the note',
  kept: 'Kept so far',
  keep: 'Keep…',
  keepHelp: 'Goes on with the bot: date, note and what else belongs to the status.',
  change: 'Change the sentence',
  next: 'Next customer',
  said: 'You said',
  unknownCustomer: 'Customer not named yet',
  others: (names: readonly string[]) => `Also named, and to be kept one by one: ${names.join(', ')}.`,
  announced: (status: string, sure: string) => (sure ? `${status}. ${sure}.` : status),
} as const
