import { command } from './cli.ts'
import { scriptOf, VIEWS } from './tab-script.ts'

await command(
  { call: 'npm run -s tab:size', about: 'How much script each view of the built tab loads, compressed.' },
  () => {
    for (const [name, source] of Object.entries(VIEWS)) {
      const { files, bytes } = scriptOf(source)
      console.log(`${name.padEnd(12)} ${(bytes / 1024).toFixed(1).padStart(7)} KB in ${files} files`)
    }
  },
)
