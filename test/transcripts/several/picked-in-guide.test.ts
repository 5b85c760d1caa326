import { named, inOrderOfSaying } from '../../../tab/conversation/turns.ts'
import { picksOf, tipOf, whatWasSaid } from '../../../tab/call/what-was-said.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { Player, prepared } from '../../support/story.ts'

/** In the call guide the FM picks one of two reasons before the conversation with the bot begins. */

const REASONS = [
  'nobody is trained',
  'the proxy blocks calls',
  'they have no licences',
  'the DPIA is not signed',
  'the IT lead left',
  'the add-in crashes',
  'the partner contract has ended',
  'a law forbids it',
  'there were three outages last month',
  'no budget in IT',
  'half the laptops run win 8',
  'the IT team has no people',
  'the add-in does not work with it. They are still using it today.',
]

const TEXTS = REASONS.flatMap((one) =>
  REASONS.flatMap((other) => (one === other || one.endsWith('.') ? [] : [`Marlow Teams: ${one} and ${other}`])),
)

test('the status of the reason that was picked is shown, whatever the two are', () => {
  const wrong: string[] = []
  let count = 0
  for (const text of TEXTS) {
    const { alsoSaid, next } = recommend(prepared, { text })
    if (!alsoSaid?.answer || next?.id !== alsoSaid.answer.question || next.choices.length !== 2) continue
    for (const { id } of next.choices) {
      const status = recommend(prepared, { text, answers: { [next.id]: id } }).ranked[0]!.status
      const player = new Player()
      player.play({ kind: 'text', text: 'new' })
      player.play({ kind: 'text', text })
      player.play({ kind: 'action', data: { verb: 'pick', question: next.id, choice: id } })
      count++
      if (!player.said.includes(`${status.l1} › ${status.l2}`) || !player.said.includes('you chose this one'))
        wrong.push(`${text} [${id}]: ${player.said.slice(0, 200)}`)
    }
  }
  expect(count).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('what was answered besides is sent with the pick, and the status is the one that the guide showed', () => {
  const { questions } = prepared.playbook
  const text = 'Marlow Teams: the partner contract has ended and the DPIA is not signed'
  const pick = { question: 'obstacle', choice: 'policy', label: '', isOfTwo: true } as const
  const tip = tipOf('security-privacy', [pick], questions)!
  for (const { id } of tip.choices) {
    const { ranked, asks } = recommend(prepared, { text, answers: { obstacle: 'policy', [tip.id]: id } })
    const { status } = ranked[0]!
    const answers = [{ question: tip.id, choice: id, label: '' }, pick]
    const player = new Player()
    player.play({ kind: 'text', text: whatWasSaid(text, answers, questions) })
    for (const { action } of picksOf(answers)) player.play({ kind: 'action', data: action })
    if (asks) player.press('Show the status now')
    expect(player.said).toContain(`${status.l1} › ${status.l2}`)
  }
})

test('a pick is no answer where the bot does not ask about two reasons', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Marlow Teams: nobody is trained' })
  const before = player.state
  player.play({ kind: 'action', data: { verb: 'pick', question: 'obstacle', choice: 'technology' } })
  expect(player.repliesOfTurn).toBe(0)
  expect(player.state).toEqual(before)
})

test('a turn that says nothing leaves the answer before it', async () => {
  const replies = [{ kind: 'text', text: 'Whose news is that?' }] as const
  const say = inOrderOfSaying(async (turn) => ({ replies: 'text' in turn ? [...replies] : [] }))
  expect(await say(named([{ text: 'both' }, { action: { verb: 'pick' } }]))).toEqual({ replies })
})
