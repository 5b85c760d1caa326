import { ActionSet } from '@microsoft/teams.cards'
import { aside, button, card, spoken, type AdaptiveCard } from '../elements.ts'
import {
  entitlementData,
  entitlementHead,
  standing,
  statusButtons,
  type EntitlementSubject,
  type Fact,
  type Standing,
} from './entitlement-card.ts'

export interface PostedView extends EntitlementSubject, Standing {
  /** Who set, changed and owns it. */
  readonly about: readonly string[]
  /** The newest comments, the last one last, with who said them. */
  readonly comments: readonly string[]
  readonly canMoveDate: boolean
  readonly canUnblock: boolean
}

/** The status of an entitlement for a team: everybody in the place can read and change it. */
export function postedCard(view: PostedView): AdaptiveCard {
  const data = entitlementData(view)
  return card(
    [
      ...entitlementHead(view),
      ...standing(view),
      ...view.comments.map((comment) => spoken([comment], { spacing: 'Small' })),
      ...view.about.map((line) => spoken([{ text: line, subtle: true }], { spacing: 'Small' })),
      new ActionSet(
        button('Comment', { verb: 'edit-comment', ...data }),
        ...(view.canMoveDate ? [button('Move date', { verb: 'edit-date', ...data })] : []),
        button('History', { verb: 'history', ...data }),
      ).withOptions({ spacing: 'Medium' }),
    ],
    statusButtons(view),
  )
}

export interface ShareableView {
  readonly customer: string
  readonly workload: string
  /** "Blocked › Adoption Readiness" */
  readonly status: string
  readonly date: Fact | undefined
  /** In words. */
  readonly when: string
}

/** The part of a status that people from outside may read: the status and its date, and nothing that anybody wrote. */
export function shareableCard(view: ShareableView): AdaptiveCard {
  return card([
    ...entitlementHead(view),
    ...(view.date
      ? [spoken([{ text: `${view.date.label}: `, bold: true }, view.date.value], { spacing: 'Small' })]
      : []),
    aside(`As of ${view.when}`),
  ])
}
