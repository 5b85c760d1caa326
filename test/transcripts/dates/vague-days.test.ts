import { findDate } from '../../../playbook/dates/find-date.ts'
import { unreadDay } from '../../../playbook/dates/unread-day.ts'
import { Player } from '../../support/story.ts'

const TODAY = '2026-03-02'

test.each([
  ['nobody is trained, hopefully ok in 3 weeks', '2026-03-23'],
  ['nobody is trained, training in 2 weeks', '2026-03-16'],
  ['the firewall blocks it, in 3 weeks', '2026-03-23'],
  ['nobody is trained, done 1st half of may', '2026-05-15'],
  ['no champions, by the second half of June', '2026-06-30'],
])('“%s” tells a day', (text, day) => {
  expect(findDate(text, TODAY)?.day).toBe(day)
})

test.each([
  'they sent four mails, in 3 weeks',
  'no answer, in 2 weeks',
  'no training in 3 weeks',
  'we reached nobody in 3 weeks',
  'half of May was holidays',
])('“%s” tells none', (text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})

test.each([
  ['nobody is trained, hopefully ok begin of april', 'begin of april', '1 to 10 Apr 2026'],
  ['nobody is trained, done beg may', 'beg may', '1 to 10 May 2026'],
  ['nobody is trained until early June', 'early June', '1 to 10 Jun 2026'],
  ['nobody is trained, back at the beginning of May', 'the beginning of May', '1 to 10 May 2026'],
  ['nobody is trained, start of june', 'start of june', '1 to 10 Jun 2026'],
])('“%s” is asked about', (text, quote, days) => {
  expect(findDate(text, TODAY)).toBeUndefined()
  expect(unreadDay(text, TODAY)).toEqual({ quote, why: `may be any day from ${days}` })
})

test.each(['early May was too soon for them', 'they start early may be', 'they may begin in may 2026 or so'])(
  '“%s” is asked about by nobody',
  (text) => {
    expect(unreadDay(text, TODAY)).toBeUndefined()
  },
)

test.each(['begin of may', 'until early may', 'no, beg may', 'keep it with begin of may', 'keep it with next friday'])(
  '“%s” behind an open status is no news of the customer',
  (typed) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    player.play({ kind: 'text', text: typed })
    expect(player.kept).toEqual([])
    expect(player.said).toMatch(/may be .* 2026/)
    expect(player.said).not.toContain('Added to what you said')
    expect(player.said).toMatch(/blocked because nobody is trained\.$/m)
  },
)

test.each(['until september', 'until sept', 'no, until september', 'no until sept', 'sorry, until Sept.'])(
  '“%s” ends when September begins',
  (typed) => {
    const player = new Player()
    player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained' })
    player.play({ kind: 'text', text: typed })
    expect(player.said).toContain('date is now 1 Sep 2026')
  },
)
