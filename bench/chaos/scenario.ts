import type { Engine } from './world.ts'

interface Sizes {
  readonly conversations: number
  readonly turns: number
  readonly kills: number
  readonly activities: number
  readonly cards: number
  readonly stallSeconds: number
  /** 99 % of the requests must be acknowledged within this time while the connector stalls. */
  readonly acknowledgeMs: number
  /** Edits of each person. */
  readonly edits: number
  readonly clicks: number
}

interface Run {
  readonly engine: Engine
  readonly seed: number
  readonly sizes: Sizes
}

/** The result of a scenario: figures to print, and what is wrong with them. With nothing wrong it has passed. */
interface Result {
  readonly figures: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

/** One way to disturb the bot. A new one is a file in `scenarios/` and a line in `main.ts`. */
export interface Scenario {
  readonly name: string
  readonly engines: readonly Engine[]
  run(run: Run): Promise<Result>
}

/** Lists those of the named figures that are not 0. */
export function notZero(figures: Readonly<Record<string, number>>, names: readonly string[]): string[] {
  return names.filter((name) => figures[name] !== 0).map((name) => `${name}: ${figures[name]}`)
}
