import { answer, MAX_QUESTIONS, newAssessment } from '../../dialogs/assessment/assessment.ts'
import { showAssessment } from '../../dialogs/assessment/assessment-view.ts'
import type { Assessment } from '../../dialogs/assessment/model.ts'
import { positionOf } from '../../dialogs/assessment/position.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import { cardFaults } from '../support/card-check.ts'
import { DIALOG_ENV } from '../support/dialog-env.ts'
import { prepared } from '../support/story.ts'

interface Walk {
  paths: number
  longest: number
  readonly reached: Set<string>
  readonly checked: Set<string>
  readonly faults: string[]
}

/** Follows every choice of every question that is asked, not sure included, to the recommendation. */
function walk(assessment: Assessment, depth: number, result: Walk): void {
  const position = positionOf(DIALOG_ENV, assessment)
  const kind = position.kind === 'question' ? `question ${position.question.id}` : `status ${depth}`
  if (position.kind === 'question') {
    checkOnce(kind, assessment, result)
    for (const choice of [...position.question.choices.map(({ id }) => id), NOT_SURE]) {
      walk(answer(assessment, position.question.id, choice), depth + 1, result)
    }
    return
  }
  if (position.kind === 'undecided') {
    // Only who answers nothing but "not sure" is told that this says nothing.
    expect(Object.values(assessment.answers).every((choice) => choice === NOT_SURE)).toBe(true)
    checkOnce('undecided', assessment, result)
    return
  }
  expect(position.kind).toBe('status')
  if (position.kind !== 'status') return
  const first = position.recommendation.ranked[0]!.status.id
  result.paths++
  result.longest = Math.max(result.longest, depth)
  result.reached.add(first)
  checkOnce(`${first} after ${depth}`, assessment, result)
}

function checkOnce(key: string, assessment: Assessment, result: Walk): void {
  if (result.checked.has(key)) return
  result.checked.add(key)
  const reply = showAssessment(DIALOG_ENV, assessment)
  if (reply.kind === 'card') result.faults.push(...cardFaults(reply.card).map((fault) => `${key}: ${fault}`))
}

test('every path through the questions ends, every status is reached, every card on the way is sound', () => {
  const result: Walk = { paths: 0, longest: 0, reached: new Set(), checked: new Set(), faults: [] }
  walk({ ...newAssessment(DIALOG_ENV, ''), customer: 'Contoso', workload: 'teams' }, 0, result)
  expect(result.faults).toEqual([])
  expect(result.longest).toBeLessThanOrEqual(MAX_QUESTIONS)
  expect([...result.reached].sort()).toEqual(prepared.playbook.statuses.map(({ id }) => id).sort())
  expect(result.paths).toBeGreaterThan(100)
})

test.each(prepared.playbook.statuses.map(({ id }) => id))(
  'the examples of %s lead to sound cards in every view',
  (id) => {
    const status = prepared.status.get(id)!
    for (const example of status.examples) {
      const assessment = newAssessment(DIALOG_ENV, `Contoso Teams: ${example.text}`)
      for (const kind of ['auto', 'status', 'more', 'choose', 'situation', 'answers', 'names', 'split'] as const) {
        const reply = showAssessment(
          DIALOG_ENV,
          { ...assessment, view: { kind } },
          { problems: ['A problem.'], notice: 'A notice.' },
        )
        expect(reply.kind === 'card' && cardFaults(reply.card)).toEqual([])
      }
    }
  },
)

test('the longest texts and names still make cards that Teams takes', () => {
  const long =
    'The customer has said a great deal, and here it is again *with* [markup](https://example.com) <at>everyone</at>. '.repeat(
      600,
    )
  const assessment = {
    ...newAssessment(DIALOG_ENV, long),
    customer: 'C'.repeat(120),
    draft: { note: 'N'.repeat(1000), attempts: 'A'.repeat(300) },
  }
  for (const kind of ['auto', 'status', 'more', 'choose', 'situation', 'answers', 'names', 'split'] as const) {
    const reply = showAssessment(DIALOG_ENV, { ...assessment, view: { kind } })
    expect(reply.kind === 'card' && cardFaults(reply.card)).toEqual([])
  }
})
