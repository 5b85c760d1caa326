import type { AcmPart } from '../../playbook/acm/acm.ts'
import { helpNeeded, routeOf, type AcmCase } from '../../playbook/acm/standing.ts'
import { resources } from '../../playbook/content/resources.ts'
import type { Audience } from '../../playbook/model.ts'

/** A link of the playbook, with who may see it. */
export interface AcmLinkRow {
  readonly title: string
  readonly url: string
  readonly audience: Audience
}

/**
 * What helps in a part besides its checklist: a line, empty where there is none, and its links. Some of them are internal:
 * for a member's personal chat, or the tab, alone (ADR 13). On partners there is nothing before one is needed.
 */
export function helpOf(acm: AcmCase, { id, hint = '', links }: AcmPart) {
  if (id === 'partner' && helpNeeded(acm) !== true) return { hint: '', links: [] }
  const asked = links.filter(({ when }) => when === undefined || routeOf(acm) === 'quickleads')
  return { hint, links: asked.flatMap(({ resource }) => linkRow(resource)) }
}

/** The audience stands before the link: its title need not say it again. */
function linkRow(resource: string): AcmLinkRow[] {
  return resources
    .filter(({ id }) => id === resource)
    .map(({ title, url, audience }) => ({
      title: title.replace(/ \((?:Internal Only|Customer Ready)\)$/, ''),
      url,
      audience,
    }))
}
