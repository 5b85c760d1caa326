import { readOwnQuestion, readSupposed } from '../../../dialogs/commands/own-questions.ts'

/** Without apostrophe and question mark, as they are typed in a hurry. */
test.each([
  'whats the diff between adoption readiness and change mgmt',
  'how fast does the partner call',
  'how long do i have',
  'how long until the partner calls',
  'how many attempts for unresponsive',
  'how many seats has contoso',
  'how much does it cost',
  'hows that counted',
  'whens the partner calling contoso',
  'wheres my list',
  'whos the owner then',
  'who sees my notes',
  'who has to act on billing',
  'what else could it be',
  'what counts as unresponsive, how many attempts?',
  'what should not be in a note',
  'what date do i enter when they dont know',
  'which services do the partners charge for?',
  'which l2 fits a merger',
  'is this in ftop now',
  'is that legal or security?',
  'do partners cost money',
  'must the date be in the future',
  'does anybody else see this',
  'any idea how long that takes',
  'ok and who tells the account team',
  'can you read german',
  'why',
])('“%s” is a question', (text) => {
  expect(readOwnQuestion(text)).toBeDefined()
})

test.each([
  'what is missing is a champion',
  'what’s missing is training',
  'whats missing is the budget',
  'what they ask for comes with a dearer plan',
  'what stands in the way is the vpn',
  'what happened is that the admin left',
  'what the users lack is time',
  'what users do is call the helpdesk',
  'who decides is unclear',
  'who resigned was the only admin',
  'who will train them is open',
  'which partner does what is unclear',
  'how much people use it is a worry for later',
  'how long they need is open',
  'how to train the users is unclear',
  'how is mfa billed, they won’t start before they know',
  'who can read the keys? plinth wants docs before any label goes live',
  'where they are the network is slow',
  'when the admin left everything stopped',
  'has the budget now',
  'have a champion now',
  'did the whole round again',
  'does it without us',
  'do not want it',
  'can do it alone by june',
  'will roll it out in may',
  'is blocked by legal',
  'was the vpn',
  'could be their line',
  'they asked what it costs',
  'the cio wants to know who reads the logs',
  'can microsoft read our mails?',
  'Contoso: what does it cost',
])('“%s” tells something', (text) => {
  expect(readOwnQuestion(text)).toBeUndefined()
})

test.each([
  ['and if the regulator forbids it', 'the regulator forbids it'],
  ['What if the customer never answers?', 'the customer never answers'],
  ['what if they get the budget in May', 'they get the budget in May'],
  ['suppose nobody signs', 'nobody signs'],
  ['but if they refuse', 'they refuse'],
  ['so if the CIO says they cannot', 'the CIO says they cannot'],
  ['assuming the union agrees', 'the union agrees'],
  ['what happens if nobody answers', 'nobody answers'],
  ['would it change if they had a trainer', 'they had a trainer'],
  ['is it still blocked if they buy licences', 'they buy licences'],
])('“%s” supposes “%s”', (text, supposed) => {
  expect(readSupposed(text)).toBe(supposed)
})

test.each([
  'and if they get the budget they start in may',
  'and if the budget comes we will start',
  'but if the firewall opens in may they can begin',
  'if the privacy officer signs they begin on monday',
  'what if microsoft has an outage, they ask, deployment stopped',
  'they ask what if the regulator forbids it',
  'they assume nothing',
  'Contoso Teams: what if the regulator forbids it',
  'they are blocked if the regulator forbids it',
  'no idea if they have a partner',
])('“%s” supposes nothing', (text) => {
  expect(readSupposed(text)).toBeUndefined()
})
