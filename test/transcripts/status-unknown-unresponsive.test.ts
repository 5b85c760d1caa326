import { story } from '../support/story.ts'

story('nobody answers', [
  ['FM', 'Southridge Exchange: five mails, three voicemails and a LinkedIn message since January, no reply at all'],
  ['bot', 'Status Unknown › Customer Unresponsive', 'Attempts'],
  ['FM presses', 'Keep this status', { attempts: '5 mails, 3 calls, 1 LinkedIn message to the IT lead' }],
  ['bot', 'Kept', 'Attempts: 5 mails'],
  ['kept', 1],
])
