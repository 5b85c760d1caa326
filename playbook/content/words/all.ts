import type { WordClass } from '../../model.ts'
import { course } from './course.ts'
import { dealings } from './dealings.ts'
import { people } from './people.ts'
import { products } from './products.ts'
import { rules } from './rules.ts'
import { technology } from './technology.ts'

/**
 * Words that mean the same for a status. The text model learns what a class says, so that it understands a product, a
 * law or a role that no example has named.
 */
export const wordClasses: readonly WordClass[] = [
  ...products,
  ...rules,
  ...technology,
  ...people,
  ...dealings,
  ...course,
]
