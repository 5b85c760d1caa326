import { definitionCard } from '../../cards/definition-card.ts'
import { topicCard } from '../../cards/resources/topic-card.ts'
import type { Status, StatusId, Topic } from '../../playbook/model.ts'
import { pageTitle } from '../../playbook/page-title.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { hint } from '../assessment/show.ts'
import { answerFirst, REQUIRED } from '../commands/answer-first.ts'
import type { Asked } from '../commands/model.ts'
import { fullName, shortName } from '../../playbook/status-names.ts'

const MAX_NEIGHBOURS = 4

/**
 * Explains a word of the playbook, with the answer to the question first. Without a word it lists the statuses; for an
 * unknown word it says where to look.
 */
export function define(
  env: Pick<DialogEnv, 'prepared'>,
  asked: { readonly query?: string; readonly status?: StatusId; readonly topic?: string; readonly asks?: Asked },
): Reply {
  const topic = env.prepared.playbook.topics.find(({ id }) => id === asked.topic)
  const { asks } = asked
  if (topic) return defineTopic(env, topic, asks)
  const status = asked.status && env.prepared.status.get(asked.status)
  if (!status) {
    if (asked.query === '') {
      const names = env.prepared.playbook.statuses.map(shortName).join(' · ')
      return hint('What is …', `Ask “what is …” with one of these: ${names}`)
    }
    const l1s = [...new Set(env.prepared.playbook.statuses.map(({ l1 }) => l1))]
    const text = `I know no status and no word of the playbook of that name. “what is” and an L1 leads to its statuses: ${l1s.join(', ')}. “status” and a customer’s name shows what is kept.`
    return hint('No status of that name', text)
  }
  return defineStatus(env, status, asks)
}

/** Explains an L1, with its L2s, or another word of the playbook. */
function defineTopic(env: Pick<DialogEnv, 'prepared'>, topic: Topic, asks: Asked | undefined): Reply {
  const answer = asks ? answerFirst(env.prepared, { topic: topic.id }, asks) : []
  const statuses = env.prepared.playbook.statuses
    .filter(({ l1, l2 }) => l1 === topic.l1 && l2 !== '')
    .map((status) => ({
      id: status.id,
      name: status.l2,
      short: status.short ?? status.l2,
      because: status.because,
      questions: asks?.kind === 'questions' ? questionsOf(env, status) : [],
    }))
  return {
    kind: 'card',
    summary: topic.name,
    card: topicCard({ answer, name: topic.name, says: saysOf(env, topic), statuses }),
  }
}

/** What a target date is, is a question about the dates of both: of In Progress, and of Blocked. */
function saysOf({ prepared }: Pick<DialogEnv, 'prepared'>, topic: Topic): readonly string[] {
  const { topics } = prepared.playbook
  const other = topic.id === 'target-date' ? topics.find(({ id }) => id === 'unblock-date') : undefined
  return [...topic.says, ...(other?.says ?? [])]
}

function defineStatus(env: Pick<DialogEnv, 'prepared'>, status: Status, asks: Asked | undefined): Reply {
  const neighbours = env.prepared.playbook.contrasts
    .filter((contrast) => contrast.between.includes(status.id))
    .slice(0, MAX_NEIGHBOURS)
    .map((contrast) => {
      const isFirst = contrast.between[0] === status.id
      const other = env.prepared.status.get(isFirst ? contrast.between[1] : contrast.between[0])!
      return {
        id: other.id,
        name: shortName(other),
        short: other.short ?? shortName(other),
        rule: `when ${isFirst ? contrast.second : contrast.first}`,
      }
    })
  return {
    kind: 'card',
    summary: fullName(status),
    card: definitionCard({
      answer: asks ? answerFirst(env.prepared, { status: status.id }, asks) : [],
      name: fullName(status),
      definition: status.definition,
      notFor: status.notFor,
      engage: status.engage,
      setWithIt: status.requires.map((requirement) => REQUIRED[requirement]).join(', ') || undefined,
      valid: status.examples.filter((example) => !example.belongsTo).map((example) => example.text),
      invalid: status.examples
        .filter((example) => example.belongsTo)
        .map((example) => ({ text: example.text, belongsTo: shortName(env.prepared.status.get(example.belongsTo!)!) })),
      neighbours,
      questions: questionsOf(env, status),
      questionsFirst: asks?.kind === 'questions',
      source: pageTitle(status),
    }),
  }
}

/** The tip questions of a status, each with the workloads it is limited to. */
function questionsOf({ prepared }: Pick<DialogEnv, 'prepared'>, status: Status): readonly string[] {
  return prepared.playbook.questions
    .filter(({ tipOf }) => tipOf === status.id)
    .map(({ text, workloads }) =>
      workloads ? `${text} (${workloads.map((id) => prepared.workload.get(id)!.name).join(', ')})` : text,
    )
}
