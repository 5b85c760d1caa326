import type { Engine } from './world.ts'

export interface Sizes {
  readonly conversations: number
  readonly turns: number
  readonly kills: number
  readonly activities: number
  readonly cards: number
  readonly stallSeconds: number
  /** Within which 99 % of the requests are acknowledged while the connector stalls. */
  readonly acknowledgeMs: number
  /** Of each person. */
  readonly edits: number
  readonly clicks: number
}

export interface Run {
  readonly engine: Engine
  readonly seed: number
  readonly sizes: Sizes
}

/** What a scenario saw: figures to print, and what is wrong with them; nothing wrong: it was passed. */
export interface Result {
  readonly figures: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

/** One way to make life hard for the bot. A new one is a file in `scenarios/` and a line in `main.ts`. */
export interface Scenario {
  readonly name: string
  readonly engines: readonly Engine[]
  run(run: Run): Promise<Result>
}

/** The figures that should be 0 and are not. */
export function notZero(figures: Readonly<Record<string, number>>, names: readonly string[]): string[] {
  return names.filter((name) => figures[name] !== 0).map((name) => `${name}: ${figures[name]}`)
}
