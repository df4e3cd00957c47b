/** The vouchers of the demo, by scheme and region: how many there are, and how many were used by the end of the last month. */
import { scatter } from '@overstap/schema/region'
import { regionsOfProvince } from './places.ts'

interface DemoVouchers {
  scheme: string
  region: string
  available: number
  used: number
}

/** Schemes of the province, by the id that the funding owner gave them, with about how many vouchers a region has. */
const SCHEMES = {
  'noord-holland-orientatievoucher-2026': 240,
  'noord-holland-opleidingsvoucher-2026': 160,
  'noord-holland-ondersteuningsvoucher-2026': 120,
  'noord-holland-persoonlijke-voucher-2026': 30,
} as const

export function demoVouchers(): DemoVouchers[] {
  return Object.entries(SCHEMES).flatMap(([scheme, about]) =>
    regionsOfProvince.map(region => {
      const draw = (topic: string) => scatter(`${topic} ${scheme} ${region}`)
      const available = Math.round((about * (0.6 + draw('available') * 0.8)) / 5) * 5
      return { scheme, region, available, used: Math.floor(available * (0.15 + draw('used') * 0.7)) }
    }),
  )
}
