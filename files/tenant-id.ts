import { isDateUnknown } from '../playbook/dates/date-unknown.ts'
import { isGuid } from '../store/guid.ts'

/** "contoso.com", "contoso.onmicrosoft.com": at least two parts, the last one of letters. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** A GUID without hyphens, as some portals copy it. */
const WITHOUT_HYPHENS = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

const PLACEHOLDER = /^(?:n\.?\s?a\.?|none|null|nil|no|missing|pending|[\s\p{P}]*)$/iu

/** True for a GUID or a domain in lower case, as Microsoft identifies tenants. */
export function isTenantId(value: string): boolean {
  return isGuid(value) || (value.length <= 253 && DOMAIN.test(value))
}

/** True for texts that mean an unknown value: "n/a", "tbd", "-". */
export function isPlaceholder(cell: string): boolean {
  return PLACEHOLDER.test(cell) || isDateUnknown(cell)
}

/**
 * Reads a tenant id from a cell, in lower case; a GUID may be in braces or without hyphens. Undefined if the cell says
 * that there is none or that it is unknown.
 */
export function tenantIdIn(cell: string, problems: string[]): string | undefined {
  const id = cell
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1')
    .replace(WITHOUT_HYPHENS, '$1-$2-$3-$4-$5')
  if (isTenantId(id)) return id
  if (isPlaceholder(cell)) return undefined
  const short = cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell
  problems.push(`Tenant id “${short}” is no GUID and no domain. Write one of them, or leave the cell empty.`)
  return undefined
}

/** Longest part of such a cell in a message, in characters. */
const LONGEST = 60
