import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/** Teams sends far less. In bytes. */
export const MAX_BODY_BYTES = 256 * 1024

/**
 * Reads a JSON object from a request and stops reading at the limit.
 * @throws Refusal `too-large` or `not-json`
 */
export async function readJsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new Refusal('too-large')
  if (request.headers['content-encoding'] !== undefined) throw new Refusal('not-json')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_BODY_BYTES) throw new Refusal('too-large')
    chunks.push(chunk)
  }
  let body: unknown
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Refusal('not-json')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal('not-json')
  return body as Record<string, unknown>
}
