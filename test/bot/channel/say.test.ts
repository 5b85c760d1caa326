import { noticeCard } from '../../../cards/notice-card.ts'
import {
  activityJson,
  draw,
  invokeResponse,
  markedRepeated,
  MAX_CARD_BYTES,
  supersededCard,
} from '../../../bot/channel/say.ts'
import { textOf } from '../../support/card-content.ts'

const REFERENCE = { serviceUrl: 'https://smba.example/emea/', conversation: 'a:1', bot: '28:bot' }
const card = (text: string) => draw({ kind: 'card', card: noticeCard(text), summary: 'Short', record: 'r1' })
const MARK = 'Sent again after a fault: you may have this twice.'

test('a card is sent as Teams wants it', () => {
  expect(JSON.parse(activityJson(card('"Hello"\n'), REFERENCE, null))).toEqual({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: REFERENCE.serviceUrl,
    from: { id: '28:bot' },
    conversation: { id: 'a:1' },
    summary: 'Short',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: JSON.parse(JSON.stringify(noticeCard('"Hello"\n'))) as unknown,
      },
    ],
  })
})

test('what replaces an activity carries its id', () => {
  expect(JSON.parse(activityJson(card('Hello'), REFERENCE, 'activity-7'))).toMatchObject({ id: 'activity-7' })
})

test('a card that goes on elsewhere leaves one small line: in a long talk there are many', () => {
  const { attachments } = JSON.parse(supersededCard(REFERENCE, 'activity-7', 'below')) as {
    attachments: { content: { body: unknown[]; actions?: unknown[] } }[]
  }
  const [{ content }] = attachments as [(typeof attachments)[number]]
  expect(content.body).toEqual([expect.objectContaining({ text: '↓ Continued below', isSubtle: true, size: 'Small' })])
  expect(content).not.toHaveProperty('actions')
})

test('a press gets the same card that is sent', () => {
  const drawn = card('Hello')
  const sent = JSON.parse(activityJson(drawn, REFERENCE, null)) as { attachments: { content: unknown }[] }
  expect(JSON.parse(invokeResponse(drawn))).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: sent.attachments[0]!.content,
  })
})

test.each(['x', 'é'])('a card of more than 28 KB becomes a notice that says what to do (%s)', (letter) => {
  const drawn = card(letter.repeat(MAX_CARD_BYTES))
  const json = activityJson(drawn, REFERENCE, null)
  expect(Buffer.byteLength(json)).toBeLessThan(2000)
  expect(textOf(JSON.parse(json))).toContain('too large for Teams')
  expect(drawn).toMatchObject({ record: 'r1' })
})

test('a card that is sent again says so in its first line, and stays itself', () => {
  const before = JSON.parse(activityJson(card('Hello'), REFERENCE, null)) as Sent
  const after = JSON.parse(markedRepeated(JSON.stringify(before))) as Sent
  const [mark, ...rest] = after.attachments[0]!.content.body
  expect(mark).toMatchObject({ type: 'TextBlock', text: MARK })
  expect({
    ...after,
    attachments: [{ ...after.attachments[0], content: { ...after.attachments[0]!.content, body: rest } }],
  }).toEqual(before)
})

test('a text that is sent again says so in its first line', () => {
  const text = activityJson({ kind: 'text', text: 'Hello' }, REFERENCE, null)
  expect(JSON.parse(markedRepeated(text))).toMatchObject({ text: `${MARK}\n\nHello` })
})

interface Sent {
  readonly attachments: readonly { readonly content: { readonly body: readonly unknown[] } }[]
}
