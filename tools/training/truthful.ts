import { readFileSync } from 'node:fs'
import type { StatusId } from '../../playbook/model.ts'
import { NOT_SURE, type PreparedPlaybook } from '../../playbook/prepare.ts'
import { recommend, type Recommendation } from '../../playbook/recommendation/recommend.ts'

/** A message with its true status, and a truthful FM's answer to each decision question. */
export interface TruthfulCase {
  readonly text: string
  readonly status: StatusId
  readonly answers: Readonly<Record<string, string>>
}

export interface Interview {
  readonly asked: number
  readonly result: Recommendation
}

/**
 * Reads lines `{text, l1, l2, answers}`.
 * @throws on a status or choice that the playbook does not have
 */
export function readTruthfulCases(prepared: PreparedPlaybook, file: string): TruthfulCase[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => {
      const row = JSON.parse(line) as { text: string; l1: string; l2: string; answers: Record<string, string> }
      const status = prepared.playbook.statuses.find(({ l1, l2 }) => l1 === row.l1 && l2 === row.l2)
      if (!status) throw new Error(`${file}:${i + 1}: no status "${row.l1} › ${row.l2}" in the playbook`)
      for (const [id, choice] of Object.entries(row.answers)) {
        const question = prepared.question.get(id)
        if (!question) throw new Error(`${file}:${i + 1}: no question "${id}" in the playbook`)
        if (choice !== NOT_SURE && !question.choices.some((each) => each.id === choice)) {
          throw new Error(`${file}:${i + 1}: question "${id}" has no choice "${choice}"`)
        }
      }
      return { text: row.text, status: status.id, answers: row.answers }
    })
}

/**
 * Asks like the conversation, until the recommendation asks no more or `maxQuestions` were asked. Tip questions, which
 * the table does not contain, are answered "not sure".
 */
export function interview(
  prepared: PreparedPlaybook,
  truth: TruthfulCase,
  options: { readonly text: boolean; readonly maxQuestions: number },
): Interview {
  const text = options.text ? truth.text : ''
  const given: Record<string, string> = {}
  let result = recommend(prepared, { text })
  while (result.asks && Object.keys(given).length < options.maxQuestions) {
    const nothingKnown = text === '' && Object.keys(given).length === 0
    const question = nothingKnown ? prepared.playbook.questions[0] : result.next
    if (!question) break
    given[question.id] = truth.answers[question.id] ?? NOT_SURE
    result = recommend(prepared, { text, answers: given })
  }
  return { asked: Object.keys(given).length, result }
}
