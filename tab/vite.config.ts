import { defineConfig, type Plugin } from 'vite'

const HOSTS_OF_TEAMS = /@microsoft\/teams-js\/.*\/internal\/validOrigins\.js$/

/**
 * The library of Teams asks a CDN which hosts it may trust, and takes its own list when that fails. The page's policy forbids
 * the request, which would stand as an error in the console each time; so it fails by itself.
 */
const withoutCdn: Plugin = {
  name: 'teams-without-cdn',
  transform(code, id) {
    if (!HOSTS_OF_TEAMS.test(id)) return
    const [before, after, ...more] = code.split('fetch(')
    if (before === undefined || after === undefined || more.length > 0) {
      this.error(
        'The library of Teams asks for its list of hosts in another way: see whether it still must be kept from it.',
      )
    }
    return { code: `${before}(() => Promise.reject(new Error('not asked')))(${after}`, map: null }
  },
}

/** `npm run tab:build`: the tab as static files that the service hands out under /tab/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [withoutCdn],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // tools/tab-size.ts reads from it what a view loads.
    manifest: true,
    // What a script needs is asked for as it is imported: no inline script, and nothing of the page's policy is relaxed.
    modulePreload: { polyfill: false },
    // A data: address would need its own exception in the page's policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog(level, log, print) {
        // Fluent UI marks thousands of modules for servers that render; none does here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
      },
    },
  },
})
