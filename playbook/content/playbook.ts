import type { ClauseModel, Playbook, TextModel } from '../model.ts'
import clauseModel from './clause-model.json' with { type: 'json' }
import { contrasts, nearest } from './contrasts.ts'
import { cues } from './cues.ts'
import { otherProducts } from './other-products.ts'
import { decisions } from './questions/decisions.ts'
import { neighbours } from './questions/neighbours.ts'
import { tips } from './questions/tips.ts'
import { resources } from './resources.ts'
import { statuses } from './statuses/all.ts'
import nameModel from './name-model.json' with { type: 'json' }
import textModel from './text-model.json' with { type: 'json' }
import { topics } from './topics.ts'
import { valueTasks } from './value-add.ts'
import { PLAYBOOK_VERSION } from './version.ts'
import { whom } from './whom.ts'
import { wordClasses } from './words/all.ts'
import { workloads } from './workloads.ts'

/** The playbook as it is in this version of the product. */
export const playbook: Playbook = {
  version: PLAYBOOK_VERSION,
  statuses,
  topics,
  whom,
  questions: [...decisions, ...neighbours, ...tips],
  contrasts,
  nearest,
  cues,
  workloads,
  otherProducts,
  wordClasses,
  resources,
  valueTasks,
  textModel: textModel as TextModel,
  nameModel,
  // JSON knows no pairs.
  clauseModel: clauseModel as unknown as ClauseModel,
}
