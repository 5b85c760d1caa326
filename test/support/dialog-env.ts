import type { DialogEnv } from '../../dialogs/model.ts'
import { prepared } from './story.ts'

/** For what dialogs make without a whole turn: the stories' playbook, day and person, in the personal chat, and nothing is kept. */
export const DIALOG_ENV: DialogEnv = {
  prepared,
  newId: () => 'id-1',
  records: {},
  places: [],
  today: '2026-03-02',
  at: '2026-03-02T10:00:00.000Z',
  reader: 'Alex Wilber',
  beforeOthers: false,
}
