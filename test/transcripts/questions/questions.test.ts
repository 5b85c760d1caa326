import { Player, story } from '../../support/story.ts'

const said = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

describe.each([
  'who is my most urgent customer?',
  'whos my worst one',
  'which customers need attention today',
  'who have I not called for weeks?',
  'who should i write to first',
])('“%s”', (question) => {
  story('is answered with what is due, and says that this is only near', [
    said,
    ['FM', question],
    ['bot', 'Nothing is due', 'What I can tell of that'],
    ['FM', 'what did I say?'],
    ['bot never', question],
  ])
})

story('what to ask next is the question that is open', [
  ['FM', 'Tailwind Teams: they are not sure'],
  ['FM', 'what should i ask tailwind next?'],
  ['bot', 'This tells most: ask it next.', 'Tailwind'],
  ['FM', 'what should I ask next?'],
  ['bot', 'This tells most: ask it next.'],
  ['FM', 'what to ask?'],
  ['bot', 'This tells most: ask it next.'],
])

story('where the status is clear, one more question can be asked for', [
  said,
  ['FM', 'what else should I ask them?'],
  ['bot', '“Ask me more”', '[Ask me more]', 'Blocked › Adoption Readiness'],
])

story('what to ask a customer takes up the unfinished assessment of that customer', [
  said,
  ['FM', 'Fabrikam Intune: their only admin left, the rollout is on hold'],
  ['FM', 'what can i ask contoso'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['FM', 'what should I ask Adatum now?'],
  ['bot', 'No assessment of that customer is open.', '[Assess step by step]'],
])

test('what is asked of the bot changes nothing that was said', () => {
  const player = new Player()
  player.play({ kind: 'text', text: said[1] })
  for (const text of [
    'wat can u do',
    'which stuff can i send them for teams',
    'fabrikam status',
    'what shall i ask them',
  ]) {
    player.play({ kind: 'text', text })
    expect(player.state.assessments.map((each) => each.text)).toEqual([said[1]])
  }
})
