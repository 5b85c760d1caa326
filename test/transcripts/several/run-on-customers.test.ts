import { story } from '../../support/story.ts'

story('customers in one dictated breath are asked about, and each gets their own', [
  [
    'FM',
    'today i spoke with fabrikam they finished moving the mailboxes and litware where the firewall still blocks teams and tailwind who didnt call back again third time already',
  ],
  ['bot', 'Of Fabrikam, Litware and Tailwind each'],
  ['FM presses', 'Of Fabrikam, Litware and Tailwind each'],
  ['bot', 'Fabrikam', 'What you said of Litware and Tailwind waits'],
  ['bot never', /Note: .*(?:firewall|call back)/],
])

story('also where the next one stands behind “then”', [
  [
    'FM',
    'ok today i talked to fabrikam they finished moving the mailboxes and want more people to use teams then litware where the firewall still blocks teams',
  ],
  ['FM presses', 'Of Fabrikam and Litware, each their own'],
  ['bot', 'Fabrikam', 'What you said of Litware waits'],
])

story('what is done then is of the same customer', [
  ['FM', 'today i spoke with elmgate about exchange they train first and then copy the mailboxes until 30 june'],
  ['bot', 'Elmgate'],
  ['bot never', 'each', 'waits'],
])
