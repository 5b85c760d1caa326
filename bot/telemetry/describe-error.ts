import { codeOf } from '../../store/engine/faults.ts'

/** A line of a stack that says where: a file, or a part of Node.js, with line and column. */
const PLACE = /^\s+at (.+:\d+:\d+\)?)$/

/**
 * Name, code and place of an error without its message, which may quote what people wrote. Of several that failed together
 * each is told once, parted by bars.
 */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return [...new Set(error.errors.map(describeError))].join(' | ')
  if (!(error instanceof Error)) return 'unknown'
  return [error.name, codeOf(error), placeOf(error)].filter(Boolean).join(' ')
}

/** Where it was thrown. The stack begins with the message, whose own lines may look like places: those are not told. */
function placeOf({ message, stack = '' }: Error): string {
  const at = stack.indexOf(message)
  // Another message than it was made with: nobody knows where its own lines end.
  if (at < 0) return ''
  const lines = stack.slice(at + message.length).split('\n')
  return lines.map((line) => PLACE.exec(line)?.[1]).find((place) => place !== undefined) ?? ''
}

/** A code is a word of a system: ECONNREFUSED, http-403, network_error. */
const CODE = /^[\w-]{1,60}$/

/** One word for an error, to count by: its code, that of its cause, or its name. */
export function faultCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { errorCode, cause, name } = error as { errorCode?: unknown; cause?: unknown; name?: unknown }
  // What is aborted has a number that says nothing.
  const own = error instanceof DOMException ? undefined : codeOf(error)
  const known = [own, codeOf(cause), errorCode, name]
  return known.find((each): each is string => typeof each === 'string' && CODE.test(each)) ?? 'unknown'
}
