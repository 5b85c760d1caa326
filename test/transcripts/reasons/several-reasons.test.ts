import { story } from '../../support/story.ts'

/** Three or four reasons in one breath: all are told, on the card and in the note. */

const FOUR = 'Ravenna Teams: the add-in crashes, the IT lead left, legal wants a review and the licences have expired'

story('three of the reasons can be chosen, and another one', [
  ['FM', FOUR],
  [
    'bot',
    'Which of these holds it up?',
    '“the add-in crashes” – App Compatibility',
    '“the IT lead left” – IT Change Management and Resourcing',
    '“the licences have expired” – Billing, Licensing',
    '( ) Another',
    '( ) Not sure',
  ],
  ['FM', '2'],
  [
    'bot',
    'Blocked › IT Change Management and Resourcing',
    '“the IT lead left” – of these, you chose this one',
    /You also said “(?:the add-in crashes|the licences have expired)”: that alone would be/,
    /And: .*“legal wants a review”/,
    /Note: .*because the IT lead left.*add-in crashes/,
    /Note: .*legal wants a review/,
    /Note: .*licences have expired/,
  ],
  ['FM', 'keep it, date not known'],
  ['kept', 1],
])

story('what the note of another of them leads with is that one', [
  ['FM', FOUR],
  ['FM', '3'],
  [
    'bot',
    'Blocked › Billing, Licensing',
    /because the licences have expired.*IT lead left/,
    /Note: .*add-in crashes/,
    /Note: .*legal/,
  ],
])

story('another one than these asks the whole question', [
  ['FM', FOUR],
  ['FM', 'another'],
  ['bot', 'What stands in the way?', 'A law or a regulator'],
])

story('short sentences are reasons as well', [
  ['FM', 'Ravenna Teams: the app crashes, the IT lead left, legal wants a review and there is no budget'],
  ['bot', 'Which of the two holds it up?', '“the app crashes” – App Compatibility', '– IT Change Management'],
  ['FM', 'the app'],
  [
    'bot',
    'Blocked › App Compatibility',
    /And: .*“legal wants a review”/,
    /Note: .*because the app crashes/,
    /Note: .*IT lead left/,
    /Note: .*legal wants a review/,
    /Note: .*no budget/,
  ],
])

story('two reasons are asked about as before', [
  ['FM', 'Ravenna Teams: the proxy blocks calls and the IT lead left'],
  ['bot', 'Which of the two holds it up?', '( ) Neither of the two'],
  ['bot never', 'Another', 'And: '],
])
