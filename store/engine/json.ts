import { z } from 'zod'

/**
 * Something that is kept has not the form that this version reads: a newer version wrote it, or it is damaged. Says what
 * kind of thing it is and what is wrong with it, in codes, and never what it holds.
 */
export class StoredDataError extends Error {
  /** As `plan-invalid_type`. */
  readonly code: string

  constructor(kind: string, fault: string) {
    super(`What is kept as ${kind} cannot be read: ${fault}.`)
    this.name = 'StoredDataError'
    this.code = `${kind}-${fault}`
  }
}

/** Reads and writes what one kind of column holds as JSON. */
export interface JsonColumn<T> {
  /** @throws StoredDataError */
  readonly read: (json: string) => T
  readonly write: (value: T) => string
}

/**
 * @param kind what it is called in the log
 * @param schema what this version needs of it. Its objects are loose, so that fields that a newer version adds are read
 * along and kept when this one saves
 */
export function jsonColumn<T>(kind: string, schema: z.ZodType<T>): JsonColumn<T> {
  return {
    read(json) {
      const parsed = schema.safeParse(parse(kind, json))
      if (!parsed.success) throw new StoredDataError(kind, parsed.error.issues[0]?.code ?? 'unknown')
      return parsed.data
    },
    write: (value) => JSON.stringify(value),
  }
}

function parse(kind: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new StoredDataError(kind, 'not-json')
  }
}
