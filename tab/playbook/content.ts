/** The contents of the playbook without the trained models, which only the service needs. */
export { contrasts } from '../../playbook/content/contrasts.ts'
export { topics } from '../../playbook/content/topics.ts'
export { PLAYBOOK_VERSION } from '../../playbook/content/version.ts'
export { whom } from '../../playbook/content/whom.ts'
export { questions } from '../call/questions.ts'
