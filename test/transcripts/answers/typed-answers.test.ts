import { choiceMeant } from '../../../dialogs/assessment/answers/meant-answer.ts'
import { Player, playRow, prepared, story, type Row } from '../../support/story.ts'

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
  ['legal', 'law'],
  ['billing', 'licences'],
  ['gdpr', 'law'],
  ['app', 'application'],
  ['app compat', 'application'],
  ['bug', 'feature'],
  ['infra', 'technology'],
  ['reseller', 'partner'],
  ['IT change management', 'it-team'],
  ['budget of IT', 'it-team'],
  ['lack of admins', 'it-team'],
  ['service desk', 'it-team'],
  ['the regulator, GDPR', 'law'],
  ['mainly the firewall', 'technology'],
  ['their own policy', 'policy'],
  ['end users', 'users'],
  ['slow network', 'technology'],
  ['their slow vpn', 'technology'],
  ['the vpn is too slow', 'technology'],
  ['the proxy, it is too slow', 'technology'],
  ["the firewalls, they're too slow", 'technology'],
  ['because the network is slow', 'technology'],
  ['because of the network', 'technology'],
  ['what they need is training', 'users'],
  ['what blocks them is the regulator', 'law'],
  ['users resist', 'users'],
  ["users i'd say", 'users'],
  ['i’d say licences', 'licences'],
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
  'the vpn is not slow',
  'no slow network',
  'nothing is slow',
  'SharePoint is slow',
  'slow service',
  'nobody resists',
  'no users resist',
  'nobody of the users resist',
  'slow progress',
  'slow start',
  'slow adoption',
  'adoption is slow',
  'what they need is time',
  'users do not resist',
  'the network, it is fine',
  'users, they are happy',
  'network is fine',
  'because users are happy',
  'what they need is nothing',
  'users are happy',
  'users happy',
  'the users want it',
  'they lack a sponsor',
  'bug is fixed',
  'no bug',
  'works council',
  'their vpn contract runs out',
  'contract ends 30 June',
  'the regulator said yes',
  'law passed',
  'HIPAA does not apply',
  'privacy is solved',
  'no security concerns',
  'licences ok',
  'seats bought',
  'firewall opened',
  'outage over',
  'vpn works now',
  'partner accepted',
  'licences, partner',
  'fix the add-in',
  'change the proxy first',
  'get more licences first',
  'give users training first',
  'how about training for the admins',
  'in scope',
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

story('a slow network is the network, and no doubt about the service', [
  ['FM', 'Litware Teams: they say it is difficult at the moment'],
  ['bot', 'What stands in the way?'],
  ['FM', 'slow network'],
  ['bot', 'Taken as “Technology around it: network, directory, devices”.', 'IT Infrastructure'],
])

test('the name of a status is neither yes nor no', () => {
  const question = prepared.playbook.questions.find(({ text }) => text.startsWith('Does the partner have the skills'))!
  expect(choiceMeant(prepared, question, 'reseller')).toBeUndefined()
})

test.each(['users are happy', 'bug is fixed', 'contract ends 30 June'])(
  '“%s” is added, and answers nothing',
  (said) => {
    const player = new Player()
    for (const row of [...open, ['FM', said] as const]) playRow(player, row)
    expect(player.said).toContain('Added to what you said before.')
    expect(player.state.assessments[0]).toMatchObject({ answers: {}, asked: [] })
  },
)

test.each(['legal', 'gdpr', 'app', 'IT change management', 'app compatibility'])(
  '“%s” is an answer, although it is short or the name of a status',
  (said) => {
    const player = new Player()
    for (const row of [...open, ['FM', said] as const]) playRow(player, row)
    expect(player.said).toContain('Taken as “')
    expect(Object.keys(player.state.assessments[0]!.answers)).toEqual([obstacle.id])
  },
)

test.each(['vpn', 'legal', 'the network, vpn', 'partner', '3'])(
  '“undo” takes back “%s” and its answer at once',
  (said) => {
    const player = new Player()
    for (const row of open) playRow(player, row)
    const { text, answers, asked } = player.state.assessments[0]!
    player.play({ kind: 'text', text: said })
    expect(player.state.assessments[0]!.asked).toEqual([obstacle.id])
    player.play({ kind: 'text', text: 'undo' })
    expect(player.said).toContain('is taken back.')
    expect(player.said).toContain('What stands in the way?')
    expect(player.state.assessments[0]).toMatchObject({ text, answers, asked })
    player.press('Show the status now')
    expect(player.said).not.toContain('Clear from what you said')
  },
)

test('“undo” restores the answer that was there before', () => {
  const player = new Player()
  for (const row of open) playRow(player, row)
  for (const text of ['licences', 'back', 'vpn', 'undo']) player.play({ kind: 'text', text })
  expect(player.state.assessments[0]!.answers).toEqual({ obstacle: 'licences' })
  expect(player.state.assessments[0]!.text).not.toContain('vpn')
})

story('what was said after an answer is taken back alone', [
  ...open,
  ['FM', 'vpn'],
  ['FM', 'the new line comes in June, they told the account team'],
  ['FM', 'undo'],
  ['bot', 'The last sentence is taken back.', 'IT Infrastructure'],
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
