import { Choice, ChoiceSetInput } from '@microsoft/teams.cards'
import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard } from '../elements.ts'
import { entitlementData, type EntitlementSubject } from './entitlement-card.ts'

export interface PostFormView extends EntitlementSubject {
  /** The last used one first. It is preselected unless another one was named, or people from outside read there. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly outsiders: boolean }[]
  /** The id of the named place. */
  readonly chosen: string | undefined
  readonly problem: string | undefined
}

/** Asks where to post a status. */
export function postFormCard(view: PostFormView): AdaptiveCard {
  const data = entitlementData(view)
  const back = button('Back without posting', { verb: 'open', ...data }, { ignoresInputs: true })
  const about = spoken([{ text: `${view.customer} · ${view.workload} · ${view.status}`, subtle: true }], {
    spacing: 'None',
  })
  if (view.places.length === 0) {
    return card(
      [
        heading('Nowhere to post yet'),
        about,
        words(
          'The status is kept; only posting it waits. I am in no channel or group chat with you: add me to one (in its ⋯ or + menu: Apps), say hello to me there with an @mention, and come back.',
        ),
      ],
      [button('Look again', { verb: 'post', ...data }, { primary: true }), back],
    )
  }
  // A place with readers from outside must be chosen on purpose.
  const suggested = view.places.find(({ id }) => id === view.chosen) ?? view.places[0]!
  return card(
    [
      heading('Post where?'),
      about,
      ...(view.problem ? [notice(view.problem, 'problem')] : []),
      new ChoiceSetInput(...placeChoices(view.places)).withOptions({
        id: 'place',
        label: 'Channel or group chat',
        placeholder: 'Choose where to post',
        ...(suggested.outsiders ? {} : { value: suggested.id }),
        style: view.places.length > MOST_EXPANDED ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: 'Choose where to post.',
      }),
      ...(view.places.some(({ outsiders }) => outsiders)
        ? [
            aside(
              'Where people from outside read along, only customer, workload, status and date are shown: note, reasons, names and comments are held back.',
            ),
          ]
        : []),
    ],
    [button('Post', { verb: 'post-to', ...data }, { primary: true }), back],
  )
}

/** With more choices a list opens. */
const MOST_EXPANDED = 4

/** Channels and group chats. Who reads along comes first in the title, because a long name may be cut off. */
export function placeChoices(places: PostFormView['places']): Choice[] {
  return places.map(
    ({ id, name, outsiders }) =>
      new Choice({ title: `${outsiders ? 'From outside too' : 'Only colleagues'}: ${name}`, value: id }),
  )
}
