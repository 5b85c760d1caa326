import type { Problem } from '../../api/wire.ts'
import { serviceStrings as text } from './strings.ts'

/** What went wrong with a request, in words for people that also name the remedy. */
export class ServiceProblem extends Error {
  readonly code: string
  /** 0 when there was no answer at all. */
  readonly status: number

  constructor(message: string, code: string, status: number) {
    super(message)
    this.name = 'ServiceProblem'
    this.code = code
    this.status = status
  }
}

/** Statuses of an answer that comes from something before the service, or from a service that is busy. */
const PASSING = [0, 502, 503, 504]

/** True when the service could not be reached, or could not answer now: the same request may succeed later. */
export function isPassing(problem: ServiceProblem | undefined): boolean {
  return problem !== undefined && PASSING.includes(problem.status)
}

/** The problem in an answer other than 2xx. `body` is the parsed body of the answer, and may be anything. */
export function problemOf(status: number, body: unknown): ServiceProblem {
  const told = body as Partial<Problem> | null
  // An expired sign-in: the service's own message is for the administrator.
  if (status === 401 && told?.code === 'bad-token') return new ServiceProblem(text.signInEnded, told.code, status)
  if (typeof told?.message === 'string' && told.message) {
    return new ServiceProblem(told.message, told.code ?? String(status), status)
  }
  if (status === 401) return new ServiceProblem(text.signedOut, 'signed-out', status)
  if (status === 403) return new ServiceProblem(text.forbidden, 'forbidden', status)
  if (status === 404) return new ServiceProblem(text.notFound, 'not-found', status)
  if (status === 429) return new ServiceProblem(text.tooMany, 'too-many', status)
  return new ServiceProblem(text.failed, 'failed', status)
}

/** Turns anything that was thrown into a problem that can be shown. */
export function asProblem(error: unknown): ServiceProblem {
  if (error instanceof ServiceProblem) return error
  return new ServiceProblem(text.unreachable, 'unreachable', 0)
}
