import type { Ground } from './ground.ts'

/** The same function, which makes its answer for a ground once: several sections ask what others tell. */
export function oncePerGround<T>(make: (ground: Ground) => T): (ground: Ground) => T {
  const made = new WeakMap<Ground, { readonly answer: T }>()
  return (ground) => {
    const known = made.get(ground) ?? { answer: make(ground) }
    made.set(ground, known)
    return known.answer
  }
}
