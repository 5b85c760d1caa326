import { noticeCard } from '../../cards/notice-card.ts'
import { adviceOf } from '../../playbook/note/judge-note.ts'
import type { Status } from '../../playbook/model.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { judgeOwnNote } from '../assessment/assessment-note.ts'
import { hasContent, newAssessment, recommendFor, statusOf } from '../assessment/assessment.ts'
import { positionOf } from '../assessment/position.ts'
import { currentOf } from '../assessment/shelf.ts'
import { wholeTerm } from '../commands/terms.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { outsidersRead } from '../places.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { turn } from '../turn.ts'
import { fullName } from '../../playbook/status-names.ts'

/** Enough for the longest note. In characters. */
const MAX_LENGTH = 1100
const THIS = '(?:this|my|the|that|the following|following)'
const BEHIND = String.raw`\s*(?:[:?\n–—]|-(?= ))\s*([\s\S]+)$`
const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:please|pls|can you|could you|would you|will you) ){0,2}(?:check|judge|rate|review|grade|score) ${THIS} note${BEHIND}`,
    'i',
  ),
  new RegExp(
    `^(?:is|would) ${THIS} note (?:be )?(?:ok|okay|good|fine|great|right|good enough|enough|all right)${BEHIND}`,
    'i',
  ),
  new RegExp(`^(?:how (?:good )?is|what (?:about|do you think of)) ${THIS} note${BEHIND}`, 'i'),
]

/** The note in a request to judge one: "check this note: …"; undefined for everything else. */
function noteToJudge(message: string): string | undefined {
  const text = message.trim()
  if (text.length > MAX_LENGTH || !/\bnote\b/i.test(text.slice(0, 60))) return undefined
  for (const pattern of ASKS) {
    const note = pattern
      .exec(text)?.[1]
      ?.replace(/^["“”']+|["“”']+$/g, '')
      .trim()
    if (note) return note
  }
  return undefined
}

/** Judges a typed note by the playbook's rules; nothing is added or changed. */
export const judgeDialog: Dialog = ({ state, incoming: { what, where } }) => {
  const note = what.kind === 'text' && !outsidersRead(where) ? noteToJudge(what.text) : undefined
  return note === undefined ? undefined : { answer: (env) => judged(env, state, note) }
}

const HEADS = { great: 'Great note', marginal: 'Could be better', poor: 'Poor note' } as const
/** The most findings that the card shows. */
const MOST_SAID = 2

function judged(env: DialogEnv, state: ConversationState, note: string): Turn {
  const current = currentOf(state)
  const isShown = current && hasContent(current) && positionOf(env, current).kind === 'status'
  const open = isShown ? current : undefined
  const status = headOf(env, note) ?? (open ? statusOf(env, open, recommendFor(env, open)) : spokenFor(env, note))
  const { verdict, findings } = judgeOwnNote(env, open ?? newAssessment(env, ''), status, note)
  const says = adviceOf(findings, MOST_SAID).join(' ')
  const why = says === '' ? '.' : `: ${says}`
  // The advice quotes the note.
  const card = noticeCard('', {
    quoted: `${HEADS[verdict]} for ${fullName(status)}${why} Nothing was added or changed.`,
    others: [{ title: 'The customer said this', verb: 'try', text: withoutContactData(note) }],
  })
  return turn(state, { kind: 'card', summary: 'What the playbook says of the note', card })
}

const HEAD = /^([^:,;.–—\n]{3,60}?)(?::| [-–—] )/

/** The status at the beginning of a note: "Blocked Legal – …". */
function headOf({ prepared }: DialogEnv, note: string): Status | undefined {
  const head = HEAD.exec(note)?.[1]?.toLowerCase().trim()
  const term =
    head && (wholeTerm(prepared, head) ?? wholeTerm(prepared, head.replace(/^(?:blocked|in progress)[ ›>/]+/, '')))
  return term && 'status' in term && term.status ? prepared.status.get(term.status) : undefined
}

/** The status for which the words of a note speak most. */
function spokenFor({ prepared }: DialogEnv, note: string): Status {
  return recommend(prepared, { text: note }).ranked[0]!.status
}
