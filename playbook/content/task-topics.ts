import type { Topic } from '../model.ts'
import { valueTasks } from './value-add.ts'

/** The value-add discussions, and each of the portal's tasks for them, for an FM who asks what its number means. */
export const taskTopics: readonly Topic[] = [
  {
    id: 'value-add',
    name: 'Value-add discussion',
    names: [
      'value-add',
      'value add',
      'value-added',
      'value-add discussions',
      'value add discussion',
      'value add discussions',
      'value-add task',
      'value-add tasks',
      'value add task',
      'value add tasks',
    ],
    says: [
      'A discussion that shows what a workload is worth to their business, offered or asked for as a result of a Services Workshop.',
      '“value” and a customer’s name shows those that are open, with their steps; FastTrack Ready Partners are introduced in it.',
    ],
  },
  ...valueTasks.map(({ id, name, mandatory, role, services }): Topic => {
    return {
      id: `task-${id}`,
      name: `Task ${id}`,
      names: [id, `task ${id}`],
      says: [
        `${name}: ${mandatory ? 'mandatory' : 'optional'}, for the ${role}. Services: ${services.join(', ')}.`,
        'A value-add discussion; “value” and a customer’s name shows it with its steps.',
      ],
    }
  }),
]
