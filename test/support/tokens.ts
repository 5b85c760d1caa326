import { createHmac, randomBytes } from 'node:crypto'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK } from 'jose'

export const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'

/** `trusted` and `webchat` are in the published key set, `foreign` is not; only `trusted` is endorsed for Teams. */
export type KeyName = 'trusted' | 'webchat' | 'foreign'

export interface SignOptions {
  readonly key?: KeyName
  /** What the header says instead of the key's own id. */
  readonly kid?: string
  /** `HS256` takes the trusted public key as the secret; `none` signs nothing. */
  readonly alg?: 'RS256' | 'HS256' | 'none'
}

/** A key as Bot Framework publishes it: with the channels it vouches for. */
export type PublishedKey = JWK & { readonly endorsements: readonly string[] }

export type Claims = Readonly<Record<string, unknown>>

/** Keys of a Bot Framework that exists only in the tests. */
export interface Tokens {
  /** The published key set. */
  readonly keys: readonly PublishedKey[]
  sign(claims: Claims, options?: SignOptions): Promise<string>
}

/** Makes the keys; new ones for every call. */
export async function createTokens(): Promise<Tokens> {
  const [trusted, webchat, foreign] = await Promise.all([makeKey(), makeKey(), makeKey()])
  const pairs = { trusted, webchat, foreign }
  const publicKey = await exportSPKI(trusted.publicKey)
  return {
    keys: [
      { ...(await exportJWK(trusted.publicKey)), use: 'sig', kid: 'trusted', endorsements: ['msteams'] },
      { ...(await exportJWK(webchat.publicKey)), use: 'sig', kid: 'webchat', endorsements: ['webchat'] },
    ],
    async sign(claims, { key = 'trusted', kid = key, alg = 'RS256' } = {}) {
      const header = { alg, typ: 'JWT', kid }
      if (alg === 'RS256') return new SignJWT({ ...claims }).setProtectedHeader(header).sign(pairs[key].privateKey)
      // jose refuses to make these two, as it should.
      const signed = `${encode(header)}.${encode(claims)}`
      return alg === 'none'
        ? `${signed}.`
        : `${signed}.${createHmac('sha256', publicKey).update(signed).digest('base64url')}`
    },
  }
}

function makeKey() {
  return generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
}

/** A token with the same signature and other claims. */
export function withClaims(token: string, claims: Claims): string {
  const [header, payload, signature] = token.split('.')
  const before = JSON.parse(Buffer.from(payload!, 'base64url').toString('utf8')) as Claims
  return [header, encode({ ...before, ...claims }), signature].join('.')
}

/** A token whose signature has one other bit. */
export function withBrokenSignature(token: string): string {
  const [header, payload, signature] = token.split('.')
  const bytes = Buffer.from(signature!, 'base64url')
  bytes[100]! ^= 1
  return [header, payload, bytes.toString('base64url')].join('.')
}

/** A token that anybody can make: the header and claims of a good one, and noise for a signature. */
export function forge(claims: Claims, kid = 'trusted'): string {
  return [encode({ alg: 'RS256', typ: 'JWT', kid }), encode(claims), randomBytes(256).toString('base64url')].join('.')
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
