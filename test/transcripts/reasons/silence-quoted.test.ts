import { story } from '../../support/story.ts'

story('what says that nobody answers is quoted, not to whom the mails went', [
  ['FM', 'fabrikam intune again: still nothing. the mails went to Kim Abercrombie the IT director, unmanaged'],
  [
    'bot',
    'Status Unknown › Customer Unresponsive',
    'Clear from what you said',
    '“still nothing” – nobody answers',
    /got no answer: the mails went/,
  ],
  ['bot never', '“unmanaged”', /“[^”]*went to Kim[^”]*”/],
])

story('not a word is silence as well', [
  ['FM', 'fabrikam intune: 4 mails and 2 calls, not a word. the calls went to the admin, managed'],
  ['bot', 'Status Unknown › Customer Unresponsive', '“not a word”'],
  ['bot never', '“managed”'],
])
