import { markdownIn } from '../../support/own-words.ts'
import { Player } from '../../support/story.ts'

/** A name with the signs of Markdown, as somebody may type it. */
const NAME = '_contoso_ *labs*'

test.each([
  [[], `due next week at ${NAME}`, 'Nothing is due of “_contoso_ *labs*'],
  [[], `status overdue at ${NAME}`, '_contoso_ *labs*'],
  [[], `what is new at ${NAME} since Monday`, '“_contoso_ *labs*'],
  [[], 'share contoso *labs*', '“post contoso *labs* to General”'],
  [[], 'is this note ok: Users at *Zq* are not trained for now.', '“for now”'],
  [['Contoso Teams: nobody is trained'], 'its adatum', 'Is the customer Adatum?'],
])('after %j: %s', (before, text, says) => {
  const player = new Player()
  for (const each of [...before, text]) player.play({ kind: 'text', text: each })
  expect(player.said).toContain(says)
  expect(markdownIn(player.cards.at(-1)).join('\n')).not.toMatch(/_|\*l|adatum/i)
  expect(player.summaries.join('\n')).not.toMatch(/[*_]|contoso|adatum/i)
})
