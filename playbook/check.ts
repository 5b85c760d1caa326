import type { Playbook, StatusId } from './model.ts'
import { resourceFaults } from './resources/check-resources.ts'
import { prepare, type PreparedPlaybook } from './prepare.ts'
import { recommend } from './recommendation/recommend.ts'

/** Two statuses are told apart by a question whose answers move them this differently (log-odds). */
const SEPARATES = 2

/**
 * Checks a playbook and reports all faults at once, each with the id that has to be mended: unknown references, ids
 * used twice, questions that move nothing, statuses that no answers reach, pairs that no question separates, resources
 * without an audience. An empty list means that the playbook is sound.
 */
export function checkPlaybook(playbook: Playbook): string[] {
  const faults = [
    ...duplicateIds(playbook),
    ...unknownReferences(playbook),
    ...idleQuestions(playbook),
    ...unseparatedPairs(playbook),
    ...resourceFaults(playbook),
  ]
  // The rest needs a playbook that can be indexed.
  if (faults.length > 0) return faults
  try {
    return unreachableStatuses(prepare(playbook))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function duplicateIds(playbook: Playbook): string[] {
  const groups: [string, readonly string[]][] = [
    ['status', playbook.statuses.map(({ id }) => id)],
    ['question', playbook.questions.map(({ id }) => id)],
    ['cue', playbook.cues.map(({ id }) => id)],
    ['workload', playbook.workloads.map(({ id }) => id)],
    ['topic', playbook.topics.map(({ id }) => id)],
    ['name of a topic', playbook.topics.flatMap(({ names }) => names)],
    ['resource', playbook.resources.map(({ id }) => id)],
    ['address of a resource', playbook.resources.map(({ url }) => url)],
    ['value-add task', playbook.valueTasks.map(({ id }) => id)],
    ['word class', playbook.wordClasses.map(({ id }) => id)],
    ['contrast', playbook.contrasts.map(({ between }) => [...between].sort().join(' / '))],
    ...playbook.questions.map((question): [string, readonly string[]] => [
      `choice of question "${question.id}"`,
      question.choices.map(({ id }) => id),
    ]),
  ]
  return groups.flatMap(([kind, ids]) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${kind} "${id}" stands twice: rename or remove one`),
  )
}

function unknownReferences(playbook: Playbook): string[] {
  const statuses = new Set<string>(playbook.statuses.map(({ id }) => id))
  const workloads = new Set<string>(playbook.workloads.map(({ id }) => id))
  const questions = new Map(playbook.questions.map((question) => [question.id, question]))
  const faults: string[] = []
  const needStatus = (where: string, id: string): void => {
    if (!statuses.has(id)) faults.push(`${where} names status "${id}", which does not exist`)
  }
  for (const question of playbook.questions) {
    for (const choice of question.choices) {
      for (const id of Object.keys(choice.evidence))
        needStatus(`choice "${choice.id}" of question "${question.id}"`, id)
    }
    if (question.kind === 'tip' && !question.tipOf)
      faults.push(`tip question "${question.id}" confirms no status: set tipOf`)
    if (question.tipOf) needStatus(`question "${question.id}"`, question.tipOf)
    for (const id of question.workloads ?? []) {
      if (!workloads.has(id)) faults.push(`question "${question.id}" names workload "${id}", which does not exist`)
    }
    if (question.after) {
      const before = questions.get(question.after.question)
      if (!before)
        faults.push(`question "${question.id}" follows question "${question.after.question}", which does not exist`)
      for (const choice of question.after.choices) {
        if (before && !before.choices.some(({ id }) => id === choice)) {
          faults.push(`question "${question.id}" follows choice "${choice}" of "${before.id}", which does not exist`)
        }
      }
    }
  }
  for (const status of playbook.statuses) {
    for (const example of status.examples)
      if (example.belongsTo) needStatus(`an example of status "${status.id}"`, example.belongsTo)
    if (!status.examples.some((example) => !example.belongsTo))
      faults.push(`status "${status.id}" has no valid example`)
  }
  for (const contrast of playbook.contrasts) for (const id of contrast.between) needStatus('a contrast', id)
  for (const { id } of playbook.statuses) {
    const near = playbook.nearest[id]
    if (!playbook.contrasts.some(({ between }) => between.includes(id) && between.includes(near) && near !== id))
      faults.push(`status "${id}" has no rule that tells it from its nearest, "${near}"`)
  }
  for (const cue of playbook.cues) {
    for (const id of Object.keys(cue.evidence)) needStatus(`cue "${cue.id}"`, id)
    if (cue.asks && !questions.has(cue.asks))
      faults.push(`cue "${cue.id}" asks question "${cue.asks}", which does not exist`)
  }
  return faults
}

function idleQuestions(playbook: Playbook): string[] {
  return playbook.questions
    .filter(({ choices }) => {
      const rows = choices.map(({ evidence }) =>
        JSON.stringify(
          Object.entries(evidence)
            .filter(([, weight]) => weight !== 0)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      )
      return new Set(rows).size < 2
    })
    .map(({ id }) => `question "${id}" moves nothing: its choices are all evidence for the same`)
}

function unseparatedPairs(playbook: Playbook): string[] {
  const faults: string[] = []
  const ids = playbook.statuses.map(({ id }) => id)
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      if (
        !playbook.questions.some((question) =>
          separates(question.choices.map(({ evidence }) => (evidence[a] ?? 0) - (evidence[b] ?? 0))),
        )
      ) {
        faults.push(`no question separates "${a}" from "${b}": add one whose choices speak for one of them only`)
      }
    }
  })
  return faults
}

/** One choice moves the pair one way, another choice moves it differently. */
function separates(differences: readonly number[]): boolean {
  return Math.max(...differences) - Math.min(...differences) >= SEPARATES
}

/** Answers every question as the status would have it; the status must come first. */
function unreachableStatuses(prepared: PreparedPlaybook): string[] {
  return prepared.playbook.statuses
    .filter((status) => {
      const answers: Record<string, string> = {}
      for (let asked = 0; asked < prepared.playbook.questions.length; asked++) {
        const { ranked, next } = recommend(prepared, { answers })
        if (ranked[0]!.status.id === status.id && ranked[0]!.probability > 0.5) return false
        if (!next) break
        answers[next.id] = truthfulChoice(prepared, next.id, status.id)
      }
      return recommend(prepared, { answers }).ranked[0]!.status.id !== status.id
    })
    .map(({ id }) => `no path through the questions reaches status "${id}": give it evidence in a question`)
}

/** The choice that somebody who knows the status would most likely give. */
function truthfulChoice(prepared: PreparedPlaybook, questionId: string, status: StatusId): string {
  const question = prepared.question.get(questionId)!
  const column = prepared.statusIds.indexOf(status)
  const rows = prepared.asked.find((each) => each.question.id === questionId)!.likelihood.rows
  let best = 0
  question.choices.forEach((_, c) => {
    if (rows[c]![column]! > rows[best]![column]!) best = c
  })
  return question.choices[best]!.id
}
