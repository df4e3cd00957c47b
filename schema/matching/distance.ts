// Kilometres between two municipalities as the crow flies, whole: their points are no more exact than that.
import { type Municipality, reference } from '../reference/index.ts'

const earthRadiusKm = 6371

/** Null when either municipality is unknown. */
export function distanceKm(one: string | null, other: string | null): number | null {
  const from = one === null ? undefined : reference.municipalities.get(one)
  const to = other === null ? undefined : reference.municipalities.get(other)
  return from && to ? Math.round(haversine(from, to)) : null
}

function haversine(from: Municipality, to: Municipality): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const north = Math.sin(radians(to.latitude - from.latitude) / 2)
  const east = Math.sin(radians(to.longitude - from.longitude) / 2)
  const chord = north ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
