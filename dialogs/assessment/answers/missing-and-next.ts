import { isDay, statusProblems } from '../../../playbook/status-rules.ts'
import { spelledOut } from '../../commands/chat-spelling.ts'
import { dateFacts } from '../keep/kept-facts.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { turn } from '../../turn.ts'
import { noteFor } from '../assessment-note.ts'
import { changed, hasContent, leave, recommendFor, statusOf } from '../assessment.ts'
import { aboutOf } from '../keep/keep.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { currentOf } from '../shelf.ts'
import { nothingOpen, show } from '../show.ts'

/** In characters. */
const MAX_LENGTH = 60
const SOFTLY = '(?:(?:ok|okay|so|and|but|hm+|well|now|bot)[ ,]+)*'
const WHAT_IS = "(?:what(?:(?:[’']?s)| is| are| do you)?|which fields? (?:is|are)|(?:is )?anything)"
const MISSING = new RegExp(
  `^${SOFTLY}(?:${WHAT_IS} (?:still |else )?(?:missing|lacking|incomplete|needed|required|need)(?: (?:here|now|yet|still|from me|to keep it))?|missing)$`,
  'i',
)
const NEXT = new RegExp(
  `^${SOFTLY}(?:(?:what(?:(?:[’']?s)| is| are)? )?(?:the |my )?next steps?|what(?:[’']?s| is)? next|what now|now what|and now|what (?:should|do|can|must) i do (?:now|next)|what happens next)(?: (?:here|then|now|please))?$`,
  'i',
)

/** `missing`: which fields are not filled in; `next`: what is to be done now. */
export type StandingAsked = 'missing' | 'next'

/** Reads "what's missing?" and "next step?"; undefined for another message. */
export function readStandingAsked(message: string): StandingAsked | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = spelledOut(
    message
      .trim()
      .replace(/[\s.!?]{1,9}$/, '')
      .replace(/\s+/g, ' '),
  )
  return MISSING.test(text) ? 'missing' : NEXT.test(text) ? 'next' : undefined
}

/** Answers them of what is open, else of what was kept last. Adds nothing to the text. */
export function missingAndNext(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  const asked = readStandingAsked(message)
  if (!asked) return undefined
  const current = currentOf(state)
  const newest = state.assessments[0]
  if (!current || !hasContent(current)) {
    if (asked === 'missing' || !newest?.kept) return turn(state, nothingOpen(state, 'now'))
    return turn(state, { kind: 'text', text: `Next for ${aboutOf(env, newest)}: ${engageOf(env, newest)}` })
  }
  const shown = leave(current)
  return show(env, state, changed(shown, {}), { notice: standing(env, shown, asked) })
}

function standing(env: DialogEnv, assessment: Assessment, asked: StandingAsked): string {
  const position = positionOf(env, assessment)
  const missing = missingOf(env, assessment, position.kind === 'status')
  if (position.kind === 'question') {
    if (asked === 'next') return 'Next: answer this question, or press “Show the status now”.'
    return `Missing: ${['the answer to this question', ...missing].join('; ')}.`
  }
  if (asked === 'missing')
    return missing.length > 0 ? `Missing: ${missing.join('; ')}.` : 'Nothing is missing: “keep it” keeps it.'
  if (missing.length > 0) return `Next: fill in ${missing.join('; ')}.`
  return position.kind === 'status' ? `Next: “keep it”. Then: ${engageOf(env, assessment)}` : 'Next: choose here.'
}

/** The fields that are not filled in, in a few words each; of a status only where one is shown. */
function missingOf(env: DialogEnv, assessment: Assessment, hasStatus: boolean): readonly string[] {
  const { customer, workload, draft } = assessment
  const names = [...(customer ? [] : ['the customer']), ...(workload ? [] : ['the workload'])]
  if (!hasStatus) return names
  const recommendation = recommendFor(env, assessment)
  const status = statusOf(env, assessment, recommendation)
  const note = noteFor(env, assessment, recommendation)
  const lacks = (facts: Parameters<typeof statusProblems>[1]): boolean =>
    statusProblems(status, facts, env.today).length > 0
  const complete = { date: FAR, attempts: COUNTED, note: 'told' }
  const facts = dateFacts(env, assessment, status)
  const date = facts.date && isDay(facts.date) ? facts.date : undefined
  return [
    ...names,
    ...(lacks({ ...complete, date, dateUnknown: facts.dateUnknown })
      ? [
          status.requires.includes('target-date')
            ? 'the target date'
            : 'the projected unblock date, or “Date not known”',
        ]
      : []),
    ...(lacks({ ...complete, attempts: draft.attempts }) ? ['how many attempts, how, and to whom'] : []),
    ...(lacks({ ...complete, note }) ? ['the note'] : []),
  ]
}

/** Facts with which no rule finds fault. */
const FAR = '9999-12-31'
const COUNTED = '4 mails, 2 calls to the IT lead'

/** What the playbook says to do with the status: who is engaged, and for what. */
function engageOf(env: DialogEnv, assessment: Assessment): string {
  const { kept } = assessment
  const status = kept ? env.prepared.status.get(kept.status) : undefined
  return (status ?? statusOf(env, assessment, recommendFor(env, assessment))).engage
}
