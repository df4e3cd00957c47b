/** What a firm of a branch calls itself, and the agreement its kind of work falls under. */
import type { BranchCode } from '../reference/index.ts'
import type { AgreementCode } from './records.ts'

interface Trade {
  names: readonly string[]
  agreement: AgreementCode
  /** People at work, from an ordinary small firm to a large one; most are near the small end. */
  size: readonly [smallest: number, largest: number]
}

/**
 * The sizes of the two metal trades stay on their own side of the border of 1,200 hours a week (R15): whoever
 * crosses it does so in a story, with the years to show for it.
 */
export const tradeOf: Record<BranchCode, Trade> = {
  METAAL: {
    names: ['Metaalbewerking', 'Constructiebedrijf', 'Verspaning', 'Plaatwerkerij', 'Lasbedrijf'],
    agreement: 'METAAL_EN_TECHNIEK_METAALBEWERKING',
    size: [3, 30],
  },
  METALEKTRO: {
    names: ['Machinefabriek', 'Apparatenbouw', 'Mechatronica', 'Besturingstechniek'],
    agreement: 'METALEKTRO',
    size: [38, 700],
  },
  INSTALLATIE: {
    names: ['Installatiebedrijf', 'Elektrotechniek', 'Klimaattechniek', 'Loodgietersbedrijf'],
    agreement: 'METAAL_EN_TECHNIEK_INSTALLATIE',
    size: [3, 220],
  },
  BOUW: {
    names: ['Bouwbedrijf', 'Aannemersbedrijf', 'Betonbouw', 'Dakdekkersbedrijf'],
    agreement: 'BOUW_EN_INFRA',
    size: [3, 240],
  },
  AVIATION: { names: ['Luchthavendiensten', 'Bagagediensten'], agreement: 'OTHER_AVIATION', size: [80, 1500] },
  LOGISTICS: { names: ['Distributiecentrum', 'Transportbedrijf'], agreement: 'OTHER_LOGISTICS', size: [15, 400] },
  RETAIL: { names: ['Winkelbedrijf', 'Bouwmarkt'], agreement: 'OTHER_RETAIL', size: [5, 120] },
  HOSPITALITY: { names: ['Horecabedrijf', 'Hotel'], agreement: 'OTHER_HOSPITALITY', size: [4, 90] },
  VEHICLE: { names: ['Autobedrijf', 'Garage'], agreement: 'OTHER_VEHICLE', size: [3, 60] },
}
