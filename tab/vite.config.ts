import { defineConfig, type Plugin } from 'vite'

const HOSTS_OF_TEAMS = /@microsoft\/teams-js\/.*\/internal\/validOrigins\.js$/

/**
 * The Teams library asks a CDN which hosts it may trust, and uses its own list when that fails. The page's policy
 * forbids this request, which would write an error to the console each time. So the request is replaced by one that
 * fails by itself.
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

/** `npm run tab:build`: builds the tab as static files, which the service serves under /tab/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [withoutCdn],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // tools/tab-size.ts reads from the manifest which files a view loads.
    manifest: true,
    // No polyfill, which would be an inline script: each script's files are requested when it is imported, and the
    // page's policy stays strict.
    modulePreload: { polyfill: false },
    // A data: address would need an exception in the page's policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog(level, log, print) {
        // Fluent UI marks thousands of modules for rendering on servers, which is not done here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
      },
    },
  },
})
