import { story } from '../../support/story.ts'

const said = ['FM', 'Contoso Teams: the branch managers are not trained, but they want it'] as const

story('what tells nothing of the status leaves it as it is', [
  said,
  ['bot', 'Blocked › Adoption Readiness', 'Clear from what you said'],
  ['FM', 'there are 300 seats in six branches'],
  ['bot', 'Added to what you said before', 'Blocked › Adoption Readiness', 'Clear from what you said'],
])

story('a sentence said twice stands there once', [
  said,
  ['FM', 'The branch managers are not trained.'],
  ['bot', 'You said that before; it is there once.', 'Blocked › Adoption Readiness'],
  ['FM', 'what did I say?'],
  ['bot', 'the branch managers are not trained'],
  ['bot never', 'The branch managers are not trained'],
])

story('a name is corrected in plain words', [
  said,
  ['FM', 'actually the name is Contoso & District Bank'],
  ['bot', 'It is now Contoso & District Bank · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['FM', 'wrong customer, Contoso Teams belongs to Wingtip Toys'],
  ['bot', 'It is now Wingtip Toys · Microsoft Teams'],
])

story('the open status is told apart from another one that is asked about', [
  said,
  ['FM', 'why not IT change management?'],
  ['bot', '“Adoption Readiness” or “IT Change Management and Resourcing”', 'What tells them apart'],
  ['FM', 'what is the difference to partner engagement?'],
  ['bot', '“Adoption Readiness” or “Partner Engagement”'],
  ['FM', 'difference to billing'],
  ['bot', '“Adoption Readiness” or “Billing, Licensing and Subscription”'],
  ['FM', 'why not adoption readiness?'],
  ['bot', 'Blocked › Adoption Readiness', 'Not for'],
])

story('without an open status, one that is asked about is explained', [
  ['FM', 'why not partner engagement?'],
  ['bot', 'Blocked › Partner Engagement', 'Not for'],
])

story('who clears a status is told', [
  said,
  ['FM', 'who owns a blocked status?'],
  ['bot', 'The account team owns the follow-up'],
  ['FM', 'they hope for the 12th of March'],
  ['FM', 'what date did I give you?'],
  ['bot', 'What you said', 'Date: 12 Mar'],
  ['FM', 'the branch managers are not trained'],
  ['bot', 'You said that before', 'Blocked › Adoption Readiness'],
])

story('a note is changed where it stands', [
  said,
  ['FM', 'please make the note shorter'],
  ['bot', 'The note is changed on the card', 'Nothing was added', '[Resume]'],
  ['FM presses', 'Resume'],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('questions to the bot tell nothing of a customer', [
  ['FM', 'how does this work??'],
  ['bot', 'Tell me in one sentence what the customer said'],
  ['FM', 'whats the diffrence between adoption readiness and it change mgmt'],
  ['bot', '“Adoption Readiness” or “IT Change Management and Resourcing”'],
  ['FM', 'is it ok to put blocked if they have no date'],
  ['bot', 'an explicit “not known”'],
  ['FM', 'when does a blocked status need a date?'],
  ['bot', 'an explicit “not known”'],
  ['FM', 'what DIBS means'],
  ['bot', 'DIBS', 'What you must know of every entitlement'],
  ['FM', 'which status when the partner is late'],
  ['bot', 'Blocked › Partner Engagement', 'Not for'],
  ['FM', 'can you export my list to Excel?'],
  ['bot', 'The tab writes your list as CSV or Excel'],
  ['FM', 'thx, that is it for today'],
  ['bot', 'You are welcome'],
  ['FM', 'what did I say'],
  ['bot', 'Nothing is open'],
])

story('a kept customer is found whatever its name is made of', [
  ['FM', 'Margies Travel Teams: the branch managers are not trained, but they want it'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'whats the status of margies travel'],
  ['bot', 'Margies Travel · Microsoft Teams'],
  ['FM', 'why is margies blocked?'],
  ['bot', 'Margies Travel · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('the first word of a name that was spoken of tells whose news it is', [
  ['FM', 'Woodgrove Bank Intune: the firewall stops the enrolment'],
  ['FM', 'Tailwind Foods Teams: nobody is trained'],
  ['bot', 'Tailwind Foods · Microsoft Teams'],
  ['FM', 'woodgrove says the new firewall comes in May'],
  ['bot', 'Woodgrove Bank · Intune'],
])

story('what is to be forgotten is put away', [
  said,
  ['FM', 'sorry, forget that'],
  ['bot', 'Contoso'],
  ['FM', 'what did I say'],
  ['bot', 'Nothing is open'],
])

story('what a customer needs, and files that are moved, are news', [
  said,
  ['FM', 'what the admins need is time, nobody runs it before May'],
  ['bot', 'Added to what you said before'],
  ['FM', 'they save the file shares for later'],
  ['bot', 'Added to what you said before'],
])

story('at an open question no status is named, and only the one that is asked about is explained', [
  ['FM', 'Litware sharepoint'],
  ['FM', 'why not billing'],
  ['bot', 'Blocked › Billing, Licensing and Subscription', 'Not for'],
  ['bot never', 'What tells them apart', '“Migration”'],
])
