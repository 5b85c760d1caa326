import { story } from '../../support/story.ts'

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
  ['bot never', 'You also said', /^Or /m, 'Note: The customer intends to use it but is blocked because the IT lead'],
])

const TRAINED = 'Marlow Teams: nobody is trained and the proxy blocks calls'

story('who answered before the second reason was told did not choose between the two', [
  ['FM', 'Marlow Teams: it is blocked'],
  ['FM', '1'],
  ['FM', 'nobody is trained in the branches, and the proxy blocks calls'],
  ['bot', 'You answered: the users or a business rule stand in the way', 'You also said “the proxy blocks calls”'],
  ['bot never', 'you chose this one'],
  ['FM presses', 'Choose that one'],
  ['bot', 'Infrastructure', '“the proxy blocks calls” – of the two, you chose this one'],
  ['FM presses', 'Choose that one'],
  ['bot', 'Blocked › Adoption Readiness', 'of the two, you chose this one'],
])

story('neither of the two asks the whole question', [
  ['FM', TRAINED],
  ['bot', 'Which of the two holds it up?', '( ) Neither of the two', '( ) Not sure'],
  ['FM presses', 'Answer', { choice: 'neither' }],
  ['bot', 'What stands in the way?', 'Licences, seats or the agreement', 'A law or a regulator'],
  ['bot never', 'Which of the two'],
  ['FM presses', 'Back'],
  ['bot', 'Which of the two holds it up?'],
  ['FM', 'neither'],
  ['FM', 'licences'],
  ['bot', 'Blocked › Billing', 'because licences, seats or the agreement stand in the way'],
  ['bot never', 'You also said', 'Added to what you said', /Note: .*(?:trained|proxy|[Nn]either)/],
])

describe.each([
  'neither',
  'none of these',
  'something else',
  'none of the two',
  'it’s something else',
  '3',
  'another reason',
])('typed “%s” is neither of the two', (said) => {
  story('and adds no words', [
    ['FM', TRAINED],
    ['FM', said],
    ['bot', 'What stands in the way?'],
    ['bot never', 'Added to what you said', 'Which of the two'],
    ['FM', 'undo'],
    ['bot', 'Which of the two holds it up?'],
  ])
})

describe.each([
  ['licences', 'Billing, Licensing'],
  ['a law', 'Legal'],
  ['the partner', 'Partner'],
  ['app compatibility', 'App Compatibility'],
])('typed “%s” is a third answer', (said, status) => {
  story('which is taken as its status', [
    ['FM', TRAINED],
    ['FM', said],
    ['bot', /Taken as neither of the two, but /, `Blocked › ${status}`],
    ['bot never', 'Added to what you said', 'of the two, you chose', /Note: .*(?:trained|proxy|[Nn]either)/],
  ])
})

story('a typed answer is echoed in words of the card', [
  ['FM', TRAINED],
  ['FM', 'the network'],
  ['bot', 'Taken as “the proxy blocks calls” – Customer IT Infrastructure', 'Blocked › Customer IT Infrastructure'],
  ['bot never', 'Technology around it', 'Added to what you said'],
])

describe.each([
  ['the latter', 'Customer IT Infrastructure'],
  ['the former', 'Adoption Readiness'],
  ['the second one', 'Customer IT Infrastructure'],
  ['the proxy', 'Customer IT Infrastructure'],
])('“%s” is one of the two', (said, status) => {
  story('beside the choice for neither', [
    ['FM', TRAINED],
    ['FM', said],
    ['bot', `Blocked › ${status}`, 'of the two, you chose this one'],
    ['bot never', 'Technology around it'],
  ])
})

story('a third reason is picked from the whole question', [
  ['FM', TRAINED],
  ['FM presses', 'Answer', { choice: 'neither' }],
  ['FM presses', 'Answer', { choice: 'partner' }],
  ['bot', 'Blocked › Partner', 'because the partner or its contract stands in the way'],
  ['bot never', 'You also said', /Note: .*(?:trained|proxy|[Nn]either)/],
])

story('one of the two is picked from the whole question after all', [
  ['FM', TRAINED],
  ['FM presses', 'Answer', { choice: 'neither' }],
  ['FM presses', 'Answer', { choice: 'technology' }],
  [
    'bot',
    'Customer IT Infrastructure',
    'of the two, you chose this one',
    /because the proxy blocks calls; nobody is trained/,
  ],
])

story('what is told after “neither” takes the two back', [
  ['FM', TRAINED],
  ['FM', 'neither'],
  ['FM', 'their reseller has not signed the contract yet'],
  ['bot', 'Blocked › Partner', /because their reseller has not signed the contract/],
  ['bot never', 'You also said', /Note: .*(?:trained|proxy|[Nn]either)/],
])

story('“undo” takes a third reason back, and the two are asked about again', [
  ['FM', TRAINED],
  ['FM', 'licences'],
  ['bot', 'Blocked › Billing'],
  ['FM', 'undo'],
  ['bot', 'Which of the two holds it up?', '“nobody is trained” – Adoption Readiness'],
  ['FM', '1'],
  ['bot', 'Blocked › Adoption Readiness', 'of the two, you chose this one'],
])
