import { OpenUrlAction, type Action } from '@microsoft/teams.cards'
import { aside, button, card, words, type AdaptiveCard } from '../elements.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'

export interface HandOverFilesView extends EngagementSubject {
  readonly audience: 'internal' | 'customer'
  /**
   * Links to the files; `calendar` is undefined if nothing is planned. `shown-once`: the links were in the answer to a
   * press, which is not stored. `in-tab`: there is no public address to fetch files from.
   */
  readonly files: { readonly word: string; readonly calendar: string | undefined } | 'shown-once' | 'in-tab'
}

const FOR_WHOM = {
  internal: 'For you and customer success, not for the customer.',
  customer: 'For the customer: no names, no remarks on resistance, no internal links.',
}

/** The hand-over for one audience: as files, and as text to copy. */
export function handOverFilesCard(view: HandOverFilesView): AdaptiveCard {
  const { audience, files } = view
  const data = engagementData(view)
  const back = button('Back', { verb: 'hand-over', ...data })
  const text = (primary: boolean) => button('Text to copy', { verb: 'hand-over-text', audience, ...data }, { primary })
  const head = [
    ...engagementHead(view, audience === 'internal' ? 'Internal document' : 'Customer’s copy'),
    words(FOR_WHOM[audience]),
  ]
  if (files === 'in-tab') {
    return card([...head, aside('For Word and calendar files open this customer in the tab.')], [text(true), back])
  }
  if (files === 'shown-once') {
    const again = button('Word and calendar', { verb: 'hand-over-files', audience, ...data }, { primary: true })
    return card(
      [
        ...head,
        words('The links to the files were the answer to your press. They are not kept in this chat.'),
        aside('Does nothing come? Then this app cannot show them: use Teams on a computer.'),
      ],
      [again, text(false), back],
    )
  }
  const links: Action[] = [
    new OpenUrlAction(files.word, { title: 'Word', style: 'positive' }),
    ...(files.calendar === undefined ? [] : [new OpenUrlAction(files.calendar, { title: 'Calendar' })]),
  ]
  const good =
    files.calendar === undefined
      ? 'The link works once, for ten minutes. A calendar comes once there is a plan with something to do.'
      : 'Each link works once, for ten minutes.'
  return card([...head, aside(good)], [...links, text(false), back])
}
