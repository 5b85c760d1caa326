import { browserHost } from './browser.ts'
import type { Host } from './model.ts'

/** How long the page waits for Teams before it goes on without it. */
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
