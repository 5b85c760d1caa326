import type { WorkloadId } from '../../../playbook/model.ts'
import { isSameNote } from '../../../playbook/note/same-note.ts'
import { prepared } from '../../support/story.ts'

const same = (one: string, of: WorkloadId, other: string, ofOther: WorkloadId) =>
  isSameNote(prepared, { note: one, workload: of }, { note: other, workload: ofOther })

const NOTE = 'The customer intends to use Teams but is blocked because nobody is trained.'

test.each([
  [NOTE, NOTE],
  [NOTE, NOTE.toUpperCase()],
  [NOTE, ` ${NOTE.replaceAll(' ', '  ')}\n`],
  [NOTE, NOTE.replace('Teams', 'Exchange Online')],
  [NOTE.replace('Teams', 'Microsoft Teams'), NOTE.replace('Teams', 'EXO')],
])('“%s” and “%s” say the same', (one, other) => {
  expect(same(one, 'teams', other, 'exchange')).toBe(true)
})

test.each([
  [NOTE, NOTE.replace('nobody is', 'only the heads are')],
  // Another product is not the workload's own name.
  ['It waits for Intune.', 'It waits for SharePoint.'],
  ['It waits for Exchange.', 'It waits for Teams.'],
  ['', ''],
  [' ', '\n'],
])('“%s” and “%s” do not', (one, other) => {
  expect(same(one, 'teams', other, 'exchange')).toBe(false)
})
