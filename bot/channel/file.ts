import type { DroppedFile } from '../../dialogs/incoming.ts'
import { isLoopback } from '../config/config.ts'

/** Where files may be fetched from. */
export interface FileSources {
  /** Exact hosts (with port, when it is not the default one) besides SharePoint. */
  readonly hosts: ReadonlySet<string>
  /** This machine, also without https: the local client keeps its files there. */
  readonly development: boolean
}

const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info'
/** In bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
const TIMEOUT_MS = 10_000
const MAX_REDIRECTS = 3

/** The file cannot be had; `message` says why, to the person. */
export class FetchError extends Error {}

/** The first file among the attachments of a message; undefined when there is none. */
export function droppedFile(attachments: unknown): DroppedFile | undefined {
  if (!Array.isArray(attachments)) return undefined
  for (const attachment of attachments as unknown[]) {
    const { contentType, content, name } = fieldsOf(attachment)
    const { downloadUrl, fileType } = fieldsOf(content)
    if (contentType !== DOWNLOAD || typeof downloadUrl !== 'string') continue
    const called = typeof name === 'string' ? name.slice(0, 200) : 'file'
    const ending = /\.([^.]+)$/.exec(called)?.[1] ?? ''
    const type = typeof fileType === 'string' && fileType !== '' ? fileType : ending
    return { kind: 'file', name: called, type: type.toLowerCase().slice(0, 20), url: downloadUrl }
  }
  return undefined
}

/**
 * Fetches a file from where Teams keeps those that people drop into chats. The address carries its own short-lived
 * permission: nothing of ours is sent along.
 * @throws FetchError
 */
export async function fetchFile(address: string, sources: FileSources, timeoutMs = TIMEOUT_MS): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    let url = allowed(address, sources)
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, { redirect: 'manual', signal, credentials: 'omit' })
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel()
        const next = allowed(new URL(location, url).href, sources)
        if (next.host !== url.host || redirects === MAX_REDIRECTS) {
          throw new FetchError('The file has moved to another place. Drop it again.')
        }
        url = next
        continue
      }
      if (!response.ok) {
        await response.body?.cancel()
        throw new FetchError('Teams does not give the file any more. Drop it again.')
      }
      return await bytesOf(response)
    }
  } catch (error) {
    if (error instanceof FetchError) throw error
    if (signal.aborted) throw new FetchError('The file did not come in time. Drop it again.')
    throw new FetchError('The file could not be fetched. Drop it again.')
  }
}

/** @throws FetchError unless it is a place that files may be fetched from */
function allowed(address: string, { hosts, development }: FileSources): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const host = url?.host.toLowerCase() ?? ''
  const known = host.endsWith('.sharepoint.com') || hosts.has(host)
  const local = development && url !== undefined && isLoopback(url.hostname)
  const encrypted = url?.protocol === 'https:' || (local && url.protocol === 'http:')
  if (!url || !(known || local) || !encrypted || url.username !== '' || url.password !== '') {
    throw new FetchError('The file is in a place that I do not fetch from. Drop it into this chat from your computer.')
  }
  return url
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const tooLarge = new FetchError('The file is larger than 5 MB. Split it.')
  const chunks: Uint8Array[] = []
  let length = 0
  // The length that the server says may be wrong, or that of the packed file.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > MAX_FILE_BYTES) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
