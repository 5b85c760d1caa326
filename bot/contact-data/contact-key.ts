import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY_BYTES, Vault } from './vault.ts'

/** The keys of contact data as the environment gives them: base64 of 32 bytes each. */
export interface ContactKeys {
  /** Undefined: a file in the data folder holds it. */
  readonly current: string | undefined
  readonly old: readonly string[]
}

const FILE = 'contact.key'

/** True for base64 of a whole key. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === KEY_BYTES
}

/**
 * The vault of this service. Without a key in the environment one is made on the first start, in a file of the data
 * folder that only its owner may read. Instances that share a database need the same key: what one has sealed the
 * others ask for again.
 * @throws Error with the remedy when the file cannot be made or holds no key
 */
export function openVault({ current, old }: ContactKeys, folder: string): Vault {
  const key = current ?? fileKey(folder)
  return new Vault(
    Buffer.from(key, 'base64'),
    old.map((each) => Buffer.from(each, 'base64')),
  )
}

function fileKey(folder: string): string {
  const path = join(folder, FILE)
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) {
      // Renamed when it is whole: a crash leaves no half of a key.
      const made = `${path}.new`
      writeFileSync(made, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true })
      renameSync(made, path)
    }
  } catch (error) {
    throw new Error(`${path} cannot be written. Check DATA_DIR and its permissions, or set CONTACT_KEY.`, {
      cause: error,
    })
  }
  const key = readFileSync(path, 'utf8').trim()
  if (isKey(key)) return key
  throw new Error(
    `${path} holds no key. Restore it from the backup, or remove it: contact data kept so far is lost then.`,
  )
}
