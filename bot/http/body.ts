import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/** Bytes. Teams sends far less. */
export const MAX_BODY_BYTES = 256 * 1024

/**
 * Reads a JSON object from a request and stops reading at the limit.
 * @throws Refusal `too-large` or `not-json`
 */
export async function readJsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readJson(request)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal('not-json')
  return body as Record<string, unknown>
}

/**
 * Reads JSON from a request and stops reading at the limit.
 * @throws Refusal `too-large` or `not-json`
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new Refusal('too-large')
  if (request.headers['content-encoding'] !== undefined) throw new Refusal('not-json')
  const bytes = await readBody(request)
  try {
    return parse(bytes.toString('utf8'))
  } catch {
    throw new Refusal('not-json')
  }
}

/**
 * Reads a request to its end, or to the limit. It uses events, because they cost less than asynchronous iteration, and
 * every request is read here.
 * @throws Refusal `too-large`, or `not-json` if the request ends halfway
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MAX_BODY_BYTES) chunks.push(chunk)
      else {
        request.pause()
        reject(new Refusal('too-large'))
      }
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.on('error', reject)
    // A client that leaves halfway gets no answer, and nothing must wait for it.
    request.on('close', () => {
      if (!request.complete) reject(new Refusal('not-json'))
    })
  })
}

/** NUL characters are dropped: PostgreSQL refuses them in text, and nobody types them. */
function parse(json: string): unknown {
  const value: unknown = JSON.parse(json)
  return json.includes('\\u0000') ? withoutNul(value) : value
}

function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '')
  if (Array.isArray(value)) return value.map(withoutNul)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.replaceAll('\0', ''), withoutNul(each)]))
}
