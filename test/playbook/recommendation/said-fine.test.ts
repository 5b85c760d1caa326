import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'
import { prepared } from '../../support/story.ts'

/** What is said to be in order, or was not tried yet, is no obstacle and no reason for one. */

const nextOf = (text: string): string | undefined => {
  const { asks, next } = recommend(prepared, { text })
  return asks ? next?.id : undefined
}

test.each([
  'Contoso Apps: the label printing plug-in was not tested with the new version yet',
  'Contoso Apps: Autodesk says that it works, they are still testing',
  'Contoso Windows: the maker says their scanner software is supported, test results are pending',
  'Contoso Apps: the vendor confirmed that the add-in works',
])('“%s”: nothing failed, so does it stop them?', (text) => expect(nextOf(text)).toBe('intent'))

test.each([
  'Contoso Apps: the label printing plug-in was tested and crashes',
  'Contoso Apps: the vendor says it works, but the add-in fails in their test',
  'Contoso Apps: the dictation software is not certified for it yet, so no rollout',
])('“%s” is App Compatibility', (text) => {
  const { asks, ranked } = recommend(prepared, { text })
  expect([asks, ranked[0]!.status.id]).toEqual([false, 'app-compatibility'])
})

test.each([
  ['Contoso Exchange: budget? they have. Time? they have. Simply the CAB', /budget|time/i],
  ['Contoso Exchange: budget is approved, new servers are needed', /budget/],
  ['Contoso Teams: security is fine, the managers have to explain it first', /security/],
  ['Contoso Teams: network is ready, headsets are there, users need a course', /network|headsets/],
  ["Contoso Exchange: no legal issue, no security issue. It's the VPN", /legal|security/],
])('“%s”: what is in order is no reason, and not told as one', (text, never) => {
  const [first] = recommend(prepared, { text }).ranked
  expect(first!.status.l1).toBe('Blocked')
  const quotes = first!.reasons.flatMap(({ polarity, quote }) => (polarity === 'for' ? [quote] : []))
  expect(quotes.join(' | ')).not.toMatch(never)
  expect(noteOf(text).replace('the IT team lacks people, skills, budget or a process', '')).not.toMatch(never)
})

test('whoever is content with another product says why that stays', () => {
  const [first] = recommend(prepared, { text: 'Contoso Teams: Zoom is fine for them and they stay with it' }).ranked
  expect(first!.reasons.map(({ quote }) => quote).join(' | ')).toContain('Zoom')
})

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

test('a supposed cause that is denied at once is not told', () => {
  const note = noteOf('Contoso Teams: slow adoption? no: not rolled out, because the branches have no headsets')
  expect(note).toMatch(/because the branches have no headsets\.$/)
})
