import { STAMPS, TIME_ZONE } from '../../api/headers.ts'
import { API } from '../../api/wire.ts'
import { asProblem, problemOf } from './problem.ts'
import { Stamps } from './stamps.ts'

/** Headers that identify the person. */
export type SignIn = () => Promise<Readonly<Record<string, string>>>

/**
 * All requests to the service. They fail with a `ServiceProblem`, or with an AbortError after the signal was aborted.
 */
export interface Client {
  /** Under which stamps everything was read that it has got. */
  readonly stamps: Stamps
  /** Asks ahead: the next `get` of the path takes this answer. */
  prefetch(path: string): void
  get<T>(path: string, signal?: AbortSignal): Promise<T>
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown, signal?: AbortSignal): Promise<T>
  /** A file, and the name that the service gave it. */
  download(path: string): Promise<{ readonly blob: Blob; readonly name: string | undefined }>
}

export function createClient(signIn: SignIn): Client {
  const stamps = new Stamps()
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const once = async (): Promise<Response> => {
      const headers = {
        ...(await signIn()),
        [TIME_ZONE]: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...(init.body ? { 'Content-Type': 'application/json' } : {}),
      }
      return fetch(`${API}${path}`, { ...init, headers })
    }
    try {
      let response = await once()
      // The sign-in may have expired meanwhile; when asked again, the host gives a new one.
      if (response.status === 401) response = await once()
      if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
      return response
    } catch (error) {
      if (init.signal?.aborted) throw error
      throw asProblem(error)
    }
  }
  async function json<T>(path: string, init: RequestInit): Promise<T> {
    const response = await ask(path, init)
    const body = await response.text().catch((error: unknown) => {
      if (init.signal?.aborted) throw error
      throw asProblem(error)
    })
    stamps.shown(Object.fromEntries(new URLSearchParams(response.headers.get(STAMPS) ?? '')))
    return (body ? JSON.parse(body) : undefined) as T
  }
  const ahead = new Map<string, Promise<unknown>>()
  return {
    stamps,
    prefetch(path) {
      const answer = json(path, {})
      // The `get` that takes the answer handles the failure.
      answer.catch(() => {})
      ahead.set(path, answer)
    },
    get<T>(path: string, signal?: AbortSignal) {
      const asked = ahead.get(path) as Promise<T> | undefined
      ahead.delete(path)
      return asked ?? json<T>(path, { signal: signal ?? null })
    },
    send: (method, path, body, signal) => json(path, { method, body: JSON.stringify(body), signal: signal ?? null }),
    async download(path) {
      const response = await ask(path, {})
      return { blob: await response.blob(), name: savedName(response.headers.get('content-disposition') ?? '') }
    },
  }
}

/** The name of a file in a `Content-Disposition`: with all its letters where it has others than those of ASCII. */
function savedName(disposition: string): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? []
  return encoded === undefined ? /filename="?([^";]+)"?/.exec(disposition)?.[1] : decodeURIComponent(encoded)
}
