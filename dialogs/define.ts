import { definitionCard } from '../cards/definition-card.ts'
import { noticeCard } from '../cards/notice-card.ts'
import type { Requirement, StatusId } from '../playbook/model.ts'
import type { DialogEnv, Reply } from './model.ts'
import { fullName, shortName } from './words.ts'

const REQUIRED: Readonly<Record<Requirement, string>> = {
  'target-date': 'the target date',
  'unblock-date': 'the projected unblock date, or “not known”',
  attempts: 'how many attempts, how, and to whom',
  reason: 'the reason, in the note',
}
const MAX_NEIGHBOURS = 4

/** The definition card of a status, or the list of names when the query means none. */
export function define(env: DialogEnv, id: StatusId | undefined): Reply {
  const status = id && env.prepared.status.get(id)
  if (!status) {
    const names = env.prepared.playbook.statuses.map((each) => shortName(each)).join(' · ')
    return {
      kind: 'card',
      summary: 'No status of that name',
      card: noticeCard(`No status has that name. Ask “what is …” with one of these: ${names}`, {
        next: { title: 'Assess a customer', verb: 'start' },
      }),
    }
  }
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
      source: status.source,
    }),
  }
}
