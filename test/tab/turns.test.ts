import type { TurnAnswer } from '../../api/wire.ts'
import { inOrderOfSaying, named, type NamedTurn } from '../../tab/conversation/turns.ts'

/** What is said in the tab reaches the bot once, and in its order. */
const said = (turn: NamedTurn): unknown => ('text' in turn ? turn.text : turn.action)

/** A service that answers when told to. */
function slowService() {
  const asked: { turn: NamedTurn; answer: (text: string) => void; fail: () => void }[] = []
  const send = (turn: NamedTurn) =>
    new Promise<TurnAnswer>((resolve, reject) => {
      asked.push({
        turn,
        answer: (text) => resolve({ replies: [{ kind: 'text', text }] }),
        fail: () => reject(new Error('unreachable')),
      })
    })
  return { asked, send }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('each turn has an id of its own, which is that of a UUID', () => {
  const turns = named([{ text: 'new' }, { text: 'new' }, { action: {} }])
  expect(new Set(turns.map(({ requestId }) => requestId)).size).toBe(3)
  for (const { requestId } of turns) expect(requestId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
})

test('turns go one after the other, and the answer is that to the last', async () => {
  const { asked, send } = slowService()
  const answered = inOrderOfSaying(send)(named([{ text: 'new' }, { text: 'Contoso Teams: …' }]))
  await settled()
  expect(asked.map(({ turn }) => said(turn))).toEqual(['new'])
  asked[0]!.answer('New.')
  await settled()
  asked[1]!.answer('Blocked.')
  expect(await answered).toEqual({ replies: [{ kind: 'text', text: 'Blocked.' }] })
})

test('what is said while an answer is awaited is not lost: it is sent after it', async () => {
  const { asked, send } = slowService()
  const say = inOrderOfSaying(send)
  const first = say(named([{ text: 'new' }, { text: 'Contoso' }]))
  const second = say(named([{ text: 'new' }, { text: 'Fabrikam' }]))
  for (let i = 0; i < 4; i++) {
    await settled()
    expect(asked).toHaveLength(i + 1)
    asked[i]!.answer(String(i))
  }
  expect([await first, await second].map(({ replies }) => replies[0])).toEqual([
    { kind: 'text', text: '1' },
    { kind: 'text', text: '3' },
  ])
  expect(asked.map(({ turn }) => said(turn))).toEqual(['new', 'Contoso', 'new', 'Fabrikam'])
})

test('what was not answered holds up nothing, and is sent again under its old id', async () => {
  const { asked, send } = slowService()
  const say = inOrderOfSaying(send)
  const turns = named([{ text: 'Contoso' }])
  const first = say(turns)
  await settled()
  asked[0]!.fail()
  await expect(first).rejects.toThrow('unreachable')
  const again = say(turns)
  await settled()
  asked[1]!.answer('Blocked.')
  await again
  expect(asked[1]!.turn).toEqual(asked[0]!.turn)
})
