import type { AcmItem, AcmPart } from '../../playbook/acm/acm.ts'
import { helpNeeded, routeOf, type AcmCase } from '../../playbook/acm/standing.ts'
import { resources } from '../../playbook/content/resources.ts'
import type { Audience } from '../../playbook/model.ts'

/** A link of the playbook and its audience. */
export interface AcmLinkRow {
  readonly title: string
  readonly url: string
  readonly audience: Audience
}

/**
 * Help for a part besides its checklist: a line, which may be empty, and links. Some links are internal: only for a
 * member's personal chat or the tab (ADR 13). Links about partners appear only once a partner is needed.
 */
export function helpOf(acm: AcmCase, { id, hint = '', links }: AcmPart) {
  if (id === 'partner' && helpNeeded(acm) !== true) return { hint: '', links: [] }
  const asked = links.filter(({ when }) => when === undefined || routeOf(acm) === 'quickleads')
  return { hint, links: asked.flatMap(({ resource }) => linkRow(resource)) }
}

/** The link of what an item shows to the customer; undefined where it shows none. */
export function linkOf({ source }: AcmItem): AcmLinkRow | undefined {
  return source.from === 'shared' ? linkRow(source.resource)[0] : undefined
}

const AUDIENCES: Readonly<Record<Audience, string>> = { 'internal-only': 'internal', 'customer-ready': 'for customers' }

/** Two decks are called the same: each link says itself whom it is for, so that the wrong one is not copied. */
function linkRow(resource: string): AcmLinkRow[] {
  return resources
    .filter(({ id }) => id === resource)
    .map(({ title, url, audience }) => ({
      title: `${title.replace(/ \((?:Internal Only|Customer Ready)\)$/, '')} (${AUDIENCES[audience]})`,
      url,
      audience,
    }))
}
