import { findInternalLinks } from './internal-links.ts'
import type { Playbook, Resource } from '../model.ts'

/** The faults in a playbook's resources and value-add tasks, each with the id to correct. */
export function resourceFaults({ resources, valueTasks, workloads }: Playbook): string[] {
  const known = new Set<string>(workloads.map(({ id }) => id))
  const unknownOf = (where: string, ids: readonly string[] = []): string[] =>
    ids.filter((id) => !known.has(id)).map((id) => `${where} names workload "${id}", which does not exist`)
  return [
    ...resources.flatMap((resource) => [
      ...audienceFaults(resource),
      ...(/^https:\/\/\S+$/.test(resource.url) ? [] : [`resource "${resource.id}" has no https address`]),
      ...unknownOf(`resource "${resource.id}"`, resource.workloads),
    ]),
    ...valueTasks.flatMap((task) => unknownOf(`value-add task "${task.id}"`, task.workloads)),
  ]
}

function audienceFaults(resource: Resource): string[] {
  switch (resource.audience) {
    case 'internal-only':
      return []
    case 'customer-ready': {
      const isInternal = findInternalLinks(`${resource.url} ${resource.customer.says}`).length > 0
      return isInternal ? [`resource "${resource.id}" is said to be customer-ready, and its address is internal`] : []
    }
    default:
      return [`resource "${(resource as Resource).id}" has no audience: internal-only when in doubt`]
  }
}
