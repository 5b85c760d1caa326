import { askedWhose } from '../../support/asked-whose.ts'
import { story } from '../../support/story.ts'

/** A word that nobody knows, where a customer is named, may be one: it is asked whose news that is. */

const LITWARE = 'Litware Teams: nobody is trained and there is no champion'

for (const [text, name] of [
  ['could not reach Zentrix', 'Zentrix'],
  ['Partner for Zentrix is late', 'Zentrix'],
  ['call note: nobody is trained at Zentrix', 'Zentrix'],
  ['clear no from Zentrix’s CEO', 'Zentrix'],
  ['zentrix’s admin left', 'Zentrix'],
  ['nobody is trained at zentrix', 'Zentrix'],
] as const) {
  askedWhose(LITWARE, text, name, 'entrix')
}

story('who is told to be beside the customer is not asked about again', [
  ['FM', LITWARE],
  ['FM', 'clear no from Zentrix’s CEO'],
  ['FM presses', 'Litware · Microsoft Teams'],
  ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
  ['FM', 'no answer from Zentrix to 3 mails'],
  ['bot', /^Litware · Microsoft Teams/m],
  ['bot never', 'Whose news'],
])

for (const text of [
  'litware has the same trouble as the users at Zentrix',
  'they migrate from Zimbra until June',
  'their partner Softline is late',
  'the team from Bangalore is not trained',
  'the CIO Lindqvist’s budget is gone',
]) {
  story(`news of whom is open is added: ${text}`, [
    ['FM', LITWARE],
    ['FM', text],
    ['bot', /^Litware · Microsoft Teams/m],
    ['bot never', 'Whose news'],
  ])
}
