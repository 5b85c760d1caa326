import { Player } from '../../support/story.ts'

/** What is kept when a text is said, and then kept with 15 May. */
function keptWith(text: string, then = 'keep it with 15 may'): Player['kept'] {
  const player = new Player()
  player.play({ kind: 'text', text })
  player.play({ kind: 'text', text: then })
  if (player.kept.length === 0) player.play({ kind: 'text', text: 'keep it' })
  return player.kept
}

describe('what somebody said of a day stays as it was said, whatever date is set', () => {
  test.each([
    ['Contoso Exchange: the firewall blocks SMTP, the ISP promised it by 1 April', 'the ISP promised it by 1 April'],
    ['Contoso SharePoint: partner contract unsigned, they promised it by 5 april', 'they promised it by 5 April'],
    [
      'contoso teams: cisco says 4 weeks until the SBC is certified, the sbc is not certified for teams',
      'Cisco says 4 weeks until',
    ],
    ['Contoso Intune: the firewall blocks enrolment, Dell’s ETA is 1 April', 'ETA is 1 April'],
    ['Contoso Intune: the firewall blocks enrolment, Dell expects it fixed by 1 April', 'fixed by 1 April'],
    ['Contoso Intune: no budget, on hold until the board votes on 12 April', 'votes on 12 April'],
    ['Contoso Teams: users not trained, the trainer starts 1 April', 'the trainer starts 1 April'],
    ['Contoso Teams: users not trained, they want to be live by 1 April', 'live by 1 April'],
    ['Contoso Intune: the firewall blocks enrolment until 1 April, says Dell', 'until 1 April'],
  ])('%s', (text, note) => {
    expect(keptWith(text)).toEqual([expect.objectContaining({ unblockDate: '2026-05-15' })])
    expect(keptWith(text)[0]!.note).toContain(note)
  })

  test.each(['move it to 15 may', '15 may', 'no wait, it slips to 15 May', 'the ISP slipped it to 15 May'])(
    'by “%s”',
    (then) => {
      const kept = keptWith('Contoso Exchange: the firewall blocks SMTP, the ISP promised it by 1 April', then)
      expect(kept).toEqual([expect.objectContaining({ unblockDate: '2026-05-15' })])
      expect(kept[0]!.note).toContain('the ISP promised it by 1 April')
    },
  )

  test('nor is it taken away where the date is said not to be known', () => {
    const kept = keptWith(
      'Contoso Exchange: the firewall blocks SMTP, the ISP promised it by 1 April',
      'date not known',
    )
    expect(kept).toEqual([expect.objectContaining({ unblockDate: null })])
    expect(kept[0]!.note).toContain('the ISP promised it by 1 April')
  })
})

test.each([
  ['Contoso Exchange: the firewall blocks SMTP until 1 April', 'until 15 May 2026'],
  ['Contoso Teams: nobody is trained, the courses wait until 12 April for a new trainer', 'wait until 15 May 2026'],
  ['Contoso Exchange: they say the firewall blocks SMTP, on hold until 1 April', 'on hold until 15 May 2026'],
])('the day of the status itself follows the date that is set: %s', (text, note) => {
  expect(keptWith(text)[0]!.note).toContain(note)
})

describe('a bare day at the end is the date’s, and not the note’s', () => {
  test.each([
    ['contoso teams: users are not trained, 1 april', /users are not trained\.$/],
    ['contoso exchange: the firewall blocks SMTP, ports are closed at 300 of 900, 1 april', /300 of 900\.$/],
    ['contoso teams: no champions either, 1 april', /there are no champions either\.$/],
    ['contoso teams: users are not trained, 01/04/2027', /users are not trained\.$/],
    ['contoso teams: users are not trained until 1 april', /not trained until 15 May 2026\.$/],
    ['contoso teams: users are not trained, the course is on 1 april', /the course is on/],
  ])('%s', (text, note) => {
    expect(keptWith(text)[0]!.note).toMatch(note)
  })

  test('also before another one is set', () => {
    const player = new Player()
    player.play({ kind: 'text', text: 'contoso teams: users are not trained, 1 april' })
    player.play({ kind: 'text', text: 'keep it' })
    expect(player.kept).toMatchObject([{ unblockDate: '2026-04-01' }])
    expect(player.kept[0]!.note).not.toContain('April')
  })
})
