import { OFFICER } from '../../content/words/officers.ts'
import { engagementNews } from './engagement-news.ts'
import { substanceOf, type NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { smallTalkEnd } from './small-talk.ts'
import { clauseOf } from '../sentences/clause.ts'
import { tokenize } from '../../reading/text/text.ts'

/** Lines of a mail without content: quoted ones, headers, greetings, closings. */
const NOISE =
  /^\s*(>|from:|sent:|to:|cc:|bcc:|subject:|date:|(hi|hello|hey|dear|good (morning|afternoon))\b[^.!?]{0,40}[,!]?\s*$)/i
const CLOSING =
  /^\s*(--+|(kind |best |warm |many )?(regards|greetings|wishes)|(?:yours )?sincerely|cheers|thanks|thank you|thx|best|br|rgds)\b[^.!]{0,20}[.!]?\s*$/i
/** The next actions after a call. They are about all workloads, and give no reason. */
const ACTIONS =
  /(?:^|[.;!?]\s+)(?:our |my )?(?:actions?|action items?|action points?|to-?dos?|ais?)(?: for us)?\s*(?::|–|—|\s-\s|$)/iu
/** Those present: a list of names and roles. */
const ATTENDEES = new RegExp(
  String.raw`^\s*(?:[-*•–]\s*)?(?:(?:attendees?|participants?|present|attended|with)\s*:|(?:[^():;]{2,40}\((?:it|${OFFICER}|hr|legal|security|ops|sales|it [a-z]+|head of [a-z ]+|\p{Lu}{2,5})\)[,;]?\s*){1,8}\.?\s*$)`,
  'iu',
)
const BULLET = /^\s*(?:[-*•–]|\d+[.)])\s/

/** Where most lines begin with ">", the FM writes a list that way and quotes nobody. */
function asBullets(lines: readonly string[]): readonly string[] {
  const arrows = lines.filter((line) => /^\s*>/.test(line)).length
  return arrows * 2 > lines.length ? lines.map((line) => line.replace(/^\s*>+ ?/, '- ')) : lines
}

/** The end of a dictation: "so I think that is all for today". */
const THAT_IS_ALL =
  /(?:^|[\s,.;–-]+)(?:(?:and|so|okay|ok|well|i (?:think|guess)) )*that(?:['’]s| is| was) (?:all|it)(?: (?:i think|i guess|from me|for (?:now|today|this one)))*[\s.!]*$/i

/** So much of a line's end is searched for it. In UTF-16 units. */
const LONGEST_END = 80

function withoutEnd(line: string): string {
  const from = Math.max(0, line.length - LONGEST_END)
  const end = THAT_IS_ALL.exec(line.slice(from))
  return end ? line.slice(0, from + end.index) : line
}

/** The lines of a text, without the noise of a mail and without its list of actions. */
export function linesOf(text: string): string[] {
  const lines = asBullets(text.split(/\r?\n/))
  const closing = lines.findIndex((line, i) => i > 0 && CLOSING.test(line))
  const said = (closing < 0 ? lines : lines.slice(0, closing)).filter(
    (line) => lines.length === 1 || !(NOISE.test(line) || ATTENDEES.test(line)),
  )
  const kept: string[] = []
  let inActions = false
  for (const line of said) {
    if (inActions && (BULLET.test(line) || !line.trim())) continue
    const actions = ACTIONS.exec(line)
    // The text behind "Actions:" is one list, on the same line or on the lines below.
    inActions = actions !== null
    const rest = actions ? line.slice(0, actions.index + (/^[.!?]/.test(actions[0]) ? 1 : 0)) : line
    if (rest || !actions) kept.push(withoutEnd(rest.replace(BULLET, '')))
  }
  return kept
}

/** Words before a colon are no heading if so many of them can be part of a reason. */
const SAYS_SOMETHING = 2

/** The customer and a word or two for the workload. In words. */
const SHORT_HEAD = 3

/** Where the content of a line begins. */
export interface LineBegin {
  /** In UTF-16 units. */
  readonly at: number
  /** The role of the person the FM spoke to, when the line begins with that: "the head of HR". */
  readonly role: string | undefined
}

/**
 * Finds where the content of a line begins: behind small talk, news of the engagement and a heading such as "Contoso
 * Teams:".
 */
export function beginOf(prepared: PreparedPlaybook, line: string, subject: NoteSubject): LineBegin {
  const opening = openingOf(line, 0, subject)
  const head = /^([^:.!?\n]{2,70}?)(:|\s[-–—]+)\s+/.exec(line.slice(opening.at))
  if (!head) return opening
  const named = subject.customer !== undefined && head[1]!.toLowerCase().includes(subject.customer.toLowerCase())
  const tokens = tokenize(head[1]!)
  // Words between two dashes are content; words before a colon are mostly a heading.
  const isShort = named && tokens.length <= SHORT_HEAD
  const most = head[2] === ':' || isShort ? SAYS_SOMETHING : 1
  if (head[2] !== ':' && isHeading(prepared, head[1]!)) {
    const behind = openingOf(line, opening.at + head[0].length, subject)
    return { at: behind.at, role: behind.role ?? opening.role }
  }
  const heads =
    (named || prepared.workloads.find(tokens).length > 0) && substanceOf(prepared, tokens, subject).known < most
  if (!heads) return opening
  const behind = openingOf(line, opening.at + head[0].length, subject)
  return { at: behind.at, role: behind.role ?? opening.role }
}

/** True for a workload and a name before a dash, without any content: "Teams Phone at Fabrikam". */
function isHeading(prepared: PreparedPlaybook, head: string): boolean {
  const tokens = tokenize(head)
  const named = prepared.workloads.find(tokens)
  const isAtEnd = named.some(({ from, to }) => from === 0 || to === tokens.length)
  return isAtEnd && tokens.length <= 7 && /\s(?:@|at|for|of)\s/i.test(head) && clauseOf(head) === undefined
}

function openingOf(line: string, place: number, { status, customer }: NoteSubject): LineBegin {
  let at = place
  let role: string | undefined
  for (let length = 1; length > 0; at += length) {
    length = smallTalkEnd(line.slice(at))
    // Dictation has no comma behind the person spoken to, so a line that is small talk to its end is tried as news.
    const mayBeNews = length === 0 || at + length === line.length
    // For a customer who does not answer, the person spoken to is what the note is about.
    const news = mayBeNews && status.id !== 'customer-unresponsive' ? engagementNews(line, at, customer) : undefined
    if (news) {
      length = news.end - at
      role ??= news.role
    }
  }
  return { at, role }
}
