/**
 * A set that is made when something is first asked of it: who reads an English page need not wait for the cases of
 * Ukrainian nouns. It answers as the set that `make` gives; what `make` throws comes at the first question.
 */
export function setWhenAsked<T>(make: () => ReadonlySet<T>): ReadonlySet<T> {
  let made: ReadonlySet<T> | undefined
  const set = () => {
    made ??= make()
    return made
  }
  return {
    get size() {
      return set().size
    },
    has: (value) => set().has(value),
    forEach: (tell, self) => set().forEach(tell, self),
    entries: () => set().entries(),
    keys: () => set().keys(),
    values: () => set().values(),
    [Symbol.iterator]: () => set()[Symbol.iterator](),
  }
}

/** A map that is made when something is first asked of it. */
export function mapWhenAsked<K, V>(make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  let made: ReadonlyMap<K, V> | undefined
  const map = () => {
    made ??= make()
    return made
  }
  return {
    get size() {
      return map().size
    },
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    forEach: (tell, self) => map().forEach(tell, self),
    entries: () => map().entries(),
    keys: () => map().keys(),
    values: () => map().values(),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  }
}
