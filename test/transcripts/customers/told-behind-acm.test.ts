import { story } from '../../support/story.ts'

story('what is told behind a customer’s ACM conversation is theirs, to be confirmed', [
  ['FM', 'wingtip teams: users not trained, 1 june'],
  ['FM', 'keep it'],
  ['FM', 'acm wingtip'],
  ['bot', 'ACM conversation'],
  ['FM', 'kickoff was on friday, showed them the adoption hub'],
  ['bot', /^Wingtip$/m, '[Keep this status]'],
  ['kept', 1],
])

story('another customer’s news are theirs', [
  ['FM', 'wingtip teams: users not trained, 1 june'],
  ['FM', 'keep it'],
  ['FM', 'acm wingtip'],
  ['FM', 'contoso intune: the firewall blocks the sign-in'],
  ['bot', 'Contoso · Intune'],
  ['FM', 'cancel'],
  ['FM', 'nobody is trained and there is no champion'],
  ['bot never', 'Wingtip'],
])

story('behind a request for a partner it answers the card', [
  ['FM', 'wingtip teams: users not trained, 1 june'],
  ['FM', 'keep it'],
  ['FM', 'referral wingtip'],
  ['bot', 'Wingtip', 'Step 1 of 5'],
  ['FM', 'no partner'],
  ['bot', 'Wingtip', 'Step 1 of 5, question 2'],
  ['kept', 1],
])
