import { decisions } from '../../playbook/content/questions/decisions.ts'
import { neighbours } from '../../playbook/content/questions/neighbours.ts'
import { tips } from '../../playbook/content/questions/tips.ts'

/** All questions of the playbook. */
export const questions = [...decisions, ...neighbours, ...tips]
