/**
 * Loaded before the Playground (`node --import`): its server would listen on all addresses of the machine and has no
 * option against it. Anybody who reaches it could write to the bot, which then requires no token.
 */
import { Server } from 'node:net'

const { listen } = Server.prototype as unknown as { listen: (this: Server, ...args: unknown[]) => Server }

Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  const [first, second] = args
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...args.slice(1))
  }
  if (typeof first !== 'number' && !(typeof first === 'string' && /^\d+$/.test(first))) return listen.apply(this, args)
  return listen.call(this, first, '127.0.0.1', ...args.slice(typeof second === 'string' ? 2 : 1))
}
