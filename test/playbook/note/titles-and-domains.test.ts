import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

test.each([
  ['Adatum Teams: mr Lund of IT has no people for it', /because Mr Lund of IT/],
  [
    'Adatum Exchange: the domain adatum.com is verified in another tenant, licences must be moved',
    /domain adatum\.com is/,
  ],
  ['Adatum Exchange: adatum.local is no routable domain, the directory must be cleaned', /adatum\.local/],
  ['Adatum Teams: the rollout runs, go live ca. june', /go live ca\. June\.$/],
])('%s', (text, note) => {
  expect(noteOf(text)).toMatch(note)
})
