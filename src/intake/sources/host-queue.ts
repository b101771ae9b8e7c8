/** Waits until no one else is at a host, then holds it until the function that it gives is called. */
export type HostQueue = (host: string) => Promise<() => void>

/** Lets one request at a time go to each host, in the order in which they came. */
export function openHostQueue(): HostQueue {
  const last = new Map<string, Promise<void>>()
  return async (host) => {
    const before = last.get(host)
    let release = (): void => undefined
    const mine = new Promise<void>((resolve) => {
      release = () => {
        if (last.get(host) === mine) last.delete(host)
        resolve()
      }
    })
    last.set(host, mine)
    await before
    return release
  }
}
