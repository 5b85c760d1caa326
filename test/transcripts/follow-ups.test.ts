import { story } from '../support/story.ts'

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
  ['bot', 'Adoption Readiness or IT Change Management and Resourcing', 'What tells them apart'],
  ['FM', 'what is the difference to partner engagement?'],
  ['bot', 'Adoption Readiness or Partner Engagement'],
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
  ['FM', 'what date did I give you?'],
  ['bot', 'What you said'],
])

story('a note is changed where it stands', [
  said,
  ['FM', 'please make the note shorter'],
  ['bot', 'The note is changed on the card', 'Nothing was added', '[Resume]'],
  ['FM presses', 'Resume'],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])
