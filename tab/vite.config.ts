import { defineConfig } from 'vite'

/** `npm run tab:build`: the tab as static files that the service hands out under /tab/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
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
