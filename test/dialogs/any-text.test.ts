import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Player } from '../support/story.ts'
import { Random } from '../support/random.ts'

const LINKS = [
  ', ',
  '; ',
  '. ',
  ' until ',
  ' because ',
  ' so ',
  ' - ',
  ': ',
  ' and ',
  ' but ',
  '\n',
  ' (',
  ') ',
  ' who ',
  ', which ',
  ' while ',
  ' -> ',
]

/** Pieces of what people wrote, put together anew: longer and odder than any of them. */
test('whatever is typed is answered with a card or a text, and so is the status of it', () => {
  const random = new Random(20261121)
  const pick = <T>(from: readonly T[]): T => from[random.int(0, from.length - 1)]!
  const texts = ['a', 'g', 't', 'u'].flatMap((author) =>
    readFileSync(join('playbook', 'corpus', `${author}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  const piece = (): string => pick(pick(texts).split(/[,;.]\s|\s[-–]\s/))
  for (let i = 0; i < 400; i++) {
    let text = piece()
    const parts = i % 8
    for (let k = 0; k < parts; k++) text += pick(LINKS) + piece()
    const player = new Player()
    player.play({ kind: 'text', text })
    expect([text, player.said.length > 0]).toEqual([text, true])
    if (player.said.includes('[Show the status now]')) player.press('Show the status now')
  }
})
