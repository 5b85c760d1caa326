import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isKey, openVault } from '../../../bot/contact-data/contact-key.ts'
import { Vault, VaultError } from '../../../bot/contact-data/vault.ts'

const key = (byte: number): Buffer => Buffer.alloc(32, byte)
const ABOUT = { tenant: 't1', record: 'r1', part: 'contact' }
const TEXT = '{"name":"Jo Dobrowolska"}'

describe('a sealed text', () => {
  const vault = new Vault(key(1))
  const sealed = vault.seal(TEXT, ABOUT)

  test('is opened for what it belongs to, and says nothing by itself', () => {
    expect(vault.open(sealed, ABOUT)).toBe(TEXT)
    expect(Buffer.from(sealed.sealed, 'base64').toString('latin1')).not.toContain('Dobrowolska')
    expect(vault.seal(TEXT, ABOUT).sealed).not.toBe(sealed.sealed)
  })

  test.each([
    ['another tenant', { ...ABOUT, tenant: 't2' }],
    ['another record', { ...ABOUT, record: 'r2' }],
    ['another part', { ...ABOUT, part: 'email' }],
    ['parts joined otherwise', { tenant: 't1","r1', record: 'contact', part: '' }],
  ])('is not opened for %s', (_, about) => {
    expect(() => vault.open(sealed, about)).toThrow(VaultError)
  })

  test.each([0, 12, 28, 40])('is not opened when its byte %s was changed', (at) => {
    const bytes = Buffer.from(sealed.sealed, 'base64')
    bytes[at]! ^= 1
    expect(() => vault.open({ ...sealed, sealed: bytes.toString('base64') }, ABOUT)).toThrow(VaultError)
  })

  test('is not opened when it was cut', () => {
    expect(() => vault.open({ ...sealed, sealed: sealed.sealed.slice(0, 20) }, ABOUT)).toThrow(VaultError)
  })
})

test('an old key opens, and the new one seals', () => {
  const sealed = new Vault(key(1)).seal(TEXT, ABOUT)
  const rotated = new Vault(key(2), [key(1)])
  expect(rotated.open(sealed, ABOUT)).toBe(TEXT)
  expect(rotated.seal(TEXT, ABOUT).keyId).not.toBe(sealed.keyId)
  expect(() => new Vault(key(2)).open(sealed, ABOUT)).toThrow(/CONTACT_KEYS_OLD/)
})

describe('without a key in the environment', () => {
  const folders: string[] = []
  const folder = (): string => {
    folders.push(mkdtempSync(join(tmpdir(), 'vault-')))
    return folders.at(-1)!
  }
  afterAll(() => {
    for (const each of folders) rmSync(each, { recursive: true })
  })
  const none = { current: undefined, old: [] }

  test('one is made on the first start, for its owner alone, and used again', () => {
    const data = join(folder(), 'data')
    const first = openVault(none, data)
    expect(statSync(join(data, 'contact.key')).mode & 0o777).toBe(0o600)
    expect(openVault(none, data).open(first.seal(TEXT, ABOUT), ABOUT)).toBe(TEXT)
  })

  test('another data folder has another key', () => {
    const open = () => openVault(none, folder())
    expect(open().keyId).not.toBe(open().keyId)
  })

  test('a file that holds no key is not taken for one', () => {
    const at = folder()
    writeFileSync(join(at, 'contact.key'), 'hunter2')
    expect(() => openVault(none, at)).toThrow(/holds no key\. Restore it/)
  })
})

test('a key of the environment counts, not the file', () => {
  const current = key(3).toString('base64')
  expect(isKey(current)).toBe(true)
  expect(openVault({ current, old: [] }, '/nowhere').keyId).toBe(new Vault(key(3)).keyId)
})
