import type { Compilable, Kysely, QueryResult } from 'kysely'
import type { Database } from './schema.ts'

/** Marks where a value goes when the query is run. */
class Place {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** A query that was compiled once: building and compiling one costs more than SQLite takes to run it. */
export type Compiled<Values, Row> = (executor: Kysely<Database>, values: Values) => Promise<QueryResult<Row>>

/**
 * Compiles a query whose values are named, to be run many times.
 * @param build makes the query; `place('name')` stands for the value of that name
 */
export function compiled<Values extends object, Row = unknown>(
  build: (place: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable<Row>,
): Compiled<Values, Row> {
  const query = build(<Name extends keyof Values & string>(name: Name) => new Place(name) as unknown as Values[Name])
  const { sql, query: node, queryId, parameters } = query.compile()
  return (executor, values) => {
    const filled = parameters.map((parameter) =>
      parameter instanceof Place ? values[parameter.name as keyof Values] : parameter,
    )
    return executor.executeQuery<Row>({ sql, query: node, queryId, parameters: filled })
  }
}
