import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Bytes of a key. */
export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a sealed text belongs to: it can be opened for nothing else. */
export interface SealedFor {
  readonly tenant: string
  /** Id of the record, and which part of it. */
  readonly record: string
  readonly part: string
}

export interface Sealed {
  readonly keyId: string
  /** Nonce, tag and text, base64. */
  readonly sealed: string
}

/** A sealed text cannot be opened: its key is not there, or it was changed, or it belongs to another record. */
export class VaultError extends Error {}

/** Encrypts contact data with AES-256-GCM. What is sealed names its key, so that keys can be changed. */
export class Vault {
  /** Of the key that seals. */
  readonly keyId: string
  private readonly key: Buffer
  private readonly keys: ReadonlyMap<string, Buffer>

  /** @param old keys that only open */
  constructor(key: Buffer, old: readonly Buffer[] = []) {
    this.key = key
    this.keyId = idOf(key)
    this.keys = new Map([...old, key].map((each) => [idOf(each), each]))
  }

  /** Encrypts with a nonce of its own. */
  seal(text: string, about: SealedFor): Sealed {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(associated(about))
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return { keyId: this.keyId, sealed: Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64') }
  }

  /** @throws VaultError */
  open({ keyId, sealed }: Sealed, about: SealedFor): string {
    const key = this.keys.get(keyId)
    if (!key) throw new VaultError('The key is not there: add it to CONTACT_KEYS_OLD.')
    const bytes = Buffer.from(sealed, 'base64')
    const nonce = bytes.subarray(0, NONCE_BYTES)
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(associated(about))
        .setAuthTag(tag)
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    } catch (error) {
      throw new VaultError('It was changed, or belongs to another record.', { cause: error })
    }
  }
}

function associated({ tenant, record, part }: SealedFor): Buffer {
  return Buffer.from(JSON.stringify([tenant, record, part]))
}

/** Says which key it is, and nothing about it. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('contact key\n').update(key).digest('hex').slice(0, 16)
}
