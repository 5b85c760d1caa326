import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * That a row which ids find is of the tenant. SQLite keeps no statistics: given the column itself beside many ids, it takes
 * an index that begins with the tenant and reads all that the tenant has. An expression is looked for by no index.
 * @param column of the tenant, such as "e.tenant"
 */
export function isOf(column: string, tenant: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} || '' = ${tenant}`
}
