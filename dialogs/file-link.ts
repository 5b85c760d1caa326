import type { Person } from './incoming.ts'

/** An address where one file can be fetched, once. */
export interface FileLink {
  /** With a secret, so it stands in nothing that is kept: only in what is shown as the answer to a press. */
  readonly url: string
  /** What is kept of the secret. */
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

/** What a file is made of when it is fetched. */
export type FileSubject = { readonly referral: string } | { readonly entitlement: string }

/** Lets who has the link fetch a file, as far as the person may see what it is about by then. */
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

/** Offers a file at a link that was made for it. */
export function offerFile({ hash, expiresAt }: FileLink, who: Person, file: string, of: FileSubject): OfferFile {
  return { kind: 'offerFile', tenant: who.tenant, person: who.id, file, of, hash, expiresAt }
}
