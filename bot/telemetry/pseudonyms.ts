import { hash } from 'node:crypto'
import { Recent } from '../../playbook/recent.ts'
import type { ServerParts } from '../server-parts.ts'

/** Of people who have written lately. */
const MOST_PSEUDONYMS = 5000

/** Pseudonyms: the same for the same person as long as the database lives. */
export function pseudonyms(salt: string): ServerParts['hashed'] {
  const known = new Recent<string>(MOST_PSEUDONYMS)
  return ({ tenant, id }) =>
    known.get(`${tenant}\n${id}`, () => hash('sha256', [salt, tenant, id].join('\n')).slice(0, 16))
}
