import { draftNote } from '../../../playbook/note/note.ts'
import { prepared } from '../../support/story.ts'

/** How the customer was reached is news of the engagement; the note tells what was said. */

const note = (text: string): string =>
  draftNote(prepared, prepared.status.get('it-infrastructure')!, {
    customer: 'Adatum',
    workload: 'intune',
    text,
    answers: {},
  })

test.each([
  'Just had Mia from Adatum on the phone, she says Intune is blocked because their proxy breaks enrolment',
  'Was on the phone with Mia Wong (owner of Adatum), Intune is stopped because their proxy breaks enrolment',
  'Mia from Adatum called, she says Intune is on hold because their proxy breaks enrolment',
  'Got a mail from Mia at Adatum, Intune is stopped because their proxy breaks enrolment',
  'In a meeting with Adatum this morning: their proxy breaks enrolment',
  'We did the ACM call with Adatum today, their proxy breaks enrolment',
])('“%s”', (text) => {
  expect(note(text)).toBe('The customer intends to use it but is blocked because their proxy breaks enrolment.')
})

test('who calls whom is told where it is the matter', () => {
  expect(note('Adatum Intune: the helpdesk called the vendor, their proxy breaks enrolment')).toContain(
    'the helpdesk called the vendor',
  )
})

test.each([
  [
    'Adatum Intune: say Intune is blocked by their firewall',
    /blocked because (?:it|Intune) is blocked by their firewall\.$/,
  ],
  ['Adatum Intune: they want to launch in May, profiles being set up', /profiles are being set up/],
  ['Adatum Intune: the rule is in the law, the law says so', /the law says so\.$/],
  ['Adatum Intune: proxy drops the calls\nactually not the proxy its the vpn', /blocked because of the VPN\.$/],
])('“%s”', (text, told) => expect(note(text)).toMatch(told))
