import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

describe('the obstacle is the why, and not what will help', () => {
  test.each([
    [
      'Contoso Windows 11: half of the laptops have no TPM chip, new laptops come in Q3',
      /because half of the laptops have no TPM chip\. New laptops come in Q3/,
    ],
    ['win11: 40% of the devices no TPM, replacements arrive in june', /because 40% of the devices have no TPM\./],
    ['Contoso Teams Phone: their lines are too slow, new fibre is ordered', /because their lines are too slow\./],
    ['most tills no camera, the new hardware comes in autumn. Intune', /because most tills have no camera\./],
  ])('“%s”', (text, why) => {
    expect(noteOf(text)).toMatch(why)
  })

  test.each([
    ['new law comes in May and forbids it, teams', /new law/],
    ['Contoso Intune: the new laptops did not arrive, nobody knows when', /new laptops did not arrive/],
  ])('“%s”', (text, why) => {
    expect(noteOf(text)).toMatch(why)
  })
})

describe('what was sent is no why', () => {
  test.each([
    [
      'the privacy officer wants to see where the recordings are stored before she agrees. the document is on the compliance portal, i sent it, until then nothing moves. Teams',
      /because the privacy officer wants to see where the recordings are stored before she agrees\./,
    ],
    [
      'Intune broke down in november and again in february. No proxy issue, outage reports sent. The owner enrols nobody until one quarter went well.',
      /because (?!.*reports).*broke down/,
    ],
  ])('“%s”', (text, why) => {
    expect(noteOf(text)).toMatch(why)
  })
})

describe('what the customer asks of us is no why beside an obstacle', () => {
  test.each([
    [
      'Contoso exo: the firewall team blocks the migration endpoints.\nalso they asked if we can train the service desk',
      /because the firewall team blocks the migration endpoints\./,
    ],
    ['Contoso Intune: their admin left, they wonder if we can lend them an engineer', /because their admin left\./],
    [
      'IT has nobody to run Intune. They would like training for the help desk too',
      /because IT has nobody to run Intune/,
    ],
  ])('“%s”', (text, why) => {
    const note = noteOf(text)
    expect(note).toMatch(why)
    expect(note).not.toMatch(/asked|wonder|would like/)
  })

  test('who lacks a partner says so by asking for one', () => {
    expect(noteOf('Contoso Teams: the last partner quit, they asked if we can find another partner')).toMatch(
      /asked if Microsoft can find/,
    )
  })
})

describe('that nothing moves is no why', () => {
  test.each([
    ['sharepoint paused, libraries overshared, clean-up first', /because libraries are overshared/],
    ['Contoso Teams halted, nobody is trained', /because nobody is trained\./],
    [
      'Fabrikam Exchange: the CIO doesn’t believe that it stays up at year end, no date until he is convinced',
      /because the CIO doesn['’]t believe that it stays up at year end/,
    ],
    [
      'CFO: wants EXO but doesn’t believe it stays up like their own servers, no go-live date until she is convinced',
      /because the CFO wants it but doesn['’]t believe it stays up like their own servers/,
    ],
  ])('“%s”', (text, why) => {
    expect(noteOf(text)).toMatch(why)
  })

  test('a budget that is frozen is one', () => {
    expect(noteOf('Contoso Teams: budget frozen, hiring stopped')).toMatch(/because the budget is frozen/)
  })
})
