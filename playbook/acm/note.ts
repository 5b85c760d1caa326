import { nameCapitals } from '../names/words/capitalised.ts'
import type { AcmItem, AcmPartId, AcmTask, AcmText } from './acm.ts'
import { helpNeeded, routeOf, standings, type AcmCase, type AcmStanding } from './standing.ts'

export interface AcmNoteHead {
  readonly customer: string
  /** In words. */
  readonly day: string
}

/** The texts of the FM, with their names in the note. */
export const TEXT_NAMES: Readonly<Record<AcmText, string>> = {
  participants: 'Participants',
  discussion: 'Discussion points',
  questions: 'Customer questions',
  actions: 'FastTrack actions',
  decisions: 'Customer decisions',
  reason: 'Why it was completed all the same',
}

/** The texts that an FM writes on the note itself. */
export const NOTE_TEXTS = ['participants', 'discussion', 'questions', 'actions'] as const satisfies readonly AcmText[]

/** The portal's tasks for the conversation: its own, and those of value-add discussions that were held. */
export function tasksOf({ content, facts }: AcmCase): AcmTask[] {
  const held = facts.valueAdd.held.map(({ task }) => task).filter((task) => task !== undefined)
  return [content.task, ...held.filter(({ id }, at) => held.findIndex((each) => each.id === id) === at)]
}

/** The Engagement Management note: plain text, ready to paste. Text that people typed is included as it is. */
export function acmNote(acm: AcmCase, { customer, day }: AcmNoteHead): string {
  const name = nameCapitals(customer)
  const { texts, without } = acm.state
  const rows = standings(acm)
  const done = (part: AcmPartId, kinds?: readonly AcmItem['kind'][]): string[] =>
    rows
      .filter(({ item, status }) => item.part === part && status === 'done' && (kinds?.includes(item.kind) ?? true))
      .map((row) => inNote(row, name))
  const skipped = rows.filter(({ status, mark }) => status === 'not-applicable' && mark)
  return [
    `${name} – Adoption & Change Management conversation, ${day}`,
    `Playbook task: ${tasksOf(acm).map(inTasks).join('; ')}`,
    ...section(TEXT_NAMES.participants, lines(texts.participants)),
    ...section(TEXT_NAMES.discussion, [...lines(texts.discussion), ...done('prepare'), ...ability(acm)]),
    ...section(TEXT_NAMES.questions, lines(texts.questions)),
    ...section(TEXT_NAMES.actions, [...lines(texts.actions), ...done('conduct')]),
    ...section('Partner', partner(acm, done('partner'))),
    ...section('Value-add', done('value-add')),
    ...section(TEXT_NAMES.decisions, lines(texts.decisions)),
    ...section('Outcome', done('complete', ['key-output'])),
    ...section(
      'Not applicable',
      skipped.map(({ item, says }) => `${item.words}: ${says}`),
    ),
    ...(without ? section('Completed without', [...without.map(wordsOf(acm)), `Reason: ${texts.reason}`]) : []),
  ].join('\n')
}

/**
 * The texts that the FM has not written yet, by their names in the note. Without the decisions, which are an item of
 * the checklist.
 */
export function unwritten(acm: AcmCase): string[] {
  const rows = standings(acm)
  const isDone = (part: AcmPartId): boolean => rows.some(({ item, status }) => item.part === part && status === 'done')
  // The note already has text there that the FM did not write.
  const derived = {
    discussion: isDone('prepare') || ability(acm).length > 0,
    actions: isDone('conduct'),
    participants: false,
    questions: false,
  }
  return NOTE_TEXTS.filter((text) => !acm.state.texts[text]).map((text) =>
    derived[text] ? `${TEXT_NAMES[text]} of your own` : TEXT_NAMES[text],
  )
}

function inNote({ item, says, derived }: AcmStanding, customer: string): string {
  const words = (item.note ?? item.words).replace('{customer}', () => customer)
  // The source of a tick is only for the FM; a remark of the FM belongs to the note.
  return says && !derived ? `${words} (${says})` : words
}

function inTasks({ id, name }: AcmTask): string {
  return `${id} ${name}`
}

/** "Their own teams have the skills to drive adoption, but not the bandwidth" */
function ability({ state: { answers } }: AcmCase): string[] {
  const { skills, bandwidth } = answers
  const [first, second] = [
    ...(skills ? [{ has: skills === 'yes', what: 'skills' }] : []),
    ...(bandwidth ? [{ has: bandwidth === 'yes', what: 'bandwidth' }] : []),
  ]
  if (!first) return []
  const says = `Their own teams ${first.has ? 'have' : 'lack'} the ${first.what}`
  const goal = 'to drive adoption'
  if (!second) return [`${says} ${goal}`]
  if (first.has === second.has) return [`${says} and the ${second.what} ${goal}`]
  return [`${says} ${goal}, but ${second.has ? 'have' : 'not'} the ${second.what}`]
}

function partner(acm: AcmCase, done: readonly string[]): string[] {
  if (helpNeeded(acm) === false) return ['None needed: they have the skills and the bandwidth']
  return routeOf(acm) || done.length > 0 ? [...done] : []
}

function wordsOf({ content }: AcmCase) {
  return (id: string): string => content.items.find((item) => item.id === id)?.words ?? id
}

function section(title: string, points: readonly string[]): string[] {
  return points.length === 0 ? [] : ['', `${title}:`, ...points.map((point) => `- ${point}`)]
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-•*]\s*/, '').trim())
    .filter(Boolean)
}
