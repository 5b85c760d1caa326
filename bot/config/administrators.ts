import type { Person } from '../../domain/person.ts'

/** Entra object ids in lower case; `everybody` only in local development, where nobody is authenticated. */
export type Administrators = ReadonlySet<string> | 'everybody'

/** True for who may do what concerns the records of others. */
export function isAdministrator(administrators: Administrators, { id }: Pick<Person, 'id'>): boolean {
  return administrators === 'everybody' || administrators.has(id.toLowerCase())
}
