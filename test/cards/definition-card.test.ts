import { Player } from '../support/story.ts'

type Element = { readonly type: string; readonly id?: string; readonly isVisible?: boolean; readonly text?: string }
interface Drawn {
  readonly body: readonly Element[]
  readonly actions: readonly { readonly title: string }[]
}

test('a definition shows what it means and its neighbours; examples and questions are one press away', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'what is adoption readiness' })
  const { body, actions } = player.cards.at(-1) as Drawn
  const shown = body.filter(({ isVisible }) => isVisible !== false).map(({ text = '' }) => text)
  expect(shown.join('\n')).not.toMatch(/[✓✗]/)
  expect(body.filter(({ isVisible }) => isVisible === false).map(({ id }) => id)).toEqual(['examples', 'questions'])
  expect(player.said).toMatch(/✓ [^]*✗ /)
  // Each neighbour that is named has its button.
  const neighbours = shown.slice(shown.indexOf('**Neighbours**') + 1).filter((text) => / when /.test(text))
  expect(neighbours.length).toBeGreaterThan(3)
  expect(actions).toHaveLength(1 + neighbours.length)
  expect(player.said).toMatch(/From the playbook’s page “.+”$/m)
})
