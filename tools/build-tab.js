/**
 * `prepare`, after npm ci: builds the tab, so that the service has something to hand out. Plain JavaScript, because npm may
 * run it on a Node.js that knows no types; without the packages for development there is nothing to build with, and a
 * tab that was built elsewhere is left alone.
 */
import { join } from 'node:path'

async function findVite() {
  try {
    return await import('vite')
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

// Whoever builds it, also a test, gets what is handed out.
process.env.NODE_ENV = 'production'
const vite = await findVite()
await vite?.build({ configFile: join(import.meta.dirname, '..', 'tab', 'vite.config.ts'), logLevel: 'warn' })
