import { definitionCard } from '../cards/definition-card.ts'
import { topicCard } from '../cards/resources/topic-card.ts'
import type { Question, Requirement, Status, StatusId, Topic } from '../playbook/model.ts'
import type { DialogEnv, Reply } from './model.ts'
import { hint } from './assessment/show.ts'
import { fullName, shortName } from './words.ts'

const REQUIRED: Readonly<Record<Requirement, string>> = {
  'target-date': 'the target date',
  'unblock-date': 'the projected unblock date, or “not known”',
  attempts: 'how many attempts, how and to whom, and whether the account is managed',
  reason: 'the reason, in the note; tell the account team',
}
const MAX_NEIGHBOURS = 4

/** What a word of the playbook means; the names of the statuses without one, and where to look when it is none. */
export function define(
  env: DialogEnv,
  asked: { readonly query?: string; readonly status?: StatusId; readonly topic?: string },
): Reply {
  const topic = env.prepared.playbook.topics.find(({ id }) => id === asked.topic)
  if (topic) return defineTopic(env, topic)
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
  return defineStatus(env, status)
}

/** An L1 or another word of the playbook; an L1 with its L2s. */
function defineTopic(env: DialogEnv, topic: Topic): Reply {
  const statuses = env.prepared.playbook.statuses
    .filter(({ l1, l2 }) => l1 === topic.l1 && l2 !== '')
    .map((status) => ({ id: status.id, name: status.l2, short: status.short ?? status.l2, because: status.because }))
  return { kind: 'card', summary: topic.name, card: topicCard({ name: topic.name, says: topic.says, statuses }) }
}

function defineStatus(env: DialogEnv, status: Status): Reply {
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
      questions: env.prepared.playbook.questions.filter(({ tipOf }) => tipOf === status.id).map(inWords(env)),
      source: status.source,
    }),
  }
}

/** A question, with the workloads for which alone it is asked. */
function inWords({ prepared }: DialogEnv): (question: Question) => string {
  return ({ text, workloads }) =>
    workloads ? `${text} (${workloads.map((id) => prepared.workload.get(id)!.name).join(', ')})` : text
}
