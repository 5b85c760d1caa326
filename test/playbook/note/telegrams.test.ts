import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

describe('a telegram without a verb becomes a sentence', () => {
  test.each([
    ['IT budget cut 40%', 'because IT budget is cut 40%'],
    ['budget cut by half', 'because the budget is cut by half'],
    ['IT staff cut by a third', 'IT staff are cut by a third'],
    ['helpdesk staff down 50%', 'helpdesk staff are down 50%'],
    ['SSO not working, proxy down', 'the proxy is down'],
    ['AD sync not working since the upgrade', 'AD sync is not working since the upgrade'],
  ])('“%s”', (text, says) => expect(noteOf(`Contoso Teams: ${text}`)).toContain(says))
})

describe('who does something does it', () => {
  test.each([
    ['management cut 40% of the IT budget', 'management cut 40% of the IT budget'],
    ['the board cut the IT budget by 40%', 'the board cut the IT budget by 40%'],
  ])('“%s”', (text, says) => expect(noteOf(`Contoso Teams: ${text}`)).toContain(says))
})

test('another record keeps its whole name', () => {
  expect(noteOf('Contoso Teams: dup of contoso ltd')).not.toContain('the customer ltd')
  expect(noteOf('Contoso Teams: dup of contoso ltd')).toMatch(/contoso ltd/i)
})
