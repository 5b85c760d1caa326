import { Player } from '../support/story.ts'

type Action = { readonly title: string; readonly mode?: string; readonly style?: string }

const BLOCKED = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live, unblocked by 1 june'
const MOVING = 'Contoso SharePoint: they migrate their files now, done by 1 june'

/** The card of the only status, some day later. */
function opened(text: string, day: string): { said: string; shown: Action[]; menu: string[]; rows: number } {
  const player = new Player()
  player.play({ kind: 'text', text })
  player.press('Keep this status')
  player.day = day
  player.play({ kind: 'text', text: 'status' })
  player.press('Open')
  const card = player.cards.at(-1) as { readonly body: readonly { type: string }[]; readonly actions: Action[] }
  return {
    said: player.said,
    shown: card.actions.filter(({ mode }) => mode !== 'secondary'),
    menu: card.actions.filter(({ mode }) => mode === 'secondary').map(({ title }) => title),
    rows: card.body.filter(({ type }) => type === 'ActionSet').length,
  }
}

const main = (shown: readonly Action[]) => shown.filter(({ style }) => style === 'positive').map(({ title }) => title)
const titles = (shown: readonly Action[]) => shown.map(({ title }) => title)

test('one row of buttons has what is done often, its menu has the rest', () => {
  const { shown, menu, rows } = opened(MOVING, '2026-03-09')
  expect(titles(shown)).toEqual(['New status', 'Move date', 'Comment', 'Edit note'])
  expect(main(shown)).toEqual(['New status'])
  expect(menu).toEqual(expect.arrayContaining(['Edit DIBS', 'History', 'Post to a channel', 'All statuses']))
  expect(rows).toBe(0)
})

test('a passed target date is said, and to move it is the main action', () => {
  const { said, shown } = opened(MOVING, '2026-06-15')
  expect(said).toContain('⚠ Target date passed 14 days ago.')
  expect(titles(shown).slice(0, 2)).toEqual(['Move date', 'New status'])
  expect(main(shown)).toEqual(['Move date'])
})

test('a passed unblock date is said; they may be unblocked, or the date moves', () => {
  const { said, shown } = opened(BLOCKED, '2026-06-02')
  expect(said).toContain('⚠ Unblock date passed 1 day ago.')
  expect(titles(shown).slice(0, 3)).toEqual(['Unblocked', 'Move date', 'New status'])
  expect(main(shown)).toEqual(['Unblocked'])
})

test('on the day itself nothing has passed', () => {
  expect(opened(MOVING, '2026-06-01').said).not.toContain('passed')
})
