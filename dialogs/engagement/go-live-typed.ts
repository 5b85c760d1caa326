import { withoutPoliteWords } from '../commands/around-commands.ts'

/** A typed wish to move go-live. */
export interface GoLiveMoved {
  readonly filter: string
  /** As it was typed. */
  readonly value: string
  /** More was said than the day. */
  readonly more: boolean
}

const MOVE = '(?:move|change|set|shift|postpone|push|delay|reschedule|bring)(?: back| forward)?'
const GO_LIVE = 'go[- ]?live(?: date)?'
const WHEN = '(?:to|until|till|by|for) ([^,;]{3,40}?)(?:([,;] | because | as | since ).{3,})?$'
const MOVED: readonly RegExp[] = [
  new RegExp(`^${MOVE} (?:the |their )?${GO_LIVE} (?:of|for|at) (.{2,60}?) ${WHEN}`, 'i'),
  new RegExp(`^${MOVE} (?!the )(.{2,60}?)(?:['’]s)? ${GO_LIVE} ${WHEN}`, 'i'),
  new RegExp(
    `^((?!the\\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?go[- ]?live date (?:(?:is|was|has been) )?(?:now |moves |moved |slips |slipped |postponed ){1,2}(?:to )?([^,;]{3,40}?)([,;] .{3,})?$`,
    'i',
  ),
  // "Contoso Teams: the go-live date is 15 March": a day, and nothing else.
  /^((?!the\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?go[- ]?live date(?: (?:is|was)| (?:has )?(?:been )?(?:moved|changed))?(?: to)?:? ((?=.{3,30}$)[^,;]*\d[^,;]*)$/i,
]
/** In characters. */
const MAX_LENGTH = 160

/** "Move go-live of Contoso Teams to 11 January"; undefined for anything else. */
export function readGoLiveMoved(message: string): GoLiveMoved | undefined {
  if (message.length > MAX_LENGTH || !/go[- ]?live/i.test(message)) return undefined
  const text = withoutPoliteWords(
    message
      .trim()
      .replace(/^\/+/, '')
      .replace(/[\s.!?]+$/, '')
      .replace(/\s+/g, ' '),
  )
  for (const pattern of MOVED) {
    const [, filter, value, more] = pattern.exec(text) ?? []
    if (filter && value) return { filter: filter.trim(), value: value.trim(), more: more !== undefined }
  }
  return undefined
}
