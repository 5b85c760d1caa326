import type { Request, Response } from 'restify'
import { attachment } from '../downloads/attachment.ts'
import type { Trace } from '../telemetry/trace.ts'
import { pathId, read } from './requests.ts'
import type { TabUser } from './sign-in.ts'

/** One request of somebody who is signed in. */
interface Asked {
  readonly user: TabUser
  readonly request: Request
  readonly response: Response
  /** What happens because of it belongs to. */
  readonly trace: Trace
  readonly at: string
  readonly today: string
  /** As the person's browser tells it. */
  readonly timeZone: string | undefined
}

/** What is answered, as JSON; nothing more is sent when the response has been written already. */
export type Handler = (asked: Asked) => Promise<unknown>

/** Method, path behind that of the API, and what answers it. */
export type Route = readonly ['get' | 'put' | 'post', string, Handler]

/** The parameters of the query string, without NUL characters as in a body: PostgreSQL refuses them in text. */
export function queryOf(request: Request): Record<string, string> {
  const query = new URLSearchParams(request.getQuery())
  return Object.fromEntries([...query].map(([name, value]) => [name, value.replaceAll('\0', '')]))
}

/**
 * The id that the path names.
 * @throws Refusal `wrong-shape`: it is no id
 */
export function idOf(request: Request): string {
  const { id } = request.params as { id?: string }
  return read(pathId, id)
}

/** Answers with a file to be saved. */
export function download(response: Response, name: string, type: string, content: Buffer): void {
  response.statusCode = 200
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Disposition', attachment(name))
  response.setHeader('Cache-Control', 'no-store')
  response.end(content)
}
