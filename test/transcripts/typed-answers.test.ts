import { choiceMeant } from '../../dialogs/assessment/meant-answer.ts'
import { prepared, story, type Row } from '../support/story.ts'

const obstacle = prepared.playbook.questions.find(({ text }) => text === 'What stands in the way?')!

test.each([
  ['the network, vpn', 'technology'],
  ['their network', 'technology'],
  ['licences I think', 'licences'],
  ['a regulator', 'law'],
  ['their old directory', 'technology'],
  ['no admins', 'it-team'],
  ['HIPAA', 'law'],
  ['it is an add-in', 'application'],
  ['outages', 'reliability'],
  ['vpn', 'technology'],
  ['the users are not trained', 'users'],
  ['privacy', 'policy'],
])('at “What stands in the way?” “%s” means %s', (said, choice) =>
  expect(choiceMeant(prepared, obstacle, said)).toBe(choice),
)

test.each([
  'not the network',
  'the network or the licences',
  'hm let me think',
  'something',
  'it is complicated',
  'the files are being moved',
  'the vpn is too slow',
  'they asked me for the network plan last week and we talked about it for a long while',
])('“%s” means none of its choices', (said) => expect(choiceMeant(prepared, obstacle, said)).toBeUndefined())

const open: readonly Row[] = [
  ['FM', 'Northwind SharePoint: stuck, they cannot go on'],
  ['bot', 'What stands in the way?'],
]

story('a typed answer that fits one choice is that answer, and its words are added', [
  ...open,
  ['FM', 'the network, vpn'],
  ['bot', 'Taken as “Technology around it: network, directory, devices”.', 'IT Infrastructure', 'VPN'],
  ['bot never', 'It is about another customer'],
  ['FM', 'undo'],
  ['bot', 'What stands in the way?'],
])

story('what fits none is added as before', [
  ...open,
  ['FM', 'it is complicated and takes long'],
  ['bot', 'Added to what you said before.'],
])

story('news of another customer is no answer', [
  ...open,
  ['FM', 'Contoso Intune: network'],
  ['bot', 'Contoso · Intune'],
  ['bot never', 'Taken as'],
])
