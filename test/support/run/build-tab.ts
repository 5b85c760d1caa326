import { execFileSync } from 'node:child_process'

/** Before tests in a browser: the tab as its sources are now. */
export default function buildTab(): void {
  execFileSync(process.execPath, ['tools/build-tab.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
