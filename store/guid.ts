const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for an id as Entra and Azure write it: of an app registration, a tenant or a person. */
export function isGuid(value: string): boolean {
  return GUID.test(value)
}
