import { story } from '../../support/story.ts'

const TODAY = ['day', '2026-11-20'] as const

story('what stood in the way is history once the work goes on: neither its day nor its reason is in the note', [
  TODAY,
  ['FM', 'adatum teams: training materials are missing, unblock 15 jan'],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2027-01-15'],
  ['FM', 'adatum teams unblocked, training starts monday'],
  ['bot', 'In Progress', 'Target date: 2026-11-23', 'training starts on 23 Nov 2026'],
  ['bot never', /Note: .*materials/, '15 January', '2027-01-15'],
  ['FM', 'undo'],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2027-01-15', 'training materials are missing'],
])

story('a block that is over leaves no day behind', [
  TODAY,
  ['FM', 'contoso intune: the helpdesk has no people until 1 march'],
  ['bot', 'Projected unblock date: 2027-03-01'],
  ['FM', 'they are no longer blocked, the set-up goes on with the first 200 devices'],
  ['bot', 'In Progress'],
  ['bot never', '2027-03-01', 'no people', '1 March'],
  ['FM', 'undo'],
  ['bot', 'Projected unblock date: 2027-03-01'],
])

story('a day is never said of what another sentence told', [
  TODAY,
  ['FM', "lucerne intune: helpdesk can't cope, hiring until 1 may"],
  ['FM', 'keep it'],
  ['FM', 'lucerne slipped to september'],
  ['FM', 'lucerne intune is unblocked, they hired 3 people, enrolment starts in january'],
  ['bot', 'In Progress', 'Target date: 2027-01-31', 'to use it: they hired 3 people and enrolment starts in January'],
  ['bot never', 'slipped', '31 January 2027'],
])

story('what is not unblocked keeps its day', [
  TODAY,
  ['FM', 'adatum teams: training materials are missing, unblock 15 jan'],
  ['FM', 'it stays blocked until they are unblocked by the trainer, nobody is trained'],
  ['bot', 'Blocked › Adoption Readiness', 'Projected unblock date: 2027-01-15'],
])

describe('a second thought takes the place of what it takes back', () => {
  const notes: readonly (readonly [said: string, thought: string, has: RegExp, never: RegExp])[] = [
    [
      'blue yonder teams: they use zoom and stay with it',
      'actually they would switch if teams had webinars with registration',
      /blocked because they would switch if teams had webinars with registration/,
      /because they use Zoom/,
    ],
    [
      'adatum defender: users hate it, no IT people',
      "actually it's not IT, the users aren't trained",
      /because users hate it(?: and|;) the users aren't trained/,
      /there are no IT people|not IT/,
    ],
    [
      'contoso teams: the budget is frozen, no champions',
      "no wait, it's not the budget, the users refuse to be trained",
      /users refuse to be trained/,
      /Note: [^\n]*budget/,
    ],
    [
      'contoso teams: the firewall is too old',
      "actually the firewall isn't the problem, users were never trained",
      /users were never trained/,
      /Note: [^\n]*firewall/,
    ],
  ]
  for (const [said, thought, has, never] of notes)
    story(`“${thought}”`, [TODAY, ['FM', said], ['FM', thought], ['bot', has], ['bot never', never]])

  story('what is only added stays beside what was said', [
    TODAY,
    ['FM', 'contoso teams: nobody is trained'],
    ['FM', "actually the managers aren't trained either, and there is no champion"],
    ['bot', 'nobody is trained'],
  ])
})
