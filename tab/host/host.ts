import { browserHost } from './browser.ts'
import type { Host } from './model.ts'

/** How long Teams has to answer before the page goes on alone. */
const WAIT_MS = 8000

/** Finds out where the page runs. The library of Teams is loaded only inside a frame or one of Teams' own windows. */
export async function findHost(): Promise<Host> {
  const framed = window.parent !== window || 'nativeInterface' in window
  if (!framed) return browserHost()
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), WAIT_MS))
  const teams = import('./teams.ts').then(({ teamsHost }) => teamsHost())
  const host = await Promise.race([teams.catch(() => undefined), late])
  return host ?? browserHost()
}
