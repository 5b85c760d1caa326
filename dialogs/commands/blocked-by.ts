import type { StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { otherWords, readFilter } from '../../domain/entitlement/list-filter.ts'
import { withoutOpening } from './around-commands.ts'
import { entryOf } from '../../playbook/entry-of.ts'

/** People and things that block, in everyday words instead of the L2's name. */
const IN_THE_WAY: Readonly<Record<string, StatusId>> = {
  users: 'adoption-readiness',
  'end users': 'adoption-readiness',
  employees: 'adoption-readiness',
  training: 'adoption-readiness',
  it: 'it-change-management',
  'it team': 'it-change-management',
  'it department': 'it-change-management',
  admins: 'it-change-management',
  network: 'it-infrastructure',
  firewall: 'it-infrastructure',
  proxy: 'it-infrastructure',
  vpn: 'it-infrastructure',
  hardware: 'it-infrastructure',
  technology: 'it-infrastructure',
  lawyers: 'legal-regulatory',
  licences: 'billing-licensing',
  licenses: 'billing-licensing',
  contract: 'billing-licensing',
  apps: 'app-compatibility',
  features: 'product-feature',
}

const ONE = '(?:the |their )?(PART[\\p{L} ]{2,20}?)'
const SORRY =
  "^(?:(?:no|nope|sorry|oops|wait|actually|that was wrong)[ ,.–-]+)*(?:(?:it|that|this)(?:['’]?s| is| was) )?"
const NOW = ONE.replace('PART', '?<now>')
const NOT = ONE.replace('PART', '?<not>')
const INSTEAD: readonly RegExp[] = [
  new RegExp(`${SORRY}${NOW},? (?:and )?not ${NOT}$`, 'iu'),
  new RegExp(`${SORRY}not ${NOT}(?:,| but|, but) (?:it['’]?s |it is )?${NOW}$`, 'iu'),
]

/** The L2 for a person or thing that blocks, "IT too", "users mostly"; undefined for other words. */
export function statusInTheWay(words: string): StatusId | undefined {
  const named = words
    .toLowerCase()
    .replace(/^(?:the |their |also |mostly |mainly )+| (?:mostly|mainly|too|as well|also)$/g, '')
  return entryOf(IN_THE_WAY, named)
}

/** "It's IT, not users": the L2 for what blocks instead; undefined if either is unknown, or the message says more. */
export function statusInstead(text: string): StatusId | undefined {
  for (const pattern of INSTEAD) {
    const { now = '', not = '' } = pattern.exec(text.trim().replace(/[.!]+$/, ''))?.groups ?? {}
    if (entryOf(IN_THE_WAY, not.toLowerCase())) return entryOf(IN_THE_WAY, now.toLowerCase())
  }
  return undefined
}

/** Without a word that asks, "because of" gives the customer's reason. */
const BLOCKED_BY =
  /^(?:((?:(?:(?:show|list|give)(?: me)?|who|which|what|all|everyone|everything|customers|entitlements|ones|that|is|are|my|the) )+))?blocked (by|on|because of|due to|over) (?:(?:the|their|a|an) )?([\p{L} /-]{2,40})$/iu

/**
 * Reads a request for the list of customers that something blocks: "blocked by users", "who is blocked by the
 * firewall".
 * @param text on one line, without a mark at its end
 * @returns the list's filter; `isBare`: no word asks for a list, so the message may be an answer as well
 */
export function readBlockedBy(
  prepared: PreparedPlaybook,
  text: string,
): { readonly filter: string; readonly isBare: boolean } | undefined {
  const [, asked, by, named = ''] = BLOCKED_BY.exec(withoutOpening(text)) ?? []
  if (by === undefined || (asked === undefined && by.toLowerCase() !== 'by')) return undefined
  const id = entryOf(IN_THE_WAY, named.toLowerCase())
  const l2 = id && prepared.status.get(id)?.l2
  if (l2 !== undefined) return { filter: `blocked ${l2.toLowerCase()}`, isBare: asked === undefined }
  // A request that uses the playbook's names is read as a filter elsewhere.
  if (asked !== undefined || otherWords(prepared, named).length > 0) return undefined
  const filter = `blocked ${named}`
  return readFilter(prepared, filter)[0]!.statuses.length > 0 ? { filter, isBare: true } : undefined
}
