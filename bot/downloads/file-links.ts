import { createHash, randomBytes } from 'node:crypto'
import type { FileLink, OfferFile } from '../../dialogs/file-link.ts'
import type { StoreTransaction } from '../../store/store.ts'

/** Where files are fetched; the secret stands behind it. */
export const FILE_PATH = '/file'

/** A file can be fetched for so long. */
const OFFERED_MS = 10 * 60 * 1000
const SECRET_BYTES = 32
const SECRET = /^[\w-]{43}$/

/**
 * What makes links in a turn: a new secret each time, which nobody can guess and nobody finds in the database, which
 * holds its hash.
 * @param base where people's browsers reach this service; undefined: nobody knows, and there are no links
 * @param at the moment of the turn, ISO 8601 in UTC
 */
export function fileLinks(base: string | undefined, at: string): (() => FileLink) | undefined {
  if (base === undefined) return undefined
  const expiresAt = new Date(Date.parse(at) + OFFERED_MS).toISOString()
  return () => {
    const secret = randomBytes(SECRET_BYTES).toString('base64url')
    // Behind the “#”: browsers keep that to themselves.
    return { url: `${base}${FILE_PATH}#${secret}`, hash: ticketHash(secret), expiresAt }
  }
}

/** Keeps what lets the file be fetched. */
export function keepTicket(
  tx: StoreTransaction,
  { tenant, person, file, of, hash, expiresAt }: OfferFile,
): Promise<void> {
  return tx.fileTickets.add({
    id: hash,
    tenant,
    person,
    file,
    referral_id: 'referral' in of ? of.referral : null,
    entitlement_id: 'entitlement' in of ? of.entitlement : null,
    expires_at: expiresAt,
  })
}

/** What the database keeps of a secret; undefined when it is none of ours. */
export function hashOfSecret(secret: string): string | undefined {
  return SECRET.test(secret) ? ticketHash(secret) : undefined
}

function ticketHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
