import { linksIn } from '../links.ts'
import type { Reading } from '../reading/reading.ts'
import type { Statement } from '../reading/statements.ts'

const FIELD =
  /^\s*[*•-]?\s*(?:location|where|place|address|venue|ort|wo|adresse|treffpunkt|veranstaltungsort|lieu|où|lugar|dónde|dirección|luogo|dove|indirizzo|locatie|waar|adres|plaats|local|onde|endereço|morada|miejsce|gdzie)\s?:\s*(\S.{2,150})$/iu

/** Where an interview takes place: what a line of its own says, else the link of a video call. */
export function placeIn(reading: Reading, statements: readonly Statement[]): string | null {
  const stated = statements.map(({ text }) => FIELD.exec(text)?.[1]?.trim()).find((place) => place !== undefined)
  const meeting = linksIn(reading, 'interview').find(({ purpose }) => purpose === 'meeting')?.url
  return stated ?? meeting ?? null
}
