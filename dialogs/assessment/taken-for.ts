import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import type { Names } from './whose-news.ts'

/** A name in short is taken for the one that is kept: that can be wrong. */
export function calledInFull({ customer, calledShort }: Names): string | undefined {
  if (calledShort === undefined) return undefined
  return `“${calledShort}” is taken for ${customer}. If it is another one, type “customer is ${calledShort}”.`
}

/** No workload was named: that can be another one. */
export function takenForOnly(env: DialogEnv, { workload }: Assessment, names: Names): string | undefined {
  if (names.isOnlyKept !== true || workload === undefined || workload !== names.workload) return undefined
  const name = env.prepared.workload.get(workload)!.name
  return `Taken for ${name}, all that is kept of ${names.customer}. If it is another one, change the workload.`
}
