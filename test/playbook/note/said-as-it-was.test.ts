import { draftedNote } from '../../../dialogs/assessment/assessment-note.ts'
import { newAssessment } from '../../../dialogs/assessment/assessment.ts'
import { calm, withoutPictures } from '../../../playbook/note/read/calm.ts'
import { DIALOG_ENV } from '../../support/dialog-env.ts'

function noteOf(text: string): string {
  return draftedNote(DIALOG_ENV, newAssessment(DIALOG_ENV, text))
}

test.each([
  [
    'lamna teams phone: they got E3, need the voice addon, procurement sits on it',
    /need the voice addon and procurement sits on it/,
  ],
  ['Contoso Teams: they bought E1, lack the phone licence, nobody orders it', /lack the phone licence/],
  [
    'Fourth Coffee onedrive, le RSSI refuse, says company policy no data in cloud',
    /company policy says no data in cloud/,
  ],
  [
    'Contoso OneDrive: CISO refuses, says their own policy forbids cloud storage',
    /their own policy forbids cloud storage/,
  ],
  [
    'Litware SharePoint: mail from CFO - "we see no value, stop asking"',
    /because they see no value \(mail from CFO, stop asking\)/,
  ],
  [
    'Litware Teams: perfect example, HR head refuses because nobody explained it to her people',
    /because HR head refuses because nobody explained it to her people\.$/,
  ],
  ['contoso viva: union says no monitoring, no date', /because the union says no monitoring\.$/],
  ['contoso teams: works council says no recordings', /because the works council says no recordings\.$/],
  ['contoso teams: CISO says no external sharing', /because the CISO says no external sharing\.$/],
  ['contoso teams: the board said no cloud before the audit', /the board said no cloud before the audit\.$/],
  ['contoso teams: IT says no changes until the audit', /IT says no changes until the audit\.$/],
  ['contoso teams: IT says no budget until april', /IT says that there is no budget until April\.$/],
  ['contoso teams: HR says no champions, users not trained', /HR says that there are no champions/],
  ['contoso teams: the admin says no users are trained', /the admin says that no users are trained\.$/],
  [
    'contoso teams phone: call queues being configured, go live 1 feb',
    /call queues are being configured and the go-live is 1 February\.$/,
  ],
  ['contoso teams: the pilot runs, they go live in May', /they go live in May/],
  ['contoso teams: dell says 3 weeks until the servers arrive', /because Dell says 3 weeks until/],
  ['<b>contoso teams</b>: <script>alert(1)</script> users are not trained', /because users are not trained\.$/],
  ['**Contoso** | Teams | users _not trained_ ~~x~~', /because users are not trained\.$/],
  ['contoso teams: <10 users are trained, snake_case names break', /snake_case names break/],
  ['Contoso Teams: typical case, nobody is trained', /because nobody is trained\.$/],
  ['WINGTIP TEAMS IS BLOCKED AGAIN 😡 THE PARTNER DOESNT CALL BACK', /because the partner doesn't call back\.$/],
  ['CONTOSO TEAMS: THEIR SBC IS TOO OLD AND THE VPN IS SLOW', /because their SBC is too old and the VPN is slow\.$/],
  [
    'Contoso Teams: nobody is trained 😱😱 and there is no champion',
    /because nobody is trained and there is no champion\.$/,
  ],
  ['viva engage came in the portal on friday with 800 seats, nobody asked them what for', /\(800 seats\)/],
  [
    'Northwind Teams: third time i called mary, no answer. mailed her twice too',
    /third time called mary, no answer; mailed her twice too/,
  ],
  ['Litware Teams: went live monday, now we raise usage', /now they raise usage/],
])('a note says why, as it was said: %s', (text, why) => {
  expect(noteOf(text)).toMatch(why)
})

test.each([
  ['they love it 😍 but IT has no time', 'they love it but IT has no time'],
  ['blocked again 😡 the partner left', 'blocked again. the partner left'],
  ['blocked again! 😡 the partner left', 'blocked again! the partner left'],
  ['✅ Exchange: done\n❌ Teams: stuck 👎🏽', 'Exchange: done\nTeams: stuck'],
  ['©2026 → 4 > 3 #1 *', '©2026 → 4 > 3 #1 *'],
])('pictures are left out: %s', (text, rest) => {
  expect(withoutPictures(text)).toBe(rest)
})

test.each([
  ['WINGTIP TEAMS IS BLOCKED AGAIN', 'Wingtip', 'Wingtip teams is blocked again'],
  ['THEIR IT HAS NO TIME, IT IS TOO MUCH', undefined, 'their IT has no time, it is too much'],
  ['IT TEAM WAITS FOR E5 AND PAYROLL2', undefined, 'IT team waits for E5 and PAYROLL2'],
  ['VPN, SBC, AD', undefined, 'VPN, SBC, AD'],
  ['Contoso IS BLOCKED BY THE CISO AND HR', 'Contoso', 'Contoso IS BLOCKED BY THE CISO AND HR'],
])('what is shouted is told calmly: %s', (text, customer, rest) => {
  expect(calm(text, customer)).toBe(rest)
})
