import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { shortNames } from '../../../cards/short-names.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { turn } from '../../turn.ts'
import { unfinishedOf } from '../shelf.ts'
import { stillUnfinished } from '../unfinished.ts'
import { aboutOf } from './keep.ts'

/** The most buttons of a card. */
const MOST = 5

/**
 * “Keep the second one”, “keep both”: a place may be counted from the first that was begun or from the newest, and what is
 * kept was seen before. Each is one press away; nothing is kept yet.
 */
export function keepWhich(env: DialogEnv, state: ConversationState): Turn {
  const begun = unfinishedOf(state)
  if (begun.length > MOST) return stillUnfinished(env, state, 'Nothing was kept yet: each is kept by itself.')
  const titles = shortNames(begun.map((each) => aboutOf(env, each)))
  const [next, ...others] = begun.map(({ id, version }, i): WayOn => {
    return { title: titles[i]!, verb: 'resume', record: id, version }
  })
  const card = noticeCard('Nothing was kept yet: each is kept by itself. Open it, then say “keep it”.', {
    next: next!,
    others,
  })
  return turn(state, { kind: 'card', summary: 'Keep which one?', card })
}
