import { Player, story } from '../../support/story.ts'

const ASKED = `Hi Anna,
is the works council still blocking the Teams rollout? Do you have a legal problem with it?
Alex`

const said = (text: string): string => {
  const player = new Player()
  player.play({ kind: 'text', text })
  return player.said
}

describe('the newest mail of a thread decides', () => {
  const NEW = `Hello Alex,
our works council signed last week so this is ok now. But the firewall is not configured and calls drop. They plan to finish that by 18 December.
Best regards
Anna`
  test.each([
    [
      'Outlook',
      `From: Anna Weber <anna.weber@elmgate.example>\nSent: Monday, February 23, 2026 10:12 AM\nTo: Alex Wilber\nSubject: RE: Elmgate Foods Teams\n\n${NEW}\n\nFrom: Alex Wilber\nSent: Thursday, February 19, 2026 9:00 AM\nTo: Anna Weber\nSubject: Elmgate Foods Teams\n\n${ASKED}`,
    ],
    [
      'in German',
      `Von: Anna Weber\nGesendet: Montag, 23. Februar 2026 10:12\nAn: Alex Wilber\nBetreff: AW: Elmgate Foods Teams\n\n${NEW}\n\n-----Ursprüngliche Nachricht-----\nVon: Alex Wilber\nGesendet: Donnerstag, 19. Februar 2026 09:00\nAn: Anna Weber\nBetreff: Elmgate Foods Teams\n\n${ASKED}`,
    ],
    [
      'quoted by marks',
      `${NEW}\n\nOn Thu, 19 Feb 2026 at 09:00, Alex Wilber <alex@fasttrack.example> wrote:\n> Elmgate Foods Teams:\n> ${ASKED.replaceAll('\n', '\n> ')}`,
    ],
    [
      'the older one first',
      `From: Alex Wilber\nSent: Thursday, February 19, 2026 9:00 AM\nTo: Anna Weber\nSubject: Elmgate Foods Teams\n\n${ASKED}\n\nFrom: Anna Weber\nSent: Monday, February 23, 2026 10:12 AM\nTo: Alex Wilber\nSubject: RE: Elmgate Foods Teams\n\n${NEW}`,
    ],
  ])('%s', (_, text) => {
    const answer = said(text)
    expect(answer).toContain('Elmgate Foods · Microsoft Teams')
    expect(answer).toContain('Customer IT Infrastructure and Remediation')
    expect(answer).not.toMatch(/Security|Legal|still blocking|legal problem/)
  })
})

story('what an older mail says is not read for the status, and that is said', [
  [
    'FM',
    `From: Anna Weber\nSent: Monday, February 23, 2026 10:12 AM\nTo: Alex Wilber\nSubject: RE: our call\n\nThe proxy drops the calls, they fix it by 30 April.\n\nFrom: Alex Wilber\nSent: Thursday, February 19, 2026 9:00 AM\nTo: Anna Weber\nSubject: our call\n\nAs you said, nobody at Elmgate Foods is trained for Teams and there is no champion.`,
  ],
  ['bot', 'Elmgate Foods · Microsoft Teams', 'Blocked › Customer IT Infrastructure', 'Only the newest mail was read'],
  ['bot never', /Note: .*(?:trained|champion)/],
])

story('a mail that is sent on without a word is read, and not what it answers', [
  [
    'FM',
    `FYI\n\nFrom: Anna Weber\nSent: Monday, February 23, 2026 10:12 AM\nTo: Alex Wilber\nSubject: RE: Elmgate Foods Intune\n\nHi Alex,\nour only Intune admin left, we have to stop until 1 June.\nRegards\nAnna\n\nFrom: Alex Wilber\nSent: Thursday, February 19, 2026 9:00 AM\nTo: Anna Weber\nSubject: Elmgate Foods Intune\n\nHi Anna,\nis the proxy still in the way?`,
  ],
  ['bot', 'Elmgate Foods · Intune', 'Blocked › IT Change Management', '2026-06-01'],
  ['bot never', 'proxy', /Note: .*(?:FYI|Hi Alex)/],
])

story('an answer that says nothing alone is read with the mail that it answers', [
  [
    'FM',
    `From: Anna Weber\nSent: Monday, February 23, 2026 10:12 AM\nTo: Alex Wilber\nSubject: RE: our call\n\nHello Alex,\nthat will be solved by 30 April.\nBest regards\nAnna\n\nFrom: Alex Wilber\nSent: Thursday, February 19, 2026 9:00 AM\nTo: Anna Weber\nSubject: our call\n\nHi Anna,\nas you said, the proxy of Elmgate Foods drops the calls in Teams. When will it be solved?\nAlex`,
  ],
  ['bot', 'Elmgate Foods · Microsoft Teams', 'Blocked › Customer IT Infrastructure', '2026-04-30'],
])

describe('the header of Outlook may be in another language than the mail', () => {
  const BODY = 'the proxy drops the calls, they fix it by 30 April.'
  test.each([
    [
      'German',
      `Von: Anna Weber\nGesendet: Montag, 23. Februar 2026 10:12\nAn: Alex Wilber\nBetreff: Elmgate Foods Teams\n\nHallo Alex, ${BODY} Viele Grüße Anna`,
    ],
    [
      'French',
      `De : Anna Weber\nEnvoyé : lundi 23 février 2026 10:12\nÀ : Alex Wilber\nObjet : TR: Elmgate Foods Teams\n\nBonjour Alex, ${BODY} Cordialement Anna`,
    ],
    [
      'Spanish',
      `De: Anna Weber\nEnviado el: lunes, 23 de febrero de 2026 10:12\nPara: Alex Wilber\nAsunto: RV: Elmgate Foods Teams\n\nHola Alex, ${BODY}\nSaludos\nAnna`,
    ],
    [
      'Italian',
      `Da: Anna Weber\nInviato: lunedì 23 febbraio 2026 10:12\nA: Alex Wilber\nOggetto: R: Elmgate Foods Teams\n\nCiao Alex, ${BODY}\nCordiali saluti\nAnna`,
    ],
    [
      'Dutch',
      `Van: Anna Weber\nVerzonden: maandag 23 februari 2026 10:12\nAan: Alex Wilber\nOnderwerp: Elmgate Foods Teams\n\nBeste Alex, ${BODY}\nMet vriendelijke groet\nAnna`,
    ],
  ])('%s', (_, text) => {
    const answer = said(text)
    expect(answer).toContain('Elmgate Foods · Microsoft Teams')
    expect(answer).toContain('Blocked › Customer IT Infrastructure and Remediation')
    expect(answer).toContain('2026-04-30')
    expect(answer).toContain(
      'Note: The customer intends to use it but is blocked because the proxy drops the calls and they fix it by 30 April.',
    )
    expect(answer).not.toContain('is named as well')
  })
})

story('days count from the day in a header of another language', [
  [
    'FM',
    'De : Anna Weber\nEnvoyé : lundi 23 février 2026 10:12\nÀ : Alex Wilber\nObjet : Elmgate Foods Teams\n\nThe proxy drops the calls, fixed in three weeks',
  ],
  ['bot', 'Elmgate Foods · Microsoft Teams', '2026-03-16'],
])

describe('who writes in a chat is nobody’s customer', () => {
  const SAYS = 'Elmgate Teams: the proxy drops the calls until 30 April'
  test.each([
    ['the time behind the name', `Megan Bowen  9:14 AM\nMorning!\nMegan Bowen  9:15 AM\n${SAYS}`],
    ['the time below the name', `Megan Bowen\n9:14 AM\n${SAYS}`],
    ['the day, too', `Bowen, Megan  Yesterday 9:14 AM\n${SAYS}\nAlex Wilber  Yesterday 9:15 AM\nthx talk next week`],
    ['the time in brackets', `[16:02] Megan Bowen: hi alex\n[16:03] Megan Bowen: ${SAYS}`],
    ['the day in brackets', `[2/23/2026 9:14 AM] Megan Bowen: hi alex\n[2/23/2026 9:15 AM] Megan Bowen: ${SAYS}`],
    ['the time in brackets above', `[9:14 AM] Megan Bowen\n${SAYS}\n[9:15 AM] Alex Wilber (Guest)\nok`],
    ['the time first', `09:14 Megan Bowen: hi alex\n09:15 Megan Bowen: ${SAYS}`],
    ['a name of no list', `Quillavey Storm  9:14 AM\nhi\nQuillavey Storm  9:15 AM\n${SAYS}`],
  ])('%s', (_, text) => {
    const answer = said(text)
    expect(answer).toContain('Elmgate · Microsoft Teams')
    expect(answer).toContain('Blocked › Customer IT Infrastructure and Remediation')
    expect(answer).toContain('2026-04-30')
    expect(answer).not.toMatch(/Bowen|Wilber|Quillavey|:1\d|hi alex/)
  })
})

story('customers in a chat are taken apart', [
  [
    'FM',
    'Megan Bowen  9:14 AM\nMorning! Quick update\nMegan Bowen  9:15 AM\nLitware Exchange: 80% of the mailboxes are over, last batch 11 dec\nMegan Bowen  9:17 AM\nAnd Elmgate Foods said no to Viva Engage for good, they use Slack',
  ],
  ['bot', 'Litware · Exchange Online', 'What you said of Elmgate Foods waits'],
  ['bot never', 'Megan'],
])

story('times behind customers are an agenda', [
  ['FM', 'Litware 9:00\nTeams: the proxy drops the calls\nFabrikam 10:00\nExchange: mailboxes are moving, 30 June'],
  ['bot', 'Litware · Microsoft Teams', 'What you said of Fabrikam waits'],
])

test.each([
  'Hi Alex, the Elmgate Teams pilot stands still, the proxy drops the calls. They fix it by 30 April. regards Jan',
  'Hi Alex,\nthe Elmgate Teams pilot stands still, the proxy drops the calls. They fix it by 30 April.\nkind regards Jan Voss',
  'Dear all, the Elmgate Teams pilot stands still, the proxy drops the calls. They fix it by 30 April. Cheers, Jan',
])('greetings and closings are no part of the note: %s', (text) => {
  const answer = said(text)
  expect(answer).toContain('Elmgate · Microsoft Teams')
  expect(answer).toContain('2026-04-30')
  expect(answer).not.toMatch(/Hi Alex|Dear all|regards|Cheers|Jan\b/)
})
