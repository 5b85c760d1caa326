import { Player, story } from '../../support/story.ts'

const LONG = 5000
const filled = (sentence: string): string => `${sentence.repeat(Math.ceil(LONG / sentence.length)).slice(0, LONG - 1)}.`
const CLEAR = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const NOTHING = 'I found nothing in these 5,000 characters that says which status is true'

describe.each([
  'We talked about the weather and then we had lunch and a coffee. ',
  'The quick brown fox jumps over the lazy dog. ',
  'This is filler text without a meaning. ',
])('“%s”, again and again', (sentence) => {
  test('is said to tell nothing when it is added, and “undo” takes it out', () => {
    const player = new Player()
    player.play({ kind: 'text', text: CLEAR })
    player.play({ kind: 'text', text: filled(sentence) })
    expect(player.said).toContain(`Added to what you said before. ${NOTHING}; “undo” takes them out.`)
    player.play({ kind: 'text', text: 'undo' })
    expect(player.said).toContain('Blocked › Adoption Readiness')
    expect(player.said).toContain('Clear from what you said')
    expect(JSON.stringify(player.state.assessments[0])).not.toContain(sentence.slice(0, 20))
  })

  test('is said to tell nothing when it is the first that is said', () => {
    const player = new Player()
    player.play({ kind: 'text', text: `Contoso Teams: ${filled(sentence)}`.slice(0, LONG - 1) })
    expect(player.said).toMatch(/I found nothing in these 4,99\d characters that says which status is true\./)
  })
})

story('a long text that tells something is added with no such word', [
  ['FM', 'Contoso Teams: the IT team looks at it'],
  ['FM', `${filled('We talked about the weather. ').slice(0, 900)} Nobody is trained and there is no champion.`],
  ['bot', 'Added to what you said before.'],
  ['bot never', 'I found nothing'],
])

story('a short one is added as ever', [
  ['FM', CLEAR],
  ['FM', 'We talked about the weather and had lunch.'],
  ['bot never', 'I found nothing'],
])
