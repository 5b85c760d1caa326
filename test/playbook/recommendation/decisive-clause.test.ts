import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment, recommendFor } from '../../../dialogs/assessment/assessment.ts'
import { decisiveFrom } from '../../../playbook/reading/obstacle/decisive-clause.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

describe('what stands in the way now decides, whatever stood there before', () => {
  test.each([
    [
      'Contoso Intune: the head of IT left in june, the new one is good. what stops the rollout now is that the users were never trained and no champion exists',
      'adoption-readiness',
      /because the users were never trained and no champion exists\.$/,
    ],
    [
      'Fabrikam Teams: their network was too slow, new lines are in since march. The real blocker is that legal must sign the data processing agreement first',
      'legal-regulatory',
      /because legal must sign the data processing agreement first\.$/,
    ],
    [
      'two admins quit last year but they hired others. What still holds SharePoint up is that the sensitivity labels are missing and the CISO fears oversharing',
      'security-privacy',
      /because the Sensitivity Labels are missing and the CISO fears oversharing\.$/,
    ],
  ])('“%s”', (text, status, why) => {
    const assessment = newAssessment(DIALOG_ENV, text)
    expect(recommendFor(DIALOG_ENV, assessment).ranked[0]!.status.id).toBe(status)
    expect(draftedNote(DIALOG_ENV, assessment)).toMatch(why)
  })

  test.each([
    ['Adatum Copilot: no champion and the DPIA is open, the DPIA is the real blocker', 'security-privacy'],
    ['Adatum Copilot: no champion but the real blocker is the DPIA', 'security-privacy'],
    ['Litware Teams: nobody is trained, but the proxy is the real issue', 'it-infrastructure'],
    ['Litware Intune: users grumble and missing licences are what stops them', 'billing-licensing'],
  ])('the thing itself may stand in front: “%s”', (text, status) => {
    expect(recommendFor(DIALOG_ENV, newAssessment(DIALOG_ENV, text)).ranked[0]!.status.id).toBe(status)
  })

  test.each([
    'nobody is trained and the works council is not the real issue',
    'nobody is trained, it is the main problem',
    'nobody is trained, maybe budget is the real blocker',
    'no budget. what stops Intune now is not the firewall',
    'they ask what stops Intune',
    'the only problem was the proxy. nobody is trained',
    'we keep what blocks them in a list. Nobody is trained',
  ])('“%s” has none', (text) => {
    expect(decisiveFrom(text)).toBeUndefined()
  })
})
