/** Only the parts of express that the peer calls; its own types are in another package. */
declare module 'express' {
  interface Application {
    use(handler: unknown): void
    post(path: string, handler: (request: never, response: never) => Promise<void>): void
    listen(port: number, host: string): void
  }
  const express: { (): Application; json(): unknown }
  // eslint-disable-next-line import/no-default-export
  export default express
}
