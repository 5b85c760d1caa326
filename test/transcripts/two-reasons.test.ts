import { story } from '../support/story.ts'

/** Two reasons in one message: neither is denied, and the FM says which of them it is. */

const BOTH =
  'Marlow Teams: waiting on their dictation vendor, the app dosnt work w teams calling AND the IT lead left last week'

story('which of the two it is is asked in the FM’s own words, and the note tells both', [
  ['FM', BOTH],
  [
    'bot',
    'Which of the two holds it up?',
    '“waiting on their dictation vendor, the app dosnt work w teams calling” – App Compatibility',
    '“the IT lead left last week” – IT Change Management and Resourcing',
    '( ) Not sure',
  ],
  ['bot never', 'Not IT Change', 'Licences, seats'],
  ['FM', '2'],
  [
    'bot',
    'Blocked › IT Change Management and Resourcing',
    '“the IT lead left last week” – of the two, you chose this one',
    'You also said “waiting on their dictation vendor, the app dosnt work w teams calling”: that alone would be App Compatibility.',
    /Note: .* because the IT lead left in the week of 23 Feb 2026; .*dictation vendor/,
  ],
  ['bot never', /^Not /m, 'What would change it'],
  ['FM', 'keep it, date not known'],
  ['kept', 1],
  ['bot', 'Blocked › IT Change Management and Resourcing', /IT lead left .*dictation vendor/],
])

story('one press chooses the other, and one press leads back', [
  ['FM', BOTH],
  ['FM presses', 'Show the status now'],
  [
    'bot',
    'Blocked › App Compatibility',
    'Likely – you gave two reasons',
    'You also said “the IT lead left last week”: that alone would be IT Change Management and Resourcing.',
    '[Choose that one]',
  ],
  ['FM presses', 'Choose that one', { date: '2026-05-01' }],
  ['bot', 'Blocked › IT Change Management and Resourcing', 'that alone would be App Compatibility', '2026-05-01'],
  ['FM presses', 'Choose that one'],
  ['bot', 'Blocked › App Compatibility', 'that alone would be IT Change Management and Resourcing', '2026-05-01'],
])

story('not sure which of the two: the likelier one is shown, as likely, beside the other', [
  ['FM', 'Corley Foods intune - no budget for the rollout this yr + half the laptops still on win 8'],
  ['FM', 'not sure'],
  [
    'bot',
    'Blocked › Customer IT Infrastructure',
    'Likely – you gave two reasons',
    'You also said “no budget',
    /because half the laptops .* no budget/,
  ],
])

story('what the message calls the main reason is shown at once, beside the other', [
  ['FM', 'Calder intune: the real reason is that the IT lead left. The old laptops are a problem too, no TPM.'],
  [
    'bot',
    'Blocked › IT Change Management and Resourcing',
    'Clear from what you said',
    'You also said “The old laptops are a problem too, no TPM”: that alone would be Customer IT Infrastructure and Remediation.',
  ],
])

story('a reason that is added later is asked about as well', [
  ['FM', 'Sandhurst Windows: no money in IT for new PCs this FY.'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
  ['FM', 'the label printer driver crashes on 11 too'],
  ['bot', 'Which of the two holds it up?', '“the label printer driver crashes on 11” – App Compatibility'],
])

story('two reasons not to want it are shown, neither is denied', [
  ['FM', 'Grimsby exchange: exchange server stays on prem for good, and the CFO sees no point in paying for cloud'],
  [
    'bot',
    'No Intent › Executive Sponsorship',
    'You also said “exchange server stays on prem for good”: that alone would be',
  ],
  ['bot never', /^Not /m],
])

story('what is over by now is no second reason', [
  ['FM', 'Brandt Teams: nobody is trained. The firewall problem is fixed since Monday.'],
  ['bot', 'Blocked › Adoption Readiness', 'Not IT Change Management and Resourcing'],
  ['bot never', 'You also said'],
])

story('it is neither of them, but what is said then', [
  ['FM', BOTH],
  ['FM', 'neither, it’s the proxy that drops the connection'],
  ['bot', 'Blocked › Customer IT Infrastructure and Remediation', 'proxy that drops the connection'],
  ['bot never', 'You also said', 'Note: The customer intends to use it but is blocked because the IT lead'],
])
