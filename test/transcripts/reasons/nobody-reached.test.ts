import { story } from '../../support/story.ts'

story('mails that bounced and a contact who is still to be tried are no silence of the customer', [
  [
    'FM',
    'Northwind teams: 4 mails to Kim Abercrombie, all bounced. turns out she left. new contact is Luca, ringing him tomorrow',
  ],
  ['bot', 'What did you hear from them about it?'],
  ['bot never', 'Clear from what you said'],
  ['FM presses', 'Show the status now'],
  ['bot', 'Status Unknown', /Note: .*nobody has been reached: 4 mails .*all bounced/],
  ['bot never', /Note: .*got no answer/],
])

story('all mails bounced, and nothing else was tried', [
  ['FM', 'Adatum exchange: sent five e-mails to the admin, every one bounced'],
  ['bot', 'What did you hear from them about it?'],
  ['bot never', 'Clear from what you said'],
])

story('who bounces in one way and is silent in the others does not answer', [
  ['FM', 'Adatum exchange: the admin mailbox bounces, 6 calls to the front desk and nobody rings back'],
  ['bot', 'Status Unknown › Customer Unresponsive', 'Clear from what you said', 'got no answer'],
])

story('who left messages has not left', [
  [
    'FM',
    'Contoso teams: 3 mails and 2 calls to Kim, left voicemails each time, no answer. trying the new manager next week',
  ],
  ['bot', 'Status Unknown › Customer Unresponsive', 'Clear from what you said', 'got no answer'],
])
