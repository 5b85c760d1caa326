/** The library as it is when a card makes it fail while it draws, or while it reads. */
let fails: 'parse' | 'render'
jest.mock('adaptivecards', () => {
  const failing = (when: typeof fails) => () => {
    if (fails === when) throw new TypeError('a defect of the library')
  }
  class AdaptiveCard {
    parse = failing('parse')
    render = failing('render')
  }
  return { AdaptiveCard }
})
jest.mock('../../tab/conversation/host-config.ts', () => ({ hostConfig: {} }))

// Its types are those of a page, which tests have not.
const FILE = '../../tab/conversation/draw-card.ts'

test.each(['parse', 'render'] as const)(
  'a card at which the library fails in %s is no defect of the page',
  async (when) => {
    fails = when
    const { drawCard } = (await import(FILE)) as { drawCard: (card: unknown, onPress: () => void) => unknown }
    expect(drawCard({ type: 'AdaptiveCard' }, () => undefined)).toBeUndefined()
  },
)
