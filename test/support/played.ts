import { Player } from './story.ts'

/** An FM who typed these messages one after the other on Monday 23 November 2026. */
export function played(...texts: readonly string[]): Player {
  const player = new Player()
  player.day = '2026-11-23'
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}
