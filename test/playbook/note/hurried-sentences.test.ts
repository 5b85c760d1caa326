import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { findAttempts } from '../../../playbook/reading/attempts/find-attempts.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

describe('hurried words become sentences that say the same', () => {
  test.each([
    // A thing with a verb needs no "there is".
    [
      'new CEO since march stopped the Intune rollout, he sees no value in it for good',
      /because the new CEO since March stopped the Intune rollout/,
    ],
    // "Since" keeps its main clause.
    [
      'since they merged with Adatum there are three forests with the same names, have to become one before Entra can sync',
      /because since they merged with Adatum there are three forests with the same names, which have to become one/,
    ],
    // Whoever is not sure “is” not sure, so what follows is another verb of the same person.
    [
      'purview: counsel not sure whether the data law lets them, asks for a written opinion',
      /because counsel is not sure whether the data law lets them and asks for a written opinion/,
    ],
    ['dpo unsure if gdpr allows teams recordings, asks the regulator', /because the DPO is unsure if GDPR allows/],
    // What a department asked, it was not asked.
    ['contoso intune: security asked for a pen test, blocked until then', /security asked for a pen test/],
    // A first name has no article.
    ['Contoso exchange: petra stopped the rollout, she fears outages', /because petra stopped the rollout/],
    // What they did is no state of a thing.
    [
      'Exchange outages every week, the owners lost patience and put the last 300 mailboxes on hold',
      /lost patience and put the last 300 mailboxes on hold/,
    ],
    [
      'ward managers too busy to let nurses go to the Teams course',
      /because ward managers are too busy to let nurses go/,
    ],
    ['no trainers inhouse for Teams and no champions', /because there are no trainers inhouse/],
    ['want it still, no licences released until the auditor agrees. Intune', /there are no licences released until/],
    [
      'wrong plan, ordered business but must be enterprise, seats have to be swapped. Intune',
      /they ordered business but must be enterprise/,
    ],
    ['the PST files of the archive (9 yrs!!) are uploading to EXO, done 20 dec', /archive \(9 years\) are uploading/],
    [
      'their booking tool breaks in edge, the vendor closed lol, they look for another one',
      /vendor closed, they look|vendor is closed/,
    ],
    [
      'teams phone was paid for by the former CFO. New one asks what it brings, no answer, he decided against it',
      /the new one asks/,
    ],
    ['domain verified, aad connect going in, EXO', /AAD Connect is going in/],
    ['intune seats came monday, havent talked yet', /Microsoft has not talked with them/],
    ['Intune they want, Ana said it again, comes in september once exchange is through', /they want Intune(?:,| and)/],
  ])('“%s”', (text, told) => {
    expect(noteOf(text)).toMatch(told)
    expect(noteOf(text)).not.toMatch(/ [,;]/)
  })
})

describe('what stands behind a role and a colon is the customer’s speech', () => {
  test.each([
    [
      'intranet lady at Proseware: Simpplr is our thing and stays our thing. So SharePoint no',
      /Simpplr is their thing and stays their thing/,
    ],
    [
      'phone people: our PBX never fell in nine years, yours fell twice this spring. teams phone is frozen',
      /their PBX never fell in nine years and Microsoft's fell twice/,
    ],
  ])('“%s”', (text, told) => {
    expect(noteOf(text)).toMatch(told)
  })

  test('what the FM did is the FM’s', () => {
    expect(noteOf('call with the CIO: we showed them our roadmap, they lack a wallboard in Teams')).not.toMatch(
      /they showed/,
    )
  })
})

test('that nobody knows what they want is no attempt', () => {
  const note = noteOf('nobody joined the third meeting, mails not answered. What they plan with Intune I can not say')
  expect(note).not.toMatch(/can not|what they plan/i)
})

describe('attempts that are counted behind their way', () => {
  test.each([
    ['tried email x3, phone x2, the partner contact. silence', '3 mails, 2 calls'],
    ['mail x 2 and phone x4, nothing', '2 mails, 4 calls'],
    ['phone 3x rings out, then Ida from the reseller went there', '3 calls'],
    ['3x mail, 2x phone, no reaction', '3 mails, 2 calls'],
  ])('“%s”', (text, attempts) => {
    expect(findAttempts(text)?.attempts).toMatch(new RegExp(`^${attempts}`))
  })

  test.each(['1920x1080 phone screens', 'the phone x2 model does not ring'])('“%s” has none', (text) => {
    expect(findAttempts(text)?.attempts ?? '').not.toMatch(/1080|1920/)
  })
})
