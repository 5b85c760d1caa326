/** `npm run map`: draws docs/question-map.md from the playbook. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionMap } from './question-map.ts'

const file = join('docs', 'question-map.md')
writeFileSync(file, questionMap())
console.log(file)
