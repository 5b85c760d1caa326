import type { AdaptiveCard } from '../../cards/elements.ts'
import { sharedCard } from '../../cards/resources/shared-card.ts'
import { assertShareable, withoutInternalLinks } from '../../playbook/resources/internal-links.ts'
import type { DialogEnv } from '../model.ts'
import type { ShareResources } from './model.ts'
import { isCustomerReady } from './resources.ts'

/**
 * The card for customers.
 * @throws InternalLinkError if it contains an internal link: then nothing is shared
 */
export function sharedCardOf(
  { prepared }: Pick<DialogEnv, 'prepared'>,
  { resources, byName }: Pick<ShareResources, 'resources' | 'byName'>,
): AdaptiveCard {
  const card = sharedCard({
    // A person's name is typed text, too.
    by: withoutInternalLinks(byName).text,
    resources: prepared.playbook.resources
      .filter(isCustomerReady)
      .filter(({ id }) => resources.includes(id))
      .map(({ customer, url }) => ({ ...customer, url })),
  })
  assertShareable(JSON.parse(JSON.stringify(card)))
  return card
}
