import type { WordClass } from '../model.ts'

export const wordClasses: readonly WordClass[] = []
