import { Player, story } from '../../support/story.ts'

const blocked = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

story('“date not known” is not ticked by itself', [
  ['FM', blocked],
  ['bot', 'Date not known: false'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Blocked needs a projected unblock date, or tick “Date not known”.'],
  ['kept', 0],
])

story('a date can be set back to “not known”', [
  ['FM', blocked],
  ['FM presses', 'Another status', { date: '2026-07-01' }],
  ['FM presses', 'Back'],
  ['bot', 'Projected unblock date: 2026-07-01'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept', 'Projected unblock date: not known', 'The date is set back to “not known”.'],
])

story('a date and a tick at once: the date counts, and it says so', [
  ['FM', blocked],
  ['FM presses', 'Keep this status', { date: '2026-07-01', dateUnknown: 'true' }],
  ['bot', 'Kept', 'Projected unblock date: 1 Jul 2026', 'the date counts'],
])

story('a date that was said stands on the card, with the words it was read from', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, blocked until end of Q2'],
  ['bot', 'Projected unblock date: 2026-06-30', 'Read from “until end of Q2”. Please check.'],
  ['FM presses', 'Another status', { date: '2026-05-01' }],
  ['FM presses', 'Back'],
  ['bot', 'Projected unblock date: 2026-05-01'],
  ['bot never', 'Read from'],
  ['FM', 'the trainer is ill until 15 August'],
  ['bot', 'Projected unblock date: 2026-05-01'],
  ['FM', 'they now say until 15 August'],
  ['bot', 'Projected unblock date: 2026-08-15', 'The projected unblock date is now 15 Aug 2026.'],
])

story('a later sentence with another date takes the place of what was read before', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, blocked until end of Q2'],
  ['FM', 'they now say they will be blocked until 15 August'],
  ['bot', 'Projected unblock date: 2026-08-15'],
])

story('a date that can be read in two ways is read with the day first, to be checked', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, blocked until 03/04'],
  ['bot', 'Projected unblock date: 2026-04-03', 'Read from “until 03/04”. Please check.'],
])

story('a date that is past is not guessed', [
  ['FM', 'Fabrikam Teams: nobody is trained and there is no champion, since 15 January'],
  ['bot never', 'Read from'],
])

const waiting = 'Contoso Teams: nobody is trained, the courses wait until 12 May for a new trainer'

story('a note does not keep the day of before once another is said', [
  ['FM', waiting],
  ['bot', /Note: [^\n]*12 May/],
  ['FM', 'no wait, it slips to 9 June'],
  ['bot', 'Projected unblock date: 2026-06-09', /Note: [^\n]*9 June 2026/],
  ['bot never', /Note: [^\n]*12 May/],
  ['FM', 'nobody is trained yet, the courses were moved to 20 July'],
  ['bot', 'Projected unblock date: 2026-07-20'],
  ['bot never', /Note: [^\n]*(?:12 May|9 Jun)/],
])

story('a note does not keep the day of before once another is set on the card, or none is known', [
  ['FM', waiting],
  ['FM presses', 'Another status', { date: '2026-07-01' }],
  ['FM presses', 'Back'],
  ['bot', /Note: [^\n]*1 July 2026/],
  ['bot never', /Note: [^\n]*12 May/],
  ['FM', 'date not known'],
  ['bot', 'Date not known: true'],
  ['bot never', /Note: [^\n]*(?:12 May|1 Jul)/],
])

story('of one message that corrects itself only the later day counts', [
  ['FM', 'Contoso Teams: nobody is trained, the courses wait until 12 May for a trainer. No wait, it slips to 9 June'],
  ['bot', 'Projected unblock date: 2026-06-09'],
  ['bot never', /Note: [^\n]*12 May/],
])

test('a target date that was said is kept with one press', () => {
  const player = new Player()
  player.play({
    kind: 'text',
    text: 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, done by mid May',
  })
  player.press('Keep this status')
  expect(player.kept[0]).toMatchObject({ targetDate: '2026-05-15' })
})

story('attempts that were counted in the text stand on the card', [
  ['FM', 'Southridge Exchange: called the IT lead 3 times and mailed 5 times since January, no reply at all'],
  ['bot', 'Attempts: how many, how, to whom, managed or not: 3 calls, 5 mails to the IT lead', 'Please check.'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Attempts: 3 calls, 5 mails to the IT lead'],
])

story('whom each attempt went to is read with it, and needs no second telling', [
  ['FM', 'fourth coffee exchange: 2 voicemails to joe, 3 mails to maria, nothing back'],
  ['bot', 'Attempts: how many, how, to whom, managed or not: 2 voicemails to joe, 3 mails to maria'],
  ['FM', 'keep it'],
  ['kept', 1],
])

story('a person who was tried so many times is told, with the ways', [
  ['FM', 'adatum intune. tried Priya 4 times, mail + phone, no answer. unmanaged'],
  ['bot', '4 attempts to Priya by mail and phone', 'the account is unmanaged'],
  ['FM', 'keep it'],
  ['kept', 1],
])

describe('whom the attempts went to can be said in words', () => {
  const SILENT = ['FM', 'Southridge Exchange: 3 calls, 5 mails since January, no reply at all'] as const
  for (const [said, attempts] of [
    ['to joe and maria', '3 calls, 5 mails to joe and maria since January'],
    ['they all went to the CIO', '3 calls, 5 mails to the CIO since January'],
    ['Priya, the IT admin', '3 calls, 5 mails to Priya, the IT admin since January'],
    ['the IT lead', '3 calls, 5 mails to the IT lead since January'],
    ['I tried Maria Rossi', '3 calls, 5 mails to Maria Rossi since January'],
  ] as const)
    story(`“${said}”`, [
      SILENT,
      ['FM', 'keep it'],
      ['kept', 0],
      ['FM', said],
      [
        'bot',
        'Status Unknown › Customer Unresponsive',
        `Attempts: how many, how, to whom, managed or not: ${attempts}`,
      ],
      ['FM', 'keep it'],
      ['kept', 1],
    ])

  story('other news stays news', [
    SILENT,
    ['FM', 'the admin finally called back, they have no budget'],
    ['bot never', 'to the admin', 'Status Unknown › Customer Unresponsive'],
  ])

  story('another customer begins their own assessment', [
    SILENT,
    ['FM', 'Wingtip Teams'],
    ['bot never', 'to Wingtip', '3 calls'],
  ])
})

story('the kept status can be copied as text', [
  ['FM', blocked],
  ['FM presses', 'Keep this status', { date: '2026-07-01', note: 'Users are not trained.' }],
  ['bot', '[Text to copy]', 'Blocked › Adoption Readiness\nUsers are not trained.\nProjected unblock date: 1 Jul 2026'],
])
