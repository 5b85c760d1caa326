import type { Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { isForeignKeyFault } from '../engine/faults.ts'
import type { Database, FileTicketTable } from '../schema/schema.ts'

export type FileTicketRow = FileTicketTable

/** Tickets for files, inside a transaction. A ticket lets the person who has its secret fetch one file, once. */
export interface FileTicketOperations {
  /** @throws VersionConflict if the subject of the file was erased in the meantime */
  add(row: FileTicketTable): Promise<void>
  /** Uses up a ticket. @returns undefined if there is none, or if it has expired */
  take(id: string, now: string): Promise<FileTicketRow | undefined>
  /** Deletes unused tickets that expired before a moment. */
  removeBefore(now: string): Promise<void>
}

/** The operations on tickets in one transaction. */
export function fileTicketOperations(tx: Transaction<Database>): FileTicketOperations {
  return {
    async add(row) {
      try {
        await tx.insertInto('file_ticket').values(row).execute()
      } catch (error) {
        if (isForeignKeyFault(error)) throw new VersionConflict('What the file is about was erased meanwhile.')
        throw error
      }
    },

    async take(id, now) {
      const taken = await tx.deleteFrom('file_ticket').where('id', '=', id).returningAll().executeTakeFirst()
      return taken && taken.expires_at > now ? taken : undefined
    },

    async removeBefore(now) {
      await tx.deleteFrom('file_ticket').where('expires_at', '<', now).execute()
    },
  }
}
