import {
  openSteps,
  answerProblems,
  inShort,
  isVoice,
  nextOpenBlock,
  withAnswers,
  type BlockReadiness,
  type Given,
} from '../../playbook/plan/readiness.ts'
import { blockCard, readinessCard, STATE_WORDS } from '../../cards/engagement/readiness-card.ts'
import { readinessContent } from '../../playbook/content/readiness.ts'
import type { BlockId, ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'
import { keepTyped } from '../typed/keep-typed.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { derive, type Derived } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { showPlan } from './plan.ts'
import type { EngagementAction } from './requests.ts'
import { subjectOf } from './subject.ts'
import { aboutDocument, say, staleNotice, type Answer } from './save.ts'
import { saveWork } from '../../domain/engagement/save.ts'

type SaveBlock = Extract<EngagementAction, { verb: 'save-block' }>

/** Shows how far the five blocks are. */
export function showReadiness(env: DialogEnv, subject: Subject, notice?: string): Reply {
  const { readiness, plan, canMoveOn } = derive(env, subject)
  const next = nextOpenBlock(readiness)
  const { intro, blocks } = readinessContent
  const card = readinessCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    // Shown only before anything is answered.
    intro: subject.engagement.work ? undefined : isVoice(subject.entitlement.workload) ? intro.voice : intro.general,
    blocks: readiness.blocks.map(({ block, state, missing }) => ({
      id: block.id,
      title: block.title,
      state,
      missing: inShort(
        missing.map(({ evidence }) => evidence),
        MOST_NAMED,
      ),
    })),
    decisions: readiness.decisions.map(({ title, answer }) => ({ title, answer })),
    steps: openSteps(readiness),
    next: next && { id: next, title: blocks.find(({ id }) => id === next)!.title },
    closed: readiness.closing.every(({ counts }) => counts),
    hasPlan: plan !== undefined,
    canMoveOn,
    about: aboutDocument(env, subject.engagement.work),
  })
  return { kind: 'card', summary: 'Change readiness', record: subject.record, card }
}

/** Missing items on the overview; the block's own card names all. */
const MOST_NAMED = 2

interface Remarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[]
  /** The inputs that could not be saved. */
  readonly filled?: ReadinessAnswers
}

/** Shows one block with its questions. */
export function showBlock(env: DialogEnv, subject: Subject, id: BlockId, remarks: Remarks = {}): Reply {
  const { readiness } = derive(env, subject)
  const at = readiness.blocks.findIndex(({ block }) => block.id === id)
  const { block, state, given, missing } = readiness.blocks[at]!
  const voice = isVoice(subject.entitlement.workload)
  const card = blockCard({
    ...subjectOf(env, subject, 'work'),
    notice: remarks.notice,
    problems: remarks.problems ?? [],
    block: id,
    title: block.title,
    progress: `Block ${at + 1} of ${readiness.blocks.length} · ${STATE_WORDS[state]} · ${readyInWords(readiness.blocks)}`,
    guidance: [block.aim, ...(voice && block.voice ? [block.voice] : [])],
    questions: asked(given, remarks.filled),
    missing: missing.map(({ evidence }) => evidence),
    next: missing.slice(0, 2).map(({ next }) => next),
    guide: undefined,
  })
  return { kind: 'card', summary: block.title, record: subject.record, card }
}

/** The adoption guide: one for all workloads, another for calling and meetings. */
const GUIDES: ReadonlySet<string> = new Set(['adoption-guide', 'office-365-adoption-guide'])

/** Shows the decisions and the next steps. */
export function showClosing(env: DialogEnv, subject: Subject, remarks: Remarks = {}): Reply {
  const { readiness } = derive(env, subject)
  const open = readiness.closing.filter(({ counts }) => !counts)
  const [who] = readiness.decisions
  const { workload } = subject.entitlement
  const guide = env.prepared.playbook.resources.findLast(
    ({ id, workloads }) => GUIDES.has(id) && (workloads.length === 0 || workloads.includes(workload)),
  )
  const card = blockCard({
    ...subjectOf(env, subject, 'work'),
    notice: remarks.notice,
    problems: remarks.problems ?? [],
    block: undefined,
    title: 'Decisions and next steps',
    progress: readyInWords(readiness.blocks),
    guidance: [
      `${who!.title} ${who!.answer ? '✓ Answered in “Project team”.' : 'Open: answer it in “Project team”.'}`,
      'Document the strategy, then finalise schedule and communications.',
    ],
    questions: asked(readiness.closing, remarks.filled),
    missing: open.map(({ question }) => question.evidence),
    next: open.slice(0, 2).map(({ question }) => question.next),
    guide,
  })
  return { kind: 'card', summary: 'Decisions and next steps', record: subject.record, card }
}

/** Stores the inputs and goes where the button leads. Whatever the button, nothing typed is lost. */
export function saveBlock(env: DialogEnv, subject: Subject, action: SaveBlock, incoming: Incoming): Answer {
  const { readiness, answers, known } = derive(env, subject)
  const { block, answers: filled } = action
  const again = (remarks: Remarks): Answer =>
    say(
      block
        ? showBlock(env, subject, block, { filled, ...remarks })
        : showClosing(env, subject, { filled, ...remarks }),
    )
  const here = readiness.blocks.find((each) => each.block.id === block)?.given ?? readiness.closing
  const stale = staleNotice(env, subject.engagement.work, action.version)
  if (stale) {
    const newest = Object.fromEntries(here.map(({ question, value }) => [question.id, value]))
    return again({ notice: stale, filled: keepTyped(newest, filled, action.was) })
  }
  const questions = here.map(({ question }) => question)
  const problems = answerProblems(questions, filled)
  if (problems.length > 0) return again({ problems })
  const own = Object.fromEntries(questions.map(({ id }) => [id, filled[id]]).filter(([, value]) => value !== undefined))
  const next = withAnswers(answers, own as ReadinessAnswers, known)
  if (JSON.stringify(next) === JSON.stringify(answers)) return say(goOn(env, subject, action))
  const title = readiness.blocks.find((each) => each.block.id === block)?.block.title ?? 'Decisions and next steps'
  const body = { ...subject.engagement.work?.body, answers: next }
  const saved = saveWork(env, subject, body, incoming, `readiness: ${title}`)
  return { replies: [goOn(env, saved.subject, action, derive(env, subject))], effects: saved.effects }
}

/**
 * Shows the card that the button leads to.
 * @param before what was derived before saving
 */
function goOn(env: DialogEnv, subject: Subject, { block, go }: SaveBlock, before?: Derived): Reply {
  const now = derive(env, subject)
  const notice = before && whatBecameReady(before, now)
  const ids = now.readiness.blocks.map((each) => each.block.id)
  const at = block ? ids.indexOf(block) : ids.length
  switch (go) {
    case 'overview':
      return showReadiness(env, subject, notice)
    case 'plan':
      return showPlan(env, subject, notice)
    case 'back': {
      const previous = ids[at - 1]
      return previous ? showBlock(env, subject, previous, { notice }) : showReadiness(env, subject, notice)
    }
    case 'next': {
      const next = ids[at + 1]
      return next ? showBlock(env, subject, next, { notice }) : showClosing(env, subject, { notice })
    }
  }
}

function whatBecameReady(before: Derived, now: Derived): string | undefined {
  const ready = now.readiness.blocks.filter(
    ({ state }, i) => state === 'ready' && before.readiness.blocks[i]!.state !== 'ready',
  )
  return ready.length > 0 ? `${ready.map(({ block }) => block.title).join(', ')}: ready.` : undefined
}

/** "1 ready, 2 partly, 2 open" */
export function readyInWords(blocks: readonly BlockReadiness[]): string {
  return (['ready', 'partly', 'open'] as const)
    .map((state) => [blocks.filter((each) => each.state === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${STATE_WORDS[state]}`)
    .join(', ')
}

function asked(given: readonly Given[], filled: ReadinessAnswers | undefined) {
  return given.map(({ question, value, source }) => {
    const typed = filled?.[question.id]
    return {
      id: question.id,
      kind: question.kind,
      ask: capitalised(question.ask),
      value: typed ?? value,
      source: typed === undefined || typed === value ? source : undefined,
    }
  })
}
