import { oncePerGround } from '../once-per-ground.ts'

/** A record's provisions by id. */
export const provisionsById = oncePerGround(({ record }) => new Map(record.provisions.map((p) => [p.id, p])))

/** A record's proposals by id. */
export const proposalsById = oncePerGround(({ record }) => new Map(record.proposals.map((p) => [p.id, p])))
