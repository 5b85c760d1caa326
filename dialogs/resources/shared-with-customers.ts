import type { AdaptiveCard } from '../../cards/elements.ts'
import { sharedCard } from '../../cards/resources/shared-card.ts'
import { assertShareable, withoutInternalLinks } from '../../playbook/resources/internal-links.ts'
import type { DialogEnv } from '../model.ts'
import type { ShareResources } from './model.ts'
import { isCustomerReady } from './resources.ts'

/**
 * The card that customers read.
 * @throws InternalLinkError when an internal link stands on it: then nothing is shared
 */
export function sharedCardOf(
  { prepared }: Pick<DialogEnv, 'prepared'>,
  { resources, byName }: Pick<ShareResources, 'resources' | 'byName'>,
): AdaptiveCard {
  const card = sharedCard({
    // What people are called is typed as well.
    by: withoutInternalLinks(byName).text,
    resources: prepared.playbook.resources
      .filter(isCustomerReady)
      .filter(({ id }) => resources.includes(id))
      .map(({ customer, url }) => ({ ...customer, url })),
  })
  assertShareable(JSON.parse(JSON.stringify(card)))
  return card
}
