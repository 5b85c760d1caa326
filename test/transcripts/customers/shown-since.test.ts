import { seeded } from '../../support/seeded.ts'
import { Player } from '../../support/story.ts'

/** What is typed beneath a card of a customer is never silently added to an assessment further up. */
function told(player: Player, ...texts: readonly string[]): string {
  for (const text of texts) player.play({ kind: 'text', text })
  return player.said
}

const OPEN = 'Lindenhof Intune: nobody is trained and there is no champion, they won’t go live'

/** An open assessment of Lindenhof stands further up. */
function open(): Player {
  const player = seeded()
  told(player, OPEN)
  return player
}

const wordsOf = ({ state }: Player): string => state.assessments.map(({ text }) => text).join('\n')

describe.each(['acm tailwind', 'referral tailwind', 'status tailwind', 'history tailwind', 'stakeholders tailwind'])(
  'beneath “%s”',
  (command) => {
    test.each(['they have a project team of three', 'the CIO is happy with it', '9 may', 'no champion either'])(
      '“%s” is asked about',
      (text) => {
        const player = open()
        told(player, command)
        expect(told(player, text)).toContain('Nothing was added')
        expect(wordsOf(player)).not.toContain(text)
      },
    )

    test('what names the open customer goes on there', () => {
      const player = open()
      expect(told(player, command, 'Lindenhof: the works council has to agree first')).toContain('Lindenhof')
      expect(wordsOf(player)).toContain('works council')
    })
  },
)

test('a press says whose it is, and what is typed next is theirs', () => {
  const player = open()
  told(player, 'acm tailwind', 'the CIO is happy with it')
  player.press('Lindenhof · Intune')
  expect(player.said).toContain('Added to what you said before')
  expect(told(player, 'their CISO wants a review first')).toContain('Lindenhof')
})

test('the card is one press away, and still waits', () => {
  const player = open()
  told(player, 'acm tailwind', 'they have a project team of three')
  player.press('Open the conversation: Tailwind')
  expect(player.said).toContain('Tailwind')
})

test('a typed name answers as well', () => {
  const player = open()
  expect(told(player, 'status tailwind', 'the CIO is happy with it', 'lindenhof')).toContain('Lindenhof · ')
})

test('people who are named at a card are nobody’s name', () => {
  const player = seeded()
  const said = told(player, 'stakeholders tailwind', 'Dana Reed is the sponsor, Kim Akers did not want it')
  expect(said).not.toContain('Dana Reed ·')
  expect(player.state.assessments.map(({ customer }) => customer)).not.toContain('Dana Reed')
})

test('a partner who is named at the question for one is no customer', () => {
  const player = seeded()
  told(player, 'referral tailwind', 'yes, with Brightwater Consulting')
  expect(player.state.assessments.map(({ customer }) => customer)).not.toContain('Brightwater Consulting')
})

test('words at a customer’s card stay out of the note of the open assessment', () => {
  const player = open()
  told(player, 'referral tailwind', 'half: he agreed to email, phone he wants to think about')
  expect(wordsOf(player)).not.toContain('phone')
})

describe('“it” is what was shown last', () => {
  const KEPT = [OPEN, 'keep it with 1 june']
  test.each(['status fabrikam', 'history fabrikam'])('behind “%s”', (command) => {
    const player = seeded()
    told(player, ...KEPT)
    expect(told(player, command, 'move it to 9 may')).toContain('Fabrikam')
    expect(told(player, command, 'add to note: the vendor is late')).toContain('Fabrikam')
  })

  test('right behind a keep it is what was kept', () => {
    const player = seeded()
    expect(told(player, ...KEPT, 'move it to 9 may')).toContain('Lindenhof')
  })
})

describe('the question is answered once', () => {
  test('a second press adds nothing', () => {
    const player = open()
    told(player, 'acm tailwind', 'the CIO is happy with it')
    player.press('Lindenhof · Intune')
    const words = wordsOf(player)
    player.press('Lindenhof · Intune', {}, 1)
    expect(player.said).toContain('nothing was added')
    expect(wordsOf(player)).toBe(words)
  })

  test('a press of an old question goes to whom its button names, whoever is open by now', () => {
    const player = open()
    told(player, 'acm tailwind', 'the CIO is happy with it', 'Zellweg Teams: their proxy blocks the calls')
    player.press('Lindenhof · Intune', {}, 1)
    const of = (name: string) => player.state.assessments.find(({ customer }) => customer === name)!.text
    expect(of('Lindenhof')).toContain('the CIO is happy')
    expect(of('Zellweg')).not.toContain('the CIO is happy')
  })

  test('the same words may be news of another customer as well', () => {
    const player = open()
    told(player, 'Zellweg Teams: the users wait', 'no budget this year', 'acm tailwind', 'no budget this year')
    player.press('Tailwind')
    expect(player.said).toContain('Tailwind')
    expect(player.said).not.toContain('nothing was added')
  })

  test('not even where another question was asked meanwhile', () => {
    const player = open()
    told(player, 'Zellweg Teams: the users wait', 'no budget this year', 'acm tailwind', 'no budget this year')
    told(player, 'acm tailwind', 'the board meets in May')
    player.press('Tailwind', {}, 2)
    expect(player.said).not.toContain('nothing was added')
  })
})

test('what is typed behind a press on an older card of the assessment goes on there', () => {
  const player = open()
  told(player, 'and the board wants figures')
  told(player, 'status tailwind')
  player.press('Keep this status', {}, 2)
  expect(player.said).toContain('Lindenhof')
  expect(told(player, 'their CISO wants a review first')).toContain('Added to what you said before')
})

describe('a list of everything says of nobody what is typed next', () => {
  /** One status is kept, and Zellweg is open. */
  function oneKept(): Player {
    const player = new Player()
    told(player, OPEN, 'keep it with 1 june', 'Zellweg Teams: their proxy blocks the calls')
    return player
  }

  test.each(['status', 'status blocked'])('“%s” shows one row', (command) => {
    const player = oneKept()
    expect(told(player, command)).toContain('Lindenhof')
    expect(told(player, 'the CIO is happy with it')).toContain('Added to what you said before')
    expect(wordsOf(player)).toContain('CIO')
  })

  test.each(['status lindenhof', 'status lind'])('“%s” is of Lindenhof', (command) => {
    const player = oneKept()
    expect(told(player, command, 'the CIO is happy with it')).toContain('Nothing was added')
  })

  test('so is a row that was opened', () => {
    const player = oneKept()
    told(player, 'status')
    player.press('Open')
    expect(told(player, 'the CIO is happy with it')).toContain('Nothing was added')
  })
})
