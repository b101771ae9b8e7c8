import { Socket } from 'node:net'

/** Tests refuse the network: a socket may connect to this machine only. */
const connect = Socket.prototype.connect
const local = /^(localhost|127\.|::1$|\/)/

Socket.prototype.connect = function refuse(this: Socket, ...args: unknown[]): Socket {
  const [first] = args.flat()
  const target = typeof first === 'object' && first !== null ? (first as { host?: string; path?: string }) : {}
  const host = target.path ?? target.host ?? (typeof args[1] === 'string' ? args[1] : 'localhost')
  if (!local.test(host)) throw new Error(`a test tried to reach ${host}: tests refuse the network`)
  return connect.apply(this, args as Parameters<typeof connect>)
} as typeof connect
