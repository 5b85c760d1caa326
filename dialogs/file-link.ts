import type { Person } from '../domain/person.ts'

/** An address from which one file can be fetched, once. */
export interface FileLink {
  /** Contains a secret, so it is never stored. It is shown only in the direct answer to a press. */
  readonly url: string
  /** The hash of the secret; this is what is stored. */
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

/** What a file is made from when it is fetched. */
export type FileSubject = { readonly referral: string } | { readonly entitlement: string }

/** Lets anybody who has the link fetch a file, as long as this person may see its contents at that time. */
export interface OfferFile {
  readonly kind: 'offerFile'
  readonly tenant: string
  readonly person: string
  /** The name of the file. */
  readonly file: string
  readonly of: FileSubject
  readonly hash: string
  readonly expiresAt: string
}

/** Makes the effect that offers a file at a new link. */
export function offerFile({ hash, expiresAt }: FileLink, who: Person, file: string, of: FileSubject): OfferFile {
  return { kind: 'offerFile', tenant: who.tenant, person: who.id, file, of, hash, expiresAt }
}
