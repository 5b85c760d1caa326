import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './cli.ts'
import { questionMap } from './question-map.ts'

await command({ call: 'npm run map', about: 'Draws docs/question-map.md from the playbook.' }, () => {
  const file = join('docs', 'question-map.md')
  writeFileSync(file, questionMap())
  console.log(file)
})
