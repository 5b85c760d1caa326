import type { Compilable, Kysely, SqliteDatabase } from 'kysely'
import type { Database } from '../schema/schema.ts'

/** Marks where a value goes when the query is run. */
class Place {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** What a statement gave: its rows, and how many rows it has changed. */
interface Ran<Row> {
  readonly rows: readonly Row[]
  readonly changed: number
}

/** A query that was compiled once: building and compiling one costs more than SQLite takes to run it. */
export type Compiled<Values, Row> = (executor: Kysely<Database>, values: Values) => Ran<Row> | Promise<Ran<Row>>

/**
 * Compiles a query whose values are named, to be run many times.
 * @param build makes the query; `place('name')` stands for the value of that name
 * @param sqlite runs it at once on the one connection that a SQLite file has, whoever has begun a transaction there;
 * kysely would go a long way round, and ask others to wait for it
 */
export function compiled<Values extends object, Row = unknown>(
  sqlite: SqliteDatabase | undefined,
  build: (place: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable<Row>,
): Compiled<Values, Row> {
  const query = build(<Name extends keyof Values & string>(name: Name) => new Place(name) as unknown as Values[Name])
  const { sql, query: node, queryId, parameters } = query.compile()
  const fill = (values: Values): unknown[] =>
    parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name as keyof Values] : parameter))
  if (sqlite) {
    return (_, values) => {
      const statement = sqlite.prepare(sql)
      if (statement.reader) return { rows: statement.all(fill(values)) as Row[], changed: 0 }
      return { rows: [], changed: Number(statement.run(fill(values)).changes) }
    }
  }
  return async (executor, values) => {
    const ran = await executor.executeQuery<Row>({ sql, query: node, queryId, parameters: fill(values) })
    return { rows: ran.rows, changed: Number(ran.numAffectedRows ?? 0) }
  }
}
